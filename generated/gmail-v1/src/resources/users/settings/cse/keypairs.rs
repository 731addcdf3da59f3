//! The resource `users.settings.cse.keypairs`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::CseKeyPair;
use crate::schemas::DisableCseKeyPairRequest;
use crate::schemas::EnableCseKeyPairRequest;
use crate::schemas::ListCseKeyPairsResponse;
use crate::schemas::ObliterateCseKeyPairRequest;
use crate::scopes;

/// The resource `users.settings.cse.keypairs`.
#[derive(Clone, Debug)]
pub struct Keypairs {
    pub(crate) service: Service,
}

impl Keypairs {
    /// Creates and uploads a client-side encryption S/MIME public key certificate chain
    /// and private key metadata for the authenticated user. For administrators managing
    /// identities and keypairs for users in their organization, requests require
    /// authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `POST gmail/v1/users/{userId}/settings/cse/keypairs`, method id
    /// `gmail.users.settings.cse.keypairs.create`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn create(&self, user_id: impl Into<String>, request: CseKeyPair) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("userId", user_id.into());
        call.body(request);
        Create { call }
    }

    /// Turns off a client-side encryption key pair. The authenticated user can no longer
    /// use the key pair to decrypt incoming CSE message texts or sign outgoing CSE mail.
    /// To regain access, use the EnableCseKeyPair to turn on the key pair. After 30
    /// days, you can permanently delete the key pair by using the ObliterateCseKeyPair
    /// method. For administrators managing identities and keypairs for users in their
    /// organization, requests require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `POST gmail/v1/users/{userId}/settings/cse/keypairs/{keyPairId}:disable`, method
    /// id `gmail.users.settings.cse.keypairs.disable`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `key_pair_id`: The identifier of the key pair to turn off.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn disable(
        &self,
        user_id: impl Into<String>,
        key_pair_id: impl Into<String>,
        request: DisableCseKeyPairRequest,
    ) -> Disable {
        let mut call = Call::new(&self.service, &DISABLE);
        call.path("userId", user_id.into());
        call.path("keyPairId", key_pair_id.into());
        call.body(request);
        Disable { call }
    }

    /// Turns on a client-side encryption key pair that was turned off. The key pair
    /// becomes active again for any associated client-side encryption identities. For
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
    /// `POST gmail/v1/users/{userId}/settings/cse/keypairs/{keyPairId}:enable`, method
    /// id `gmail.users.settings.cse.keypairs.enable`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `key_pair_id`: The identifier of the key pair to turn on.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn enable(
        &self,
        user_id: impl Into<String>,
        key_pair_id: impl Into<String>,
        request: EnableCseKeyPairRequest,
    ) -> Enable {
        let mut call = Call::new(&self.service, &ENABLE);
        call.path("userId", user_id.into());
        call.path("keyPairId", key_pair_id.into());
        call.body(request);
        Enable { call }
    }

    /// Retrieves an existing client-side encryption key pair. For administrators
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
    /// `GET gmail/v1/users/{userId}/settings/cse/keypairs/{keyPairId}`, method id
    /// `gmail.users.settings.cse.keypairs.get`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `key_pair_id`: The identifier of the key pair to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        key_pair_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("keyPairId", key_pair_id.into());
        Get { call }
    }

    /// Lists client-side encryption key pairs for an authenticated user. For
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
    /// `GET gmail/v1/users/{userId}/settings/cse/keypairs`, method id
    /// `gmail.users.settings.cse.keypairs.list`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    ///
    /// Answers page by page; the items are in `cse_key_pairs`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Deletes a client-side encryption key pair permanently and immediately. You can
    /// only permanently delete key pairs that have been turned off for more than 30
    /// days. To turn off a key pair, use the DisableCseKeyPair method. Gmail can't
    /// restore or decrypt any messages that were encrypted by an obliterated key.
    /// Authenticated users and Google Workspace administrators lose access to reading
    /// the encrypted messages. For administrators managing identities and keypairs for
    /// users in their organization, requests require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    ///
    /// `POST gmail/v1/users/{userId}/settings/cse/keypairs/{keyPairId}:obliterate`,
    /// method id `gmail.users.settings.cse.keypairs.obliterate`.
    ///
    /// - `user_id`: The requester's primary email address. To indicate the authenticated
    ///   user, you can use the special value `me`. The default is `me`.
    /// - `key_pair_id`: The identifier of the key pair to obliterate.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn obliterate(
        &self,
        user_id: impl Into<String>,
        key_pair_id: impl Into<String>,
        request: ObliterateCseKeyPairRequest,
    ) -> Obliterate {
        let mut call = Call::new(&self.service, &OBLITERATE);
        call.path("userId", user_id.into());
        call.path("keyPairId", key_pair_id.into());
        call.body(request);
        Obliterate { call }
    }
}

const CREATE: Method = Method {
    id: "gmail.users.settings.cse.keypairs.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Keypairs::create`].
    pub struct Create -> CseKeyPair {
        /// The type of certificate chain validation to perform at creation. The request
        /// will be rejected if the uploaded chain fails to satisfy the requested
        /// validation checks. When unspecified, this parameter defaults to `all`.
        ///
        /// The default is `all`.
        chain_validation: Open<CreateChainValidation> = "chainValidation",
    }
}

const DISABLE: Method = Method {
    id: "gmail.users.settings.cse.keypairs.disable",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs/"),
        Segment::Value("keyPairId"),
        Segment::Text(":disable"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Keypairs::disable`].
    pub struct Disable -> CseKeyPair {}
}

const ENABLE: Method = Method {
    id: "gmail.users.settings.cse.keypairs.enable",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs/"),
        Segment::Value("keyPairId"),
        Segment::Text(":enable"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Keypairs::enable`].
    pub struct Enable -> CseKeyPair {}
}

const GET: Method = Method {
    id: "gmail.users.settings.cse.keypairs.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs/"),
        Segment::Value("keyPairId"),
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
    /// A call of [`Keypairs::get`].
    pub struct Get -> CseKeyPair {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.cse.keypairs.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs"),
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
    /// A call of [`Keypairs::list`].
    pub struct List -> ListCseKeyPairsResponse [pages cse_key_pairs: Vec<CseKeyPair>] {
        /// The number of key pairs to return. If not provided, the page size will
        /// default to 20 entries.
        ///
        /// The default is `20`.
        page_size: i32 = "pageSize",
        /// Pagination token indicating which page of key pairs to return. If the token
        /// is not supplied, then the API will return the first page of results.
        page_token: String = "pageToken",
    }
}

const OBLITERATE: Method = Method {
    id: "gmail.users.settings.cse.keypairs.obliterate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/cse/keypairs/"),
        Segment::Value("keyPairId"),
        Segment::Text(":obliterate"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Keypairs::obliterate`].
    pub struct Obliterate -> () {}
}

open_enum! {
    /// The type of certificate chain validation to perform at creation. The request will
    /// be rejected if the uploaded chain fails to satisfy the requested validation
    /// checks. When unspecified, this parameter defaults to `all`.
    pub enum CreateChainValidation =
        "gmail.users.settings.cse.keypairs.create.chainValidation" {
        /// Enable all certificate chain validation and certificate revocation checks.
        /// Recommended for normal use.
        All = "all",
        /// Disable all certificate chain validation and certificate revocation checks.
        /// This may be useful when deliberately creating key pairs with invalid,
        /// out-of-use certificate chains to be used only for decryption of historical
        /// S/MIME messages. Key pairs created with invalid or revoked certificates
        /// cannot be used in a CseIdentity object.
        None = "none",
    }
}
