//! The resource `users.history`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::History;
use crate::schemas::ListHistoryResponse;
use crate::scopes;

/// The resource `users.history`.
#[derive(Clone, Debug)]
pub struct HistoryResource {
    pub(crate) service: Service,
}

impl HistoryResource {
    /// Lists the history of all changes to the given mailbox. History results are
    /// returned in chronological order (increasing `historyId`). For more information,
    /// see [Synchronize clients with
    /// Gmail](https://developers.google.com/workspace/gmail/api/guides/sync).
    ///
    /// `GET gmail/v1/users/{userId}/history`, method id `gmail.users.history.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Answers page by page; the items are in `history`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }
}

const LIST: Method = Method {
    id: "gmail.users.history.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/history"),
    ],
    scopes: &[
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`HistoryResource::list`].
    pub struct List -> ListHistoryResponse [pages history: Vec<History>] {
        /// History types to be returned by the function
        history_types: Vec<Open<ListHistoryTypes>> = "historyTypes",
        /// Only return messages with a label matching the ID.
        label_id: String = "labelId",
        /// Maximum number of history records to return. This field defaults to 100. The
        /// maximum allowed value for this field is 500.
        ///
        /// The default is `100`.
        max_results: u32 = "maxResults",
        /// Page token to retrieve a specific page of results in the list.
        page_token: String = "pageToken",
        /// Required. Returns history records after the specified `startHistoryId`. The
        /// supplied `startHistoryId` should be obtained from the `historyId` of a
        /// message, thread, or previous `list` response. History IDs increase
        /// chronologically but are not contiguous with random gaps in between valid IDs.
        /// Supplying an invalid or out of date `startHistoryId` typically returns an
        /// `HTTP 404` error code. A `historyId` is typically valid for at least a week,
        /// but in some rare circumstances may be valid for only a few hours. If you
        /// receive an `HTTP 404` error response, your application should perform a full
        /// sync. If you receive no `nextPageToken` in the response, there are no updates
        /// to retrieve and you can store the returned `historyId` for a future request.
        start_history_id: u64 = "startHistoryId",
    }
}

open_enum! {
    /// History types to be returned by the function
    pub enum ListHistoryTypes = "gmail.users.history.list.historyTypes" {
        /// The value `messageAdded`.
        MessageAdded = "messageAdded",
        /// The value `messageDeleted`.
        MessageDeleted = "messageDeleted",
        /// The value `labelAdded`.
        LabelAdded = "labelAdded",
        /// The value `labelRemoved`.
        LabelRemoved = "labelRemoved",
    }
}
