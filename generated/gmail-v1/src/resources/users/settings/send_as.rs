//! The resource `users.settings.sendAs`.

pub mod smime_info;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::users::settings::send_as::smime_info::SmimeInfoResource;
use crate::schemas::ListSendAsResponse;
use crate::schemas::SendAs;
use crate::scopes;

/// The resource `users.settings.sendAs`.
#[derive(Clone, Debug)]
pub struct SendAsResource {
    pub(crate) service: Service,
}

impl SendAsResource {
    /// The resource `users.settings.sendAs.smimeInfo`.
    pub fn smime_info(&self) -> SmimeInfoResource {
        let service = self.service.clone();
        SmimeInfoResource { service }
    }

    /// Creates a custom "from" send-as alias. If an SMTP MSA is specified, Gmail will
    /// attempt to connect to the SMTP service to validate the configuration before
    /// creating the alias. If ownership verification is required for the alias, a
    /// message will be sent to the email address and the resource's verification status
    /// will be set to `pending`; otherwise, the resource will be created with
    /// verification status set to `accepted`. If a signature is provided, Gmail will
    /// sanitize the HTML before saving it with the alias. For more information, see
    /// [Manage aliases and signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `POST gmail/v1/users/{userId}/settings/sendAs`, method id
    /// `gmail.users.settings.sendAs.create`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn create(&self, user_id: impl Into<String>, request: SendAs) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes the specified send-as alias. Revokes any verification that may have been
    /// required for using it. For more information, see [Manage aliases and signatures
    /// with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}`, method id
    /// `gmail.users.settings.sendAs.delete`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `send_as_email`: The send-as alias to be deleted.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn delete(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        Delete { call }
    }

    /// Gets the specified send-as alias. Fails with an HTTP 404 error if the specified
    /// address is not a member of the collection. For more information, see [Manage
    /// aliases and signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}`, method id
    /// `gmail.users.settings.sendAs.get`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `send_as_email`: The send-as alias to be retrieved.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        Get { call }
    }

    /// Lists the send-as aliases for the specified account. The result includes the
    /// primary send-as address associated with the account as well as any custom "from"
    /// aliases. For more information, see [Manage aliases and signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    ///
    /// `GET gmail/v1/users/{userId}/settings/sendAs`, method id
    /// `gmail.users.settings.sendAs.list`.
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

    /// Patch the specified send-as alias. For more information, see [Manage aliases and
    /// signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    ///
    /// `PATCH gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}`, method id
    /// `gmail.users.settings.sendAs.patch`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `send_as_email`: The send-as alias to be updated.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn patch(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        request: SendAs,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a send-as alias. If a signature is provided, Gmail will sanitize the HTML
    /// before saving it with the alias. For more information, see [Manage aliases and
    /// signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    /// Addresses other than the primary address for the account can only be updated by
    /// service account clients that have been delegated domain-wide authority.
    ///
    /// `PUT gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}`, method id
    /// `gmail.users.settings.sendAs.update`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `send_as_email`: The send-as alias to be updated.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn update(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        request: SendAs,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.body(request);
        Update { call }
    }

    /// Sends a verification email to the specified send-as alias address. The
    /// verification status must be `pending`. For more information, see [Manage aliases
    /// and signatures with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/alias_and_signature_settings).
    /// This method is only available to service account clients that have been delegated
    /// domain-wide authority.
    ///
    /// `POST gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/verify`, method id
    /// `gmail.users.settings.sendAs.verify`.
    ///
    /// - `user_id`: User's email address. The special value "me" can be used to indicate
    ///   the authenticated user. The default is `me`.
    /// - `send_as_email`: The send-as alias to be verified.
    ///
    /// Needs [this scope](crate::scopes): `GMAIL_SETTINGS_SHARING`.
    pub fn verify(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
    ) -> Verify {
        let mut call = Call::new(&self.service, &VERIFY);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        Verify { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.settings.sendAs.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SendAsResource::create`].
    pub struct Create -> SendAs {}
}

const DELETE: Method = Method {
    id: "gmail.users.settings.sendAs.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SendAsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.sendAs.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
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
    /// A call of [`SendAsResource::get`].
    pub struct Get -> SendAs {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.sendAs.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs"),
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
    /// A call of [`SendAsResource::list`].
    pub struct List -> ListSendAsResponse {}
}

const PATCH: Method = Method {
    id: "gmail.users.settings.sendAs.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SendAsResource::patch`].
    pub struct Patch -> SendAs {}
}

const UPDATE: Method = Method {
    id: "gmail.users.settings.sendAs.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SendAsResource::update`].
    pub struct Update -> SendAs {}
}

const VERIFY: Method = Method {
    id: "gmail.users.settings.sendAs.verify",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/verify"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SendAsResource::verify`].
    pub struct Verify -> () {}
}
