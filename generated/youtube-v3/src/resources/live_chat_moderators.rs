//! The resource `liveChatModerators`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::LiveChatModerator;
use crate::schemas::LiveChatModeratorListResponse;
use crate::scopes;

/// The resource `liveChatModerators`.
#[derive(Clone, Debug)]
pub struct LiveChatModerators {
    pub(crate) service: Service,
}

impl LiveChatModerators {
    /// Deletes a chat moderator.
    ///
    /// `DELETE youtube/v3/liveChat/moderators`, method id
    /// `youtube.liveChatModerators.delete`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/liveChat/moderators`, method id
    /// `youtube.liveChatModerators.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response returns. Set the parameter value to snippet.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveChatModerator,
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
    /// `GET youtube/v3/liveChat/moderators`, method id
    /// `youtube.liveChatModerators.list`.
    ///
    /// - `live_chat_id`: The id of the live chat for which moderators should be
    ///   returned.
    /// - `part`: The \*part\* parameter specifies the liveChatModerator resource parts
    ///   that the API response will include. Supported values are id and snippet.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the client or the call
    /// names others.
    pub fn list(
        &self,
        live_chat_id: impl Into<String>,
        part: impl IntoIterator<Item = impl Into<String>>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.query("liveChatId", live_chat_id.into());
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.liveChatModerators.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/liveChat/moderators")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatModerators::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "youtube.liveChatModerators.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveChat/moderators")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatModerators::insert`].
    pub struct Insert -> LiveChatModerator {}
}

const LIST: Method = Method {
    id: "youtube.liveChatModerators.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/liveChat/moderators")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatModerators::list`].
    pub struct List -> LiveChatModeratorListResponse
    [pages items: Vec<LiveChatModerator>] {
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
    }
}
