//! The resource `users.settings.delegates`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Delegate;
use crate::schemas::ListDelegatesResponse;
use crate::scopes;

/// The resource `users.settings.delegates`.
#[derive(Clone, Debug)]
pub struct Delegates {
    pub(crate) service: Service,
}

impl Delegates {
    /// Adds a delegate with its verification status set directly to `accepted`, without
    /// sending any verification email. The delegate user must be a member of the same
    /// Google Workspace organization as the delegator user. For more information, see
    /// [Manage
    /// delegates](https://developers.google.com/workspace/gmail/api/guides/delegate_settings).
    /// Gmail imposes limitations on the number of delegates and delegators each user in
    /// a Google Workspace organization can have. These limits depend on your
    /// organization, but in general each user can have up to 25 delegates and up to 10
    /// delegators. A delegate user must be referred to by their primary email address,
    /// and not an email alias. When a new delegate is created, there may be up to a one
    /// minute delay before the new delegate is available for use. This method is only
    /// available to service account clients that have been delegated domain-wide
    /// authority.
    ///
    /// `POST gmail/v1/users/{userId}/settings/delegates`, method id
    /// `gmail.users.settings.delegates.create`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn create(&self, user_id: impl Into<String>, request: Delegate) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Removes the specified delegate (which can be of any verification status), and
    /// revokes any verification that may have been required for using it. For more
    /// information, see [Manage
    /// delegates](https://developers.google.com/workspace/gmail/api/guides/delegate_settings).
    /// A delegate user must be referred to by their primary email address, and not an
    /// email alias. This method is only available to service account clients that have
    /// been delegated domain-wide authority.
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/delegates/{delegateEmail}`, method id
    /// `gmail.users.settings.delegates.delete`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `delegate_email`: The email address of the user to be removed as a delegate.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn delete(
        &self,
        user_id: impl Into<String>,
        delegate_email: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("delegateEmail", delegate_email.into());
        Delete { call }
    }

    /// Gets the specified delegate. For more information, see [Manage
    /// delegates](https://developers.google.com/workspace/gmail/api/guides/delegate_settings).
    /// A delegate user must be referred to by their primary email address, and not an
    /// email alias. This method is only available to service account clients that have
    /// been delegated domain-wide authority.
    ///
    /// `GET gmail/v1/users/{userId}/settings/delegates/{delegateEmail}`, method id
    /// `gmail.users.settings.delegates.get`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `delegate_email`: The email address of the user whose delegate relationship is
    ///   to be retrieved.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        delegate_email: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("delegateEmail", delegate_email.into());
        Get { call }
    }

    /// Lists the delegates for the specified account. For more information, see [Manage
    /// delegates](https://developers.google.com/workspace/gmail/api/guides/delegate_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `GET gmail/v1/users/{userId}/settings/delegates`, method id
    /// `gmail.users.settings.delegates.list`.
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
    id: "gmail.users.settings.delegates.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/delegates"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Delegates::create`].
    pub struct Create -> Delegate {}
}

const DELETE: Method = Method {
    id: "gmail.users.settings.delegates.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/delegates/"),
        Segment::Value("delegateEmail"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Delegates::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.delegates.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/delegates/"),
        Segment::Value("delegateEmail"),
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
    /// A call of [`Delegates::get`].
    pub struct Get -> Delegate {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.delegates.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/delegates"),
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
    /// A call of [`Delegates::list`].
    pub struct List -> ListDelegatesResponse {}
}
