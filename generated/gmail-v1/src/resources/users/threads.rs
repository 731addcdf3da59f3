//! The resource `users.threads`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::ListThreadsResponse;
use crate::schemas::ModifyThreadRequest;
use crate::schemas::Thread;
use crate::scopes;

/// The resource `users.threads`.
#[derive(Clone, Debug)]
pub struct Threads {
    pub(crate) service: Service,
}

impl Threads {
    /// Immediately and permanently deletes the specified thread. Any messages that
    /// belong to the thread are also deleted. This operation cannot be undone. Prefer
    /// `threads.trash` instead. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `DELETE gmail/v1/users/{userId}/threads/{id}`, method id
    /// `gmail.users.threads.delete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: ID of the Thread to delete.
    ///
    /// Needs [this scope](crate::scopes): `MAIL_GOOGLE_COM`.
    pub fn delete(&self, user_id: impl Into<String>, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets the specified thread. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `GET gmail/v1/users/{userId}/threads/{id}`, method id `gmail.users.threads.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the thread to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_MESSAGE_ACTION`, `GMAIL_ADDONS_CURRENT_MESSAGE_METADATA`,
    /// `GMAIL_ADDONS_CURRENT_MESSAGE_READONLY`, `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn get(&self, user_id: impl Into<String>, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Lists the threads in the user's mailbox. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `GET gmail/v1/users/{userId}/threads`, method id `gmail.users.threads.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Answers page by page; the items are in `threads`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Modifies the labels applied to the thread. This applies to all messages in the
    /// thread. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `POST gmail/v1/users/{userId}/threads/{id}/modify`, method id
    /// `gmail.users.threads.modify`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the thread to modify.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn modify(
        &self,
        user_id: impl Into<String>,
        id: impl Into<String>,
        request: ModifyThreadRequest,
    ) -> Modify {
        let mut call = Call::new(&self.service, &MODIFY);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        call.body(request);
        Modify { call }
    }

    /// Moves the specified thread to the trash. Any messages that belong to the thread
    /// are also moved to the trash. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `POST gmail/v1/users/{userId}/threads/{id}/trash`, method id
    /// `gmail.users.threads.trash`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the thread to Trash.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn trash(&self, user_id: impl Into<String>, id: impl Into<String>) -> Trash {
        let mut call = Call::new(&self.service, &TRASH);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Trash { call }
    }

    /// Removes the specified thread from the trash. Any messages that belong to the
    /// thread are also removed from the trash. For more information, see [Manage
    /// threads](https://developers.google.com/workspace/gmail/api/guides/threads).
    ///
    /// `POST gmail/v1/users/{userId}/threads/{id}/untrash`, method id
    /// `gmail.users.threads.untrash`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the thread to remove from Trash.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn untrash(&self, user_id: impl Into<String>, id: impl Into<String>) -> Untrash {
        let mut call = Call::new(&self.service, &UNTRASH);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Untrash { call }
    }
}

const DELETE: Method = Method {
    id: "gmail.users.threads.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::MAIL_GOOGLE_COM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Threads::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.threads.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_ACTION,
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_METADATA,
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_READONLY,
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Threads::get`].
    pub struct Get -> Thread {
        /// The format to return the messages in.
        ///
        /// The default is `full`.
        format: Open<GetFormat> = "format",
        /// When given and format is METADATA, only include headers specified.
        metadata_headers: Vec<String> = "metadataHeaders",
    }
}

const LIST: Method = Method {
    id: "gmail.users.threads.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads"),
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
    /// A call of [`Threads::list`].
    pub struct List -> ListThreadsResponse [pages threads: Vec<Thread>] {
        /// Include threads from `SPAM` and `TRASH` in the results.
        ///
        /// The default is `false`.
        include_spam_trash: bool = "includeSpamTrash",
        /// Only return threads with labels that match all of the specified label IDs.
        label_ids: Vec<String> = "labelIds",
        /// Maximum number of threads to return. This field defaults to 100. The maximum
        /// allowed value for this field is 500.
        ///
        /// The default is `100`.
        max_results: u32 = "maxResults",
        /// Page token to retrieve a specific page of results in the list.
        page_token: String = "pageToken",
        /// Only return threads matching the specified query. Supports the same query
        /// format as the Gmail search box. For example, `"from:someuser@example.com
        /// rfc822msgid: is:unread"`. Parameter cannot be used when accessing the api
        /// using the gmail.metadata scope.
        q: String = "q",
    }
}

const MODIFY: Method = Method {
    id: "gmail.users.threads.modify",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads/"),
        Segment::Value("id"),
        Segment::Text("/modify"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Threads::modify`].
    pub struct Modify -> Thread {}
}

const TRASH: Method = Method {
    id: "gmail.users.threads.trash",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads/"),
        Segment::Value("id"),
        Segment::Text("/trash"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Threads::trash`].
    pub struct Trash -> Thread {}
}

const UNTRASH: Method = Method {
    id: "gmail.users.threads.untrash",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/threads/"),
        Segment::Value("id"),
        Segment::Text("/untrash"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Threads::untrash`].
    pub struct Untrash -> Thread {}
}

open_enum! {
    /// The format to return the messages in.
    pub enum GetFormat = "gmail.users.threads.get.format" {
        /// Returns the full email message data with body content parsed in the `payload`
        /// field; the `raw` field is not used. Format cannot be used when accessing the
        /// api using the gmail.metadata scope.
        Full = "full",
        /// Returns only email message IDs, labels, and email headers.
        Metadata = "metadata",
        /// Returns only email message IDs and labels; does not return the email headers,
        /// body, or payload.
        Minimal = "minimal",
    }
}
