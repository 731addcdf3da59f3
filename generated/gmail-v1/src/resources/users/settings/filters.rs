//! The resource `users.settings.filters`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Filter;
use crate::schemas::ListFiltersResponse;
use crate::scopes;

/// The resource `users.settings.filters`.
#[derive(Clone, Debug)]
pub struct Filters {
    pub(crate) service: Service,
}

impl Filters {
    /// Creates a filter. Note: you can only create a maximum of 1,000 filters. For more
    /// information, see [Manage Gmail
    /// filters](https://developers.google.com/workspace/gmail/api/guides/filter_settings).
    ///
    /// `POST gmail/v1/users/{userId}/settings/filters`, method id
    /// `gmail.users.settings.filters.create`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn create(&self, user_id: impl Into<String>, request: Filter) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Immediately and permanently deletes the specified filter. For more information,
    /// see [Manage Gmail
    /// filters](https://developers.google.com/workspace/gmail/api/guides/filter_settings).
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/filters/{id}`, method id
    /// `gmail.users.settings.filters.delete`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `id`: The ID of the filter to be deleted.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_BASIC`.
    pub fn delete(&self, user_id: impl Into<String>, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets a filter. For more information, see [Manage Gmail
    /// filters](https://developers.google.com/workspace/gmail/api/guides/filter_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/filters/{id}`, method id
    /// `gmail.users.settings.filters.get`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `id`: The ID of the filter to be fetched.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get(&self, user_id: impl Into<String>, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Lists the message filters of a Gmail user. For more information, see [Manage
    /// Gmail
    /// filters](https://developers.google.com/workspace/gmail/api/guides/filter_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/filters`, method id
    /// `gmail.users.settings.filters.list`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.settings.filters.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/filters"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Filters::create`].
    pub struct Create -> Filter {}
}

const DELETE: Method = Method {
    id: "gmail.users.settings.filters.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/filters/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC],
    default_scope: Some(scopes::GMAIL_SETTINGS_BASIC),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Filters::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.filters.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/filters/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Filters::get`].
    pub struct Get -> Filter {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.filters.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/filters"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Filters::list`].
    pub struct List -> ListFiltersResponse {}
}
