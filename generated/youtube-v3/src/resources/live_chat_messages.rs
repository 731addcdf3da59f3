//! The resource `liveChatMessages`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::LiveChatMessage;
use crate::schemas::LiveChatMessageListResponse;
use crate::scopes;

/// The resource `liveChatMessages`.
#[derive(Clone, Debug)]
pub struct LiveChatMessages {
    pub(crate) service: Service,
}

impl LiveChatMessages {
    /// Deletes a chat message. A call to this method has a quota cost of 20 units.
    ///
    /// `DELETE youtube/v3/liveChat/messages`, method id
    /// `youtube.liveChatMessages.delete`.
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

    /// Inserts a new resource into this collection. A call to this method has a quota
    /// cost of 20 units.
    ///
    /// `POST youtube/v3/liveChat/messages`, method id `youtube.liveChatMessages.insert`.
    ///
    /// - `part`: The `part` parameter serves two purposes. It identifies the properties
    ///   that the write operation sets as well as the properties that the API response
    ///   includes. Set the parameter value to `snippet`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveChatMessage,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered. A call to this method has a
    /// quota cost of 5 units.
    ///
    /// `GET youtube/v3/liveChat/messages`, method id `youtube.liveChatMessages.list`.
    ///
    /// - `live_chat_id`: The ID of the live chat for which messages should be returned.
    /// - `part`: The `part` parameter specifies the `liveChatMessage` resource parts
    ///   that the API response includes. Supported values are `id`, `snippet`, and
    ///   `authorDetails`.
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

    /// Transitions a durable chat event. A call to this method has a quota cost of 20
    /// units.
    ///
    /// `POST youtube/v3/liveChat/messages/transition`, method id
    /// `youtube.liveChatMessages.transition`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn transition(&self) -> Transition {
        let call = Call::new(&self.service, &TRANSITION);
        Transition { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.liveChatMessages.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/liveChat/messages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatMessages::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "youtube.liveChatMessages.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveChat/messages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatMessages::insert`].
    pub struct Insert -> LiveChatMessage {}
}

const LIST: Method = Method {
    id: "youtube.liveChatMessages.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/liveChat/messages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatMessages::list`].
    pub struct List -> LiveChatMessageListResponse [pages items: Vec<LiveChatMessage>] {
        /// Specifies the localization language in which the system messages should be
        /// returned.
        hl: String = "hl",
        /// The `maxResults` parameter specifies the maximum number of items that should
        /// be returned in the result set. Not used in the streaming RPC.
        ///
        /// The default is `500`. At least `200`. At most `2000`.
        max_results: u32 = "maxResults",
        /// The `pageToken` parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the `nextPageToken` property
        /// identifies other pages that could be retrieved.
        page_token: String = "pageToken",
        /// Specifies the size of the profile image that should be returned for each
        /// user.
        ///
        /// At least `16`. At most `720`.
        profile_image_size: u32 = "profileImageSize",
    }
}

const TRANSITION: Method = Method {
    id: "youtube.liveChatMessages.transition",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveChat/messages/transition")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveChatMessages::transition`].
    pub struct Transition -> LiveChatMessage {
        /// The ID that uniquely identifies the chat message event to transition.
        id: String = "id",
        /// The status to which the chat event is going to transition.
        status: Open<TransitionStatus> = "status",
    }
}

open_enum! {
    /// The status to which the chat event is going to transition.
    pub enum TransitionStatus = "youtube.liveChatMessages.transition.status" {
        /// Default unknown enum value.
        StatusUnspecified = "statusUnspecified",
        /// The durable chat event is over.
        Closed = "closed",
    }
}
