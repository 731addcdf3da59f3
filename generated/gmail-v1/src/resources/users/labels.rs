//! The resource `users.labels`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Label;
use crate::schemas::ListLabelsResponse;
use crate::scopes;

/// The resource `users.labels`.
#[derive(Clone, Debug)]
pub struct Labels {
    pub(crate) service: Service,
}

impl Labels {
    /// Creates a label. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `POST gmail/v1/users/{userId}/labels`, method id `gmail.users.labels.create`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_LABELS` unless the client or the call names
    /// others.
    pub fn create(&self, user_id: impl Into<String>, request: Label) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Immediately and permanently deletes the specified label and removes it from any
    /// messages and threads that it's applied to. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `DELETE gmail/v1/users/{userId}/labels/{id}`, method id
    /// `gmail.users.labels.delete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the label to delete.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_LABELS` unless the client or the call names
    /// others.
    pub fn delete(&self, user_id: impl Into<String>, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets the specified label. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `GET gmail/v1/users/{userId}/labels/{id}`, method id `gmail.users.labels.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the label to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_METADATA`,
    /// `GMAIL_MODIFY`, `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, user_id: impl Into<String>, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Lists all labels in the user's mailbox. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `GET gmail/v1/users/{userId}/labels`, method id `gmail.users.labels.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_METADATA`,
    /// `GMAIL_MODIFY`, `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Patch the specified label. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `PATCH gmail/v1/users/{userId}/labels/{id}`, method id
    /// `gmail.users.labels.patch`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the label to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_LABELS` unless the client or the call names
    /// others.
    pub fn patch(
        &self,
        user_id: impl Into<String>,
        id: impl Into<String>,
        request: Label,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates the specified label. For more information, see [Manage
    /// labels](https://developers.google.com/workspace/gmail/api/guides/labels).
    ///
    /// `PUT gmail/v1/users/{userId}/labels/{id}`, method id `gmail.users.labels.update`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the label to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_LABELS`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_LABELS` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        user_id: impl Into<String>,
        id: impl Into<String>,
        request: Label,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.labels.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels"),
    ],
    scopes: &[scopes::GMAIL_LABELS, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_LABELS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::create`].
    pub struct Create -> Label {}
}

const DELETE: Method = Method {
    id: "gmail.users.labels.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::GMAIL_LABELS, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_LABELS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.labels.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_LABELS,
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::get`].
    pub struct Get -> Label {}
}

const LIST: Method = Method {
    id: "gmail.users.labels.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels"),
    ],
    scopes: &[
        scopes::GMAIL_LABELS,
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::list`].
    pub struct List -> ListLabelsResponse {}
}

const PATCH: Method = Method {
    id: "gmail.users.labels.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::GMAIL_LABELS, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_LABELS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::patch`].
    pub struct Patch -> Label {}
}

const UPDATE: Method = Method {
    id: "gmail.users.labels.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/labels/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::GMAIL_LABELS, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_LABELS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Labels::update`].
    pub struct Update -> Label {}
}
