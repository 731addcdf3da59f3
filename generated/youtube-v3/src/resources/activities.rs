//! The resource `activities`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Activity;
use crate::schemas::ActivityListResponse;
use crate::scopes;

/// The resource `activities`.
#[derive(Clone, Debug)]
pub struct Activities {
    pub(crate) service: Service,
}

impl Activities {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/activities`, method id `youtube.activities.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   activity resource properties that the API response will include. If the
    ///   parameter identifies a property that contains child properties, the child
    ///   properties will be included in the response. For example, in an activity
    ///   resource, the snippet property contains other properties that identify the type
    ///   of activity, a display title for the activity, and so forth. If you set
    ///   \*part=snippet\*, the API response will also contain all of those nested
    ///   properties.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.activities.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/activities")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Activities::list`].
    pub struct List -> ActivityListResponse [pages items: Vec<Activity>] {
        /// The parameter `channelId`.
        channel_id: String = "channelId",
        /// The parameter `home`.
        #[deprecated]
        home: bool = "home",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
        /// The parameter `mine`.
        mine: bool = "mine",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
        /// The parameter `publishedAfter`.
        published_after: Timestamp = "publishedAfter",
        /// The parameter `publishedBefore`.
        published_before: Timestamp = "publishedBefore",
        /// The parameter `regionCode`.
        region_code: String = "regionCode",
    }
}
