//! The resource `users.settings.forwardingAddresses`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ForwardingAddress;
use crate::schemas::ListForwardingAddressesResponse;
use crate::scopes;

/// The resource `users.settings.forwardingAddresses`.
#[derive(Clone, Debug)]
pub struct ForwardingAddresses {
    pub(crate) service: Service,
}

impl ForwardingAddresses {
    /// Creates a forwarding address. If ownership verification is required, a message
    /// will be sent to the recipient and the resource's verification status will be set
    /// to `pending`; otherwise, the resource will be created with verification status
    /// set to `accepted`. For more information, see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `POST gmail/v1/users/{userId}/settings/forwardingAddresses`, method id
    /// `gmail.users.settings.forwardingAddresses.create`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn create(
        &self,
        user_id: impl Into<String>,
        request: ForwardingAddress,
    ) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes the specified forwarding address and revokes any verification that may
    /// have been required. For more information, see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/forwardingAddresses/{forwardingEmail}`,
    /// method id `gmail.users.settings.forwardingAddresses.delete`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `forwarding_email`: The forwarding address to be deleted.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn delete(
        &self,
        user_id: impl Into<String>,
        forwarding_email: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("forwardingEmail", forwarding_email.into());
        Delete { call }
    }

    /// Gets the specified forwarding address. For more information, see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/forwardingAddresses/{forwardingEmail}`,
    /// method id `gmail.users.settings.forwardingAddresses.get`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `forwarding_email`: The forwarding address to be retrieved.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        forwarding_email: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("forwardingEmail", forwarding_email.into());
        Get { call }
    }

    /// Lists the forwarding addresses for the specified account. For more information,
    /// see [Manage email
    /// forwarding](https://developers.google.com/workspace/gmail/api/guides/forwarding_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/forwardingAddresses`, method id
    /// `gmail.users.settings.forwardingAddresses.list`.
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
    id: "gmail.users.settings.forwardingAddresses.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/forwardingAddresses"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ForwardingAddresses::create`].
    pub struct Create -> ForwardingAddress {}
}

const DELETE: Method = Method {
    id: "gmail.users.settings.forwardingAddresses.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/forwardingAddresses/"),
        Segment::Value("forwardingEmail"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ForwardingAddresses::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.forwardingAddresses.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/forwardingAddresses/"),
        Segment::Value("forwardingEmail"),
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
    /// A call of [`ForwardingAddresses::get`].
    pub struct Get -> ForwardingAddress {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.forwardingAddresses.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/forwardingAddresses"),
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
    /// A call of [`ForwardingAddresses::list`].
    pub struct List -> ListForwardingAddressesResponse {}
}
