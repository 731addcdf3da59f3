//! The resource `commentThreads`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::CommentThread;
use crate::schemas::CommentThreadListResponse;
use crate::scopes;

/// The resource `commentThreads`.
#[derive(Clone, Debug)]
pub struct CommentThreads {
    pub(crate) service: Service,
}

impl CommentThreads {
    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/commentThreads`, method id `youtube.commentThreads.insert`.
    ///
    /// - `part`: The \*part\* parameter identifies the properties that the API response
    ///   will include. Set the parameter value to snippet. The snippet part has a quota
    ///   cost of 2 units.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: CommentThread,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/commentThreads`, method id `youtube.commentThreads.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   commentThread resource properties that the API response will include.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const INSERT: Method = Method {
    id: "youtube.commentThreads.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/commentThreads")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CommentThreads::insert`].
    pub struct Insert -> CommentThread {}
}

const LIST: Method = Method {
    id: "youtube.commentThreads.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/commentThreads")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CommentThreads::list`].
    pub struct List -> CommentThreadListResponse [pages items: Vec<CommentThread>] {
        /// Returns the comment threads of all videos of the channel and the channel
        /// comments as well.
        all_threads_related_to_channel_id: String = "allThreadsRelatedToChannelId",
        /// Returns the comment threads for all the channel comments (ie does not include
        /// comments left on videos).
        channel_id: String = "channelId",
        /// Returns the comment threads with the given IDs for Stubby or Apiary.
        id: Vec<String> = "id",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `20`. At least `1`. At most `100`.
        max_results: u32 = "maxResults",
        /// Limits the returned comment threads to those with the specified moderation
        /// status. Not compatible with the 'id' filter. Valid values: published,
        /// heldForReview, likelySpam.
        ///
        /// The default is `published`.
        moderation_status: Open<ListModerationStatus> = "moderationStatus",
        /// The parameter `order`.
        ///
        /// The default is `time`.
        order: Open<ListOrder> = "order",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
        /// Limits the returned comment threads to those matching the specified key
        /// words. Not compatible with the 'id' filter.
        search_terms: String = "searchTerms",
        /// The requested text format for the returned comments.
        ///
        /// The default is `html`.
        text_format: Open<ListTextFormat> = "textFormat",
        /// Returns the comment threads of the specified video.
        video_id: String = "videoId",
    }
}

open_enum! {
    /// Limits the returned comment threads to those with the specified moderation
    /// status. Not compatible with the 'id' filter. Valid values: published,
    /// heldForReview, likelySpam.
    pub enum ListModerationStatus = "youtube.commentThreads.list.moderationStatus" {
        /// The comment is available for public display.
        Published = "published",
        /// The comment is awaiting review by a moderator.
        HeldForReview = "heldForReview",
        /// The value `likelySpam`.
        LikelySpam = "likelySpam",
        /// The comment is unfit for display.
        Rejected = "rejected",
    }
}

open_enum! {
    /// The parameter `order` of `youtube.commentThreads.list`.
    pub enum ListOrder = "youtube.commentThreads.list.order" {
        /// The value `orderUnspecified`.
        OrderUnspecified = "orderUnspecified",
        /// Order by time.
        Time = "time",
        /// Order by relevance.
        Relevance = "relevance",
    }
}

open_enum! {
    /// The requested text format for the returned comments.
    pub enum ListTextFormat = "youtube.commentThreads.list.textFormat" {
        /// The value `textFormatUnspecified`.
        TextFormatUnspecified = "textFormatUnspecified",
        /// Returns the comments in HTML format. This is the default value.
        Html = "html",
        /// Returns the comments in plain text format.
        PlainText = "plainText",
    }
}
