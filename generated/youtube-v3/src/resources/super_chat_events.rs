//! The resource `superChatEvents`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::SuperChatEvent;
use crate::schemas::SuperChatEventListResponse;
use crate::scopes;

/// The resource `superChatEvents`.
#[derive(Clone, Debug)]
pub struct SuperChatEvents {
    pub(crate) service: Service,
}

impl SuperChatEvents {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/superChatEvents`, method id `youtube.superChatEvents.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the superChatEvent resource parts that
    ///   the API response will include. This parameter is currently not supported.
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
    id: "youtube.superChatEvents.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/superChatEvents")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SuperChatEvents::list`].
    pub struct List -> SuperChatEventListResponse [pages items: Vec<SuperChatEvent>] {
        /// Return rendered funding amounts in specified language.
        hl: String = "hl",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `1`. At most `50`.
        max_results: u32 = "maxResults",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
    }
}
