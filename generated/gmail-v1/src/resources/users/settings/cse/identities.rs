//! The resource `users.settings.cse.identities`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CseIdentity;
use crate::schemas::ListCseIdentitiesResponse;
use crate::scopes;

/// The resource `users.settings.cse.identities`.
#[derive(Clone, Debug)]
pub struct Identities {
    pub(crate) service: Service,
}

impl Identities {
    /// Creates and configures a client-side encryption identity that's authorized to
    /// send mail from the user account. Google publishes the S/MIME certificate to a
    /// shared domain-wide directory so that people within a Google Workspace
    /// organization can encrypt and send mail to the identity. For administrators
    /// managing identities and keypairs for users in their organization, requests
    /// require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `POST gmail/v1/users/{userId}/settings/cse/identities`, method id
    /// `gmail.users.settings.cse.identities.create`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn create(&self, user_id: impl Into<String>, request: CseIdentity) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a client-side encryption identity. The authenticated user can no longer
    /// use the identity to send encrypted messages. You cannot restore the identity
    /// after you delete it. Instead, use the CreateCseIdentity method to create another
    /// identity with the same configuration. For administrators managing identities and
    /// keypairs for users in their organization, requests require authorization with a
    /// [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/cse/identities/{cseEmailAddress}`,
    /// method id `gmail.users.settings.cse.identities.delete`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `cse_email_address`: The primary email address associated with the client-side
    ///   encryption identity configuration that's removed.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn delete(
        &self,
        user_id: impl Into<String>,
        cse_email_address: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("cseEmailAddress", cse_email_address.into());
        Delete { call }
    }

    /// Retrieves a client-side encryption identity configuration. For administrators
    /// managing identities and keypairs for users in their organization, requests
    /// require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `GET gmail/v1/users/{userId}/settings/cse/identities/{cseEmailAddress}`, method
    /// id `gmail.users.settings.cse.identities.get`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `cse_email_address`: The primary email address associated with the client-side
    ///   encryption identity configuration that's retrieved.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        cse_email_address: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("cseEmailAddress", cse_email_address.into());
        Get { call }
    }

    /// Lists the client-side encrypted identities for an authenticated user. For
    /// administrators managing identities and keypairs for users in their organization,
    /// requests require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `GET gmail/v1/users/{userId}/settings/cse/identities`, method id
    /// `gmail.users.settings.cse.identities.list`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    ///
    /// Answers page by page; the items are in `cse_identities`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Associates a different key pair with an existing client-side encryption identity.
    /// The updated key pair must validate against Google's [S/MIME certificate
    /// profiles](https://support.google.com/a/answer/7300887). For administrators
    /// managing identities and keypairs for users in their organization, requests
    /// require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `PATCH gmail/v1/users/{userId}/settings/cse/identities/{emailAddress}`, method id
    /// `gmail.users.settings.cse.identities.patch`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `email_address`: The email address of the client-side encryption identity to
    ///   update.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn patch(
        &self,
        user_id: impl Into<String>,
        email_address: impl Into<String>,
        request: CseIdentity,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("userId", user_id.into());
        call.path("emailAddress", email_address.into());
        call.body(request);
        Patch { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.settings.cse.identities.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/identities"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Identities::create`].
    pub struct Create -> CseIdentity {}
}

const DELETE: Method = Method {
    id: "gmail.users.settings.cse.identities.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/identities/"),
        Segment::Value("cseEmailAddress"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Identities::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.cse.identities.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/identities/"),
        Segment::Value("cseEmailAddress"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::GMAIL_SETTINGS_SHARING,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Identities::get`].
    pub struct Get -> CseIdentity {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.cse.identities.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/identities"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::GMAIL_SETTINGS_SHARING,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Identities::list`].
    pub struct List -> ListCseIdentitiesResponse
    [pages cse_identities: Vec<CseIdentity>] {
        /// The number of identities to return. If not provided, the page size will
        /// default to 20 entries.
        ///
        /// The default is `20`.
        page_size: i32 = "pageSize",
        /// Pagination token indicating which page of identities to return. If the token
        /// is not supplied, then the API will return the first page of results.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "gmail.users.settings.cse.identities.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/identities/"),
        Segment::Value("emailAddress"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Identities::patch`].
    pub struct Patch -> CseIdentity {}
}
