//! A client of the YouTube Data API v3, version v3.
//!
//! The YouTube Data API v3 is an API that provides access to YouTube data, such as
//! videos, playlists, and channels.
//!
//! Google documents the API at <https://developers.google.com/youtube/>.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.
//!
//! # Scopes
//!
//! OAuth scopes are constants of [`scopes`]; the docs of each method list those it
//! accepts.
//!
//! # Example
//!
//! ```no_run
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//! use gapi_youtube_v3::YouTube;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = YouTube::new(&client);
//!     let videos = service.videos();
//!     let call = videos.list(["id"]);
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
#![allow(deprecated, reason = "what is deprecated is still described")]

pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::abuse_reports::AbuseReports;
use crate::resources::activities::Activities;
use crate::resources::captions::Captions;
use crate::resources::channel_banners::ChannelBanners;
use crate::resources::channel_sections::ChannelSections;
use crate::resources::channels::Channels;
use crate::resources::comment_threads::CommentThreads;
use crate::resources::comments::Comments;
use crate::resources::i18n_languages::I18nLanguages;
use crate::resources::i18n_regions::I18nRegions;
use crate::resources::live_broadcasts::LiveBroadcasts;
use crate::resources::live_chat_bans::LiveChatBans;
use crate::resources::live_chat_messages::LiveChatMessages;
use crate::resources::live_chat_moderators::LiveChatModerators;
use crate::resources::live_streams::LiveStreams;
use crate::resources::members::Members;
use crate::resources::memberships_levels::MembershipsLevels;
use crate::resources::playlist_images::PlaylistImages;
use crate::resources::playlist_items::PlaylistItems;
use crate::resources::playlists::Playlists;
use crate::resources::search::Search;
use crate::resources::subscriptions::Subscriptions;
use crate::resources::super_chat_events::SuperChatEvents;
use crate::resources::tests::Tests;
use crate::resources::third_party_links::ThirdPartyLinks;
use crate::resources::thumbnails::Thumbnails;
use crate::resources::video_abuse_report_reasons::VideoAbuseReportReasons;
use crate::resources::video_categories::VideoCategories;
use crate::resources::video_trainability::VideoTrainabilityResource;
use crate::resources::videos::Videos;
use crate::resources::watermarks::Watermarks;
use crate::resources::youtube::Youtube;

/// The service `youtube` `v3`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct YouTube {
    pub(crate) service: Service,
}

impl YouTube {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `abuseReports`.
    pub fn abuse_reports(&self) -> AbuseReports {
        let service = self.service.clone();
        AbuseReports { service }
    }

    /// The resource `activities`.
    pub fn activities(&self) -> Activities {
        let service = self.service.clone();
        Activities { service }
    }

    /// The resource `captions`.
    pub fn captions(&self) -> Captions {
        let service = self.service.clone();
        Captions { service }
    }

    /// The resource `channelBanners`.
    pub fn channel_banners(&self) -> ChannelBanners {
        let service = self.service.clone();
        ChannelBanners { service }
    }

    /// The resource `channelSections`.
    pub fn channel_sections(&self) -> ChannelSections {
        let service = self.service.clone();
        ChannelSections { service }
    }

    /// The resource `channels`.
    pub fn channels(&self) -> Channels {
        let service = self.service.clone();
        Channels { service }
    }

    /// The resource `commentThreads`.
    pub fn comment_threads(&self) -> CommentThreads {
        let service = self.service.clone();
        CommentThreads { service }
    }

    /// The resource `comments`.
    pub fn comments(&self) -> Comments {
        let service = self.service.clone();
        Comments { service }
    }

    /// The resource `i18nLanguages`.
    pub fn i18n_languages(&self) -> I18nLanguages {
        let service = self.service.clone();
        I18nLanguages { service }
    }

    /// The resource `i18nRegions`.
    pub fn i18n_regions(&self) -> I18nRegions {
        let service = self.service.clone();
        I18nRegions { service }
    }

    /// The resource `liveBroadcasts`.
    pub fn live_broadcasts(&self) -> LiveBroadcasts {
        let service = self.service.clone();
        LiveBroadcasts { service }
    }

    /// The resource `liveChatBans`.
    pub fn live_chat_bans(&self) -> LiveChatBans {
        let service = self.service.clone();
        LiveChatBans { service }
    }

    /// The resource `liveChatMessages`.
    pub fn live_chat_messages(&self) -> LiveChatMessages {
        let service = self.service.clone();
        LiveChatMessages { service }
    }

    /// The resource `liveChatModerators`.
    pub fn live_chat_moderators(&self) -> LiveChatModerators {
        let service = self.service.clone();
        LiveChatModerators { service }
    }

    /// The resource `liveStreams`.
    pub fn live_streams(&self) -> LiveStreams {
        let service = self.service.clone();
        LiveStreams { service }
    }

    /// The resource `members`.
    pub fn members(&self) -> Members {
        let service = self.service.clone();
        Members { service }
    }

    /// The resource `membershipsLevels`.
    pub fn memberships_levels(&self) -> MembershipsLevels {
        let service = self.service.clone();
        MembershipsLevels { service }
    }

    /// The resource `playlistImages`.
    pub fn playlist_images(&self) -> PlaylistImages {
        let service = self.service.clone();
        PlaylistImages { service }
    }

    /// The resource `playlistItems`.
    pub fn playlist_items(&self) -> PlaylistItems {
        let service = self.service.clone();
        PlaylistItems { service }
    }

    /// The resource `playlists`.
    pub fn playlists(&self) -> Playlists {
        let service = self.service.clone();
        Playlists { service }
    }

    /// The resource `search`.
    pub fn search(&self) -> Search {
        let service = self.service.clone();
        Search { service }
    }

    /// The resource `subscriptions`.
    pub fn subscriptions(&self) -> Subscriptions {
        let service = self.service.clone();
        Subscriptions { service }
    }

    /// The resource `superChatEvents`.
    pub fn super_chat_events(&self) -> SuperChatEvents {
        let service = self.service.clone();
        SuperChatEvents { service }
    }

    /// The resource `tests`.
    pub fn tests(&self) -> Tests {
        let service = self.service.clone();
        Tests { service }
    }

    /// The resource `thirdPartyLinks`.
    pub fn third_party_links(&self) -> ThirdPartyLinks {
        let service = self.service.clone();
        ThirdPartyLinks { service }
    }

    /// The resource `thumbnails`.
    pub fn thumbnails(&self) -> Thumbnails {
        let service = self.service.clone();
        Thumbnails { service }
    }

    /// The resource `videoAbuseReportReasons`.
    pub fn video_abuse_report_reasons(&self) -> VideoAbuseReportReasons {
        VideoAbuseReportReasons {
            service: self.service.clone(),
        }
    }

    /// The resource `videoCategories`.
    pub fn video_categories(&self) -> VideoCategories {
        let service = self.service.clone();
        VideoCategories { service }
    }

    /// The resource `videoTrainability`.
    pub fn video_trainability(&self) -> VideoTrainabilityResource {
        VideoTrainabilityResource {
            service: self.service.clone(),
        }
    }

    /// The resource `videos`.
    pub fn videos(&self) -> Videos {
        let service = self.service.clone();
        Videos { service }
    }

    /// The resource `watermarks`.
    pub fn watermarks(&self) -> Watermarks {
        let service = self.service.clone();
        Watermarks { service }
    }

    /// The resource `youtube`.
    pub fn youtube(&self) -> Youtube {
        let service = self.service.clone();
        Youtube { service }
    }
}

const API: Api = Api {
    name: "youtube",
    version: "v3",
    revision: "20261104",
    root_url: "https://youtube.googleapis.com/",
    service_path: "",
    batch_path: "batch",
    mtls_root_url: Some("https://youtube.mtls.googleapis.com/"),
    ..Api::DEFAULT
};
