//! The resource `users.drafts`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Draft;
use crate::schemas::ListDraftsResponse;
use crate::schemas::Message;
use crate::scopes;

/// The resource `users.drafts`.
#[derive(Clone, Debug)]
pub struct Drafts {
    pub(crate) service: Service,
}

impl Drafts {
    /// Creates a draft with the `DRAFT` label. For more information, see [Create and
    /// send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `POST gmail/v1/users/{userId}/drafts`, method id `gmail.users.drafts.create`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 36,700,160 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_ACTION_COMPOSE`, `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_COMPOSE` unless the client or the call names
    /// others.
    pub fn create(&self, user_id: impl Into<String>, request: Draft) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Immediately and permanently deletes the specified draft. Does not simply trash
    /// it. For more information, see [Create and send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `DELETE gmail/v1/users/{userId}/drafts/{id}`, method id
    /// `gmail.users.drafts.delete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the draft to delete.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_ACTION_COMPOSE`, `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_COMPOSE` unless the client or the call names
    /// others.
    pub fn delete(&self, user_id: impl Into<String>, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets the specified draft. For more information, see [Create and send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `GET gmail/v1/users/{userId}/drafts/{id}`, method id `gmail.users.drafts.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the draft to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn get(&self, user_id: impl Into<String>, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Lists the drafts in the user's mailbox. For more information, see [Create and
    /// send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `GET gmail/v1/users/{userId}/drafts`, method id `gmail.users.drafts.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Answers page by page; the items are in `drafts`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Sends the specified, existing draft to the recipients in the `To`, `Cc`, and
    /// `Bcc` headers. For more information, see [Create and send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `POST gmail/v1/users/{userId}/drafts/send`, method id `gmail.users.drafts.send`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 36,700,160 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_ACTION_COMPOSE`, `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_COMPOSE` unless the client or the call names
    /// others.
    pub fn send(&self, user_id: impl Into<String>, request: Draft) -> SendCall {
        let mut call = Call::new(&self.service, &SEND);
        call.path("userId", user_id.into());
        call.body(request);
        SendCall { call }
    }

    /// Replaces a draft's content. For more information, see [Create and send draft
    /// emails](https://developers.google.com/workspace/gmail/api/guides/drafts).
    ///
    /// `PUT gmail/v1/users/{userId}/drafts/{id}`, method id `gmail.users.drafts.update`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the draft to update.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 36,700,160 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_ACTION_COMPOSE`, `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_COMPOSE` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        user_id: impl Into<String>,
        id: impl Into<String>,
        request: Draft,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.drafts.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_ACTION_COMPOSE,
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_COMPOSE),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts"),
        ],
        accept: &["message/*"],
        max_size: Some(36_700_160),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::create`].
    pub struct Create -> Draft [upload] {}
}

const DELETE: Method = Method {
    id: "gmail.users.drafts.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_ACTION_COMPOSE,
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_COMPOSE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.drafts.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::get`].
    pub struct Get -> Draft {
        /// The format to return the draft in.
        ///
        /// The default is `full`.
        format: Open<GetFormat> = "format",
    }
}

const LIST: Method = Method {
    id: "gmail.users.drafts.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts"),
    ],
    scopes: &[
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::list`].
    pub struct List -> ListDraftsResponse [pages drafts: Vec<Draft>] {
        /// Include drafts from `SPAM` and `TRASH` in the results.
        ///
        /// The default is `false`.
        include_spam_trash: bool = "includeSpamTrash",
        /// Maximum number of drafts to return. This field defaults to 100. The maximum
        /// allowed value for this field is 500.
        ///
        /// The default is `100`.
        max_results: u32 = "maxResults",
        /// Page token to retrieve a specific page of results in the list.
        page_token: String = "pageToken",
        /// Only return draft messages matching the specified query. Supports the same
        /// query format as the Gmail search box. For example,
        /// `"from:someuser@example.com rfc822msgid: is:unread"`.
        q: String = "q",
    }
}

const SEND: Method = Method {
    id: "gmail.users.drafts.send",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts/send"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_ACTION_COMPOSE,
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_COMPOSE),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts/send"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts/send"),
        ],
        accept: &["message/*"],
        max_size: Some(36_700_160),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::send`].
    pub struct SendCall -> Message [upload] {}
}

const UPDATE: Method = Method {
    id: "gmail.users.drafts.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/drafts/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_ACTION_COMPOSE,
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_COMPOSE),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts/"),
            Segment::Value("id"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/drafts/"),
            Segment::Value("id"),
        ],
        accept: &["message/*"],
        max_size: Some(36_700_160),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drafts::update`].
    pub struct Update -> Draft [upload] {}
}

open_enum! {
    /// The format to return the draft in.
    pub enum GetFormat = "gmail.users.drafts.get.format" {
        /// Returns only email message ID and labels; does not return the email headers,
        /// body, or payload.
        Minimal = "minimal",
        /// Returns the full email message data with body content parsed in the `payload`
        /// field; the `raw` field is not used. Format cannot be used when accessing the
        /// api using the gmail.metadata scope.
        Full = "full",
        /// Returns the full email message data with body content in the `raw` field as a
        /// base64url encoded string; the `payload` field is not used. Format cannot be
        /// used when accessing the api using the gmail.metadata scope.
        Raw = "raw",
        /// Returns only email message ID, labels, and email headers.
        Metadata = "metadata",
    }
}
