//! The resource `liveChatBans`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::LiveChatBan;
use crate::scopes;

/// The resource `liveChatBans`.
#[derive(Clone, Debug)]
pub struct LiveChatBans {
    pub(crate) service: Service,
}

impl LiveChatBans {
    /// Deletes a chat ban.
    ///
    /// `DELETE youtube/v3/liveChat/bans`, method id `youtube.liveChatBans.delete`.
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
    /// `POST youtube/v3/liveChat/bans`, method id `youtube.liveChatBans.insert`.
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
        request: LiveChatBan,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.liveChatBans.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/liveChat/bans")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatBans::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "youtube.liveChatBans.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveChat/bans")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatBans::insert`].
    pub struct Insert -> LiveChatBan {}
}
