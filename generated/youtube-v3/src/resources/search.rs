//! The resource `search`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::SearchListResponse;
use crate::schemas::SearchResult;
use crate::scopes;

/// The resource `search`.
#[derive(Clone, Debug)]
pub struct Search {
    pub(crate) service: Service,
}

impl Search {
    /// Retrieves a list of search resources
    ///
    /// `GET youtube/v3/search`, method id `youtube.search.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   search resource properties that the API response will include. Set the
    ///   parameter value to snippet.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.search.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/search")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Search::list`].
    pub struct List -> SearchListResponse [pages items: Vec<SearchResult>] {
        /// Filter on resources belonging to this channelId. (Force TAP rebuild)
        channel_id: String = "channelId",
        /// Add a filter on the channel search.
        channel_type: Open<ListChannelType> = "channelType",
        /// Filter on the livestream status of the videos.
        event_type: Open<ListEventType> = "eventType",
        /// Search owned by a content owner.
        for_content_owner: bool = "forContentOwner",
        /// Restrict the search to only retrieve videos uploaded using the project id of
        /// the authenticated user.
        for_developer: bool = "forDeveloper",
        /// Search for the private videos of the authenticated user.
        for_mine: bool = "forMine",
        /// Filter on location of the video
        location: String = "location",
        /// Filter on distance from the location (specified above).
        location_radius: String = "locationRadius",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// Sort order of the results.
        ///
        /// The default is `relevance`.
        order: Open<ListOrder> = "order",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
        /// Filter on resources published after this date.
        published_after: Timestamp = "publishedAfter",
        /// Filter on resources published before this date.
        published_before: Timestamp = "publishedBefore",
        /// Textual search terms to match.
        q: String = "q",
        /// Display the content as seen by viewers in this country.
        region_code: String = "regionCode",
        /// Return results relevant to this language.
        relevance_language: String = "relevanceLanguage",
        /// Indicates whether the search results should include restricted content as
        /// well as standard content.
        ///
        /// The default is `moderate`.
        safe_search: Open<ListSafeSearch> = "safeSearch",
        /// Restrict results to a particular topic.
        topic_id: String = "topicId",
        /// Restrict results to a particular set of resource types from One Platform.
        ///
        /// Named `type` on the wire.
        type_: Vec<String> = "type",
        /// Filter on the presence of captions on the videos.
        video_caption: Open<ListVideoCaption> = "videoCaption",
        /// Filter on videos in a specific category.
        video_category_id: String = "videoCategoryId",
        /// Filter on the definition of the videos.
        video_definition: Open<ListVideoDefinition> = "videoDefinition",
        /// Filter on 3d videos.
        video_dimension: Open<ListVideoDimension> = "videoDimension",
        /// Filter on the duration of the videos.
        video_duration: Open<ListVideoDuration> = "videoDuration",
        /// Filter on embeddable videos.
        video_embeddable: Open<ListVideoEmbeddable> = "videoEmbeddable",
        /// Filter on the license of the videos.
        video_license: Open<ListVideoLicense> = "videoLicense",
        /// The parameter `videoPaidProductPlacement`.
        video_paid_product_placement: Open<ListVideoPaidProductPlacement> =
            "videoPaidProductPlacement",
        /// Filter on syndicated videos.
        video_syndicated: Open<ListVideoSyndicated> = "videoSyndicated",
        /// Filter on videos of a specific type.
        video_type: Open<ListVideoType> = "videoType",
    }
}

open_enum! {
    /// Add a filter on the channel search.
    pub enum ListChannelType = "youtube.search.list.channelType" {
        /// The value `channelTypeUnspecified`.
        ChannelTypeUnspecified = "channelTypeUnspecified",
        /// Return all channels.
        Any = "any",
        /// Only retrieve shows.
        Show = "show",
    }
}

open_enum! {
    /// Filter on the livestream status of the videos.
    pub enum ListEventType = "youtube.search.list.eventType" {
        /// The resource does not have live broadcast content.
        None = "none",
        /// The live broadcast is upcoming.
        Upcoming = "upcoming",
        /// The live broadcast is active.
        Live = "live",
        /// The live broadcast has been completed.
        Completed = "completed",
    }
}

open_enum! {
    /// Sort order of the results.
    pub enum ListOrder = "youtube.search.list.order" {
        /// The value `searchSortUnspecified`.
        SearchSortUnspecified = "searchSortUnspecified",
        /// Resources are sorted in reverse chronological order based on the date they
        /// were created.
        Date = "date",
        /// Resources are sorted from highest to lowest rating.
        Rating = "rating",
        /// Resources are sorted from highest to lowest number of views.
        ViewCount = "viewCount",
        /// Resources are sorted based on their relevance to the search query. This is
        /// the default value for this parameter.
        Relevance = "relevance",
        /// Resources are sorted alphabetically by title.
        Title = "title",
        /// Channels are sorted in descending order of their number of uploaded videos.
        VideoCount = "videoCount",
    }
}

open_enum! {
    /// Indicates whether the search results should include restricted content as well as
    /// standard content.
    pub enum ListSafeSearch = "youtube.search.list.safeSearch" {
        /// The value `safeSearchSettingUnspecified`.
        SafeSearchSettingUnspecified = "safeSearchSettingUnspecified",
        /// YouTube will not filter the search result set.
        None = "none",
        /// YouTube will filter some content from search results and, at the least, will
        /// filter content that is restricted in your locale. Based on their content,
        /// search results could be removed from search results or demoted in search
        /// results. This is the default parameter value.
        Moderate = "moderate",
        /// YouTube will try to exclude all restricted content from the search result
        /// set. Based on their content, search results could be removed from search
        /// results or demoted in search results.
        Strict = "strict",
    }
}

open_enum! {
    /// Filter on the presence of captions on the videos.
    pub enum ListVideoCaption = "youtube.search.list.videoCaption" {
        /// The value `videoCaptionUnspecified`.
        VideoCaptionUnspecified = "videoCaptionUnspecified",
        /// Do not filter results based on caption availability.
        Any = "any",
        /// Only include videos that have captions.
        ClosedCaption = "closedCaption",
        /// Only include videos that do not have captions.
        None = "none",
    }
}

open_enum! {
    /// Filter on the definition of the videos.
    pub enum ListVideoDefinition = "youtube.search.list.videoDefinition" {
        /// Return all videos, regardless of their resolution.
        Any = "any",
        /// Only retrieve videos in standard definition.
        Standard = "standard",
        /// Only retrieve HD videos.
        High = "high",
    }
}

open_enum! {
    /// Filter on 3d videos.
    pub enum ListVideoDimension = "youtube.search.list.videoDimension" {
        /// Include both 3D and non-3D videos in returned results. This is the default
        /// value.
        Any = "any",
        /// Restrict search results to exclude 3D videos.
        ///
        /// Named `2d` on the wire.
        V2d = "2d",
        /// Restrict search results to only include 3D videos.
        ///
        /// Named `3d` on the wire.
        V3d = "3d",
    }
}

open_enum! {
    /// Filter on the duration of the videos.
    pub enum ListVideoDuration = "youtube.search.list.videoDuration" {
        /// The value `videoDurationUnspecified`.
        VideoDurationUnspecified = "videoDurationUnspecified",
        /// Do not filter video search results based on their duration. This is the
        /// default value.
        Any = "any",
        /// Only include videos that are less than four minutes long.
        Short = "short",
        /// Only include videos that are between four and 20 minutes long (inclusive).
        Medium = "medium",
        /// Only include videos longer than 20 minutes.
        Long = "long",
    }
}

open_enum! {
    /// Filter on embeddable videos.
    pub enum ListVideoEmbeddable = "youtube.search.list.videoEmbeddable" {
        /// The value `videoEmbeddableUnspecified`.
        VideoEmbeddableUnspecified = "videoEmbeddableUnspecified",
        /// Return all videos, embeddable or not.
        Any = "any",
        /// Only retrieve embeddable videos.
        True = "true",
    }
}

open_enum! {
    /// Filter on the license of the videos.
    pub enum ListVideoLicense = "youtube.search.list.videoLicense" {
        /// Return all videos, regardless of which license they have, that match the
        /// query parameters.
        Any = "any",
        /// Only return videos that have the standard YouTube license.
        Youtube = "youtube",
        /// Only return videos that have a Creative Commons license. Users can reuse
        /// videos with this license in other videos that they create. Learn more.
        CreativeCommon = "creativeCommon",
    }
}

open_enum! {
    /// The parameter `videoPaidProductPlacement` of `youtube.search.list`.
    pub enum ListVideoPaidProductPlacement =
        "youtube.search.list.videoPaidProductPlacement" {
        /// The value `videoPaidProductPlacementUnspecified`.
        VideoPaidProductPlacementUnspecified = "videoPaidProductPlacementUnspecified",
        /// Return all videos, paid product placement or not.
        Any = "any",
        /// Restrict results to only videos with paid product placement.
        True = "true",
    }
}

open_enum! {
    /// Filter on syndicated videos.
    pub enum ListVideoSyndicated = "youtube.search.list.videoSyndicated" {
        /// The value `videoSyndicatedUnspecified`.
        VideoSyndicatedUnspecified = "videoSyndicatedUnspecified",
        /// Return all videos, syndicated or not.
        Any = "any",
        /// Only retrieve syndicated videos.
        True = "true",
    }
}

open_enum! {
    /// Filter on videos of a specific type.
    pub enum ListVideoType = "youtube.search.list.videoType" {
        /// The value `videoTypeUnspecified`.
        VideoTypeUnspecified = "videoTypeUnspecified",
        /// Return all videos.
        Any = "any",
        /// Only retrieve movies.
        Movie = "movie",
        /// Only retrieve episodes of shows.
        Episode = "episode",
    }
}
