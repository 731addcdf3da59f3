//! The resource `accounts`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GoogleCloudIdentitytoolkitV1CreateAuthUriRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1CreateAuthUriResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1DeleteAccountRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1DeleteAccountResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetAccountInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetAccountInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetOobCodeRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetOobCodeResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1IssueSamlResponseRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1IssueSamlResponseResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1ResetPasswordRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1ResetPasswordResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SendVerificationCodeRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SendVerificationCodeResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SetAccountInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SetAccountInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithCustomTokenRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithCustomTokenResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithEmailLinkRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithEmailLinkResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithGameCenterRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithGameCenterResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithIdpRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithIdpResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithPasswordResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1VerifyIosClientRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1VerifyIosClientResponse;
use crate::scopes;

/// The resource `accounts`.
#[derive(Clone, Debug)]
pub struct Accounts {
    pub(crate) service: Service,
}

impl Accounts {
    /// If an email identifier is specified, checks and returns if any user account is
    /// registered with the email. If there is a registered account, fetches all
    /// providers associated with the account's email. If [email enumeration
    /// protection](https://cloud.google.com/identity-platform/docs/admin/email-enumeration-protection)
    /// is enabled, this method returns an empty list. If the provider ID of an Identity
    /// Provider (IdP) is specified, creates an authorization URI for the IdP. The user
    /// can be directed to this URI to sign in with the IdP. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:createAuthUri`, method id
    /// `identitytoolkit.accounts.createAuthUri`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn create_auth_uri(
        &self,
        request: GoogleCloudIdentitytoolkitV1CreateAuthUriRequest,
    ) -> CreateAuthUri {
        let mut call = Call::new(&self.service, &CREATE_AUTH_URI);
        call.body(request);
        CreateAuthUri { call }
    }

    /// Deletes a user's account.
    ///
    /// `POST v1/accounts:delete`, method id `identitytoolkit.accounts.delete`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn delete(
        &self,
        request: GoogleCloudIdentitytoolkitV1DeleteAccountRequest,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.body(request);
        Delete { call }
    }

    /// Experimental
    ///
    /// `POST v1/accounts:issueSamlResponse`, method id
    /// `identitytoolkit.accounts.issueSamlResponse`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn issue_saml_response(
        &self,
        request: GoogleCloudIdentitytoolkitV1IssueSamlResponseRequest,
    ) -> IssueSamlResponse {
        let mut call = Call::new(&self.service, &ISSUE_SAML_RESPONSE);
        call.body(request);
        IssueSamlResponse { call }
    }

    /// Gets account information for all matched accounts. For an end user request,
    /// retrieves the account of the end user. For an admin request with Google OAuth 2.0
    /// credential, retrieves one or multiple account(s) with matching criteria.
    ///
    /// `POST v1/accounts:lookup`, method id `identitytoolkit.accounts.lookup`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn lookup(
        &self,
        request: GoogleCloudIdentitytoolkitV1GetAccountInfoRequest,
    ) -> Lookup {
        let mut call = Call::new(&self.service, &LOOKUP);
        call.body(request);
        Lookup { call }
    }

    /// Resets the password of an account either using an out-of-band code generated by
    /// sendOobCode or by specifying the email and password of the account to be
    /// modified. Can also check the purpose of an out-of-band code without consuming it.
    ///
    /// `POST v1/accounts:resetPassword`, method id
    /// `identitytoolkit.accounts.resetPassword`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn reset_password(
        &self,
        request: GoogleCloudIdentitytoolkitV1ResetPasswordRequest,
    ) -> ResetPassword {
        let mut call = Call::new(&self.service, &RESET_PASSWORD);
        call.body(request);
        ResetPassword { call }
    }

    /// Sends an out-of-band confirmation code for an account. Requests from a
    /// authenticated request can optionally return a link including the OOB code instead
    /// of sending it.
    ///
    /// `POST v1/accounts:sendOobCode`, method id `identitytoolkit.accounts.sendOobCode`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn send_oob_code(
        &self,
        request: GoogleCloudIdentitytoolkitV1GetOobCodeRequest,
    ) -> SendOobCode {
        let mut call = Call::new(&self.service, &SEND_OOB_CODE);
        call.body(request);
        SendOobCode { call }
    }

    /// Sends a SMS verification code for phone number sign-in. To localize the text of
    /// the SMS sent to the user, set the HTTP header `X-Firebase-Locale` to the language
    /// code that corresponds with the user's locale. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:sendVerificationCode`, method id
    /// `identitytoolkit.accounts.sendVerificationCode`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn send_verification_code(
        &self,
        request: GoogleCloudIdentitytoolkitV1SendVerificationCodeRequest,
    ) -> SendVerificationCode {
        let mut call = Call::new(&self.service, &SEND_VERIFICATION_CODE);
        call.body(request);
        SendVerificationCode { call }
    }

    /// Signs in or signs up a user by exchanging a custom Auth token. Upon a successful
    /// sign-in or sign-up, a new Identity Platform ID token and refresh token are issued
    /// for the user. An [API key](https://cloud.google.com/docs/authentication/api-keys)
    /// is required in the request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signInWithCustomToken`, method id
    /// `identitytoolkit.accounts.signInWithCustomToken`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_custom_token(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithCustomTokenRequest,
    ) -> SignInWithCustomToken {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_CUSTOM_TOKEN);
        call.body(request);
        SignInWithCustomToken { call }
    }

    /// Signs in or signs up a user with a out-of-band code from an email link. If a user
    /// does not exist with the given email address, a user record will be created. If
    /// the sign-in succeeds, an Identity Platform ID and refresh token are issued for
    /// the authenticated user. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signInWithEmailLink`, method id
    /// `identitytoolkit.accounts.signInWithEmailLink`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_email_link(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithEmailLinkRequest,
    ) -> SignInWithEmailLink {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_EMAIL_LINK);
        call.body(request);
        SignInWithEmailLink { call }
    }

    /// Signs in or signs up a user with iOS Game Center credentials. If the sign-in
    /// succeeds, a new Identity Platform ID token and refresh token are issued for the
    /// authenticated user. The bundle ID is required in the request header as
    /// `x-ios-bundle-identifier`. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project. Apple has [deprecated the
    /// `playerID`
    /// field](https://developer.apple.com/documentation/gamekit/gkplayer/1521127-playerid/).
    /// The Apple platform Firebase SDK will use `gamePlayerID` and `teamPlayerID` from
    /// version 10.5.0 and onwards. Upgrading to SDK version 10.5.0 or later updates
    /// existing integrations that use `playerID` to instead use `gamePlayerID` and
    /// `teamPlayerID`. When making calls to `signInWithGameCenter`, you must include
    /// `playerID` along with the new fields `gamePlayerID` and `teamPlayerID` to
    /// successfully identify all existing users. Upgrading existing Game Center sign in
    /// integrations to SDK version 10.5.0 or later is irreversible.
    ///
    /// `POST v1/accounts:signInWithGameCenter`, method id
    /// `identitytoolkit.accounts.signInWithGameCenter`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_game_center(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithGameCenterRequest,
    ) -> SignInWithGameCenter {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_GAME_CENTER);
        call.body(request);
        SignInWithGameCenter { call }
    }

    /// Signs in or signs up a user using credentials from an Identity Provider (IdP).
    /// This is done by manually providing an IdP credential, or by providing the
    /// authorization response obtained via the authorization request from CreateAuthUri.
    /// If the sign-in succeeds, a new Identity Platform ID token and refresh token are
    /// issued for the authenticated user. A new Identity Platform user account will be
    /// created if the user has not previously signed in to the IdP with the same
    /// account. In addition, when the "One account per email address" setting is
    /// enabled, there should not be an existing Identity Platform user account with the
    /// same email address for a new user account to be created. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signInWithIdp`, method id
    /// `identitytoolkit.accounts.signInWithIdp`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_idp(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithIdpRequest,
    ) -> SignInWithIdp {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_IDP);
        call.body(request);
        SignInWithIdp { call }
    }

    /// Signs in a user with email and password. If the sign-in succeeds, a new Identity
    /// Platform ID token and refresh token are issued for the authenticated user. An
    /// [API key](https://cloud.google.com/docs/authentication/api-keys) is required in
    /// the request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signInWithPassword`, method id
    /// `identitytoolkit.accounts.signInWithPassword`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_password(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest,
    ) -> SignInWithPassword {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_PASSWORD);
        call.body(request);
        SignInWithPassword { call }
    }

    /// Completes a phone number authentication attempt. If a user already exists with
    /// the given phone number, an ID token is minted for that user. Otherwise, a new
    /// user is created and associated with the phone number. This method may also be
    /// used to link a phone number to an existing user. To localize the text of the SMS
    /// sent to the user, set the HTTP header `X-Firebase-Locale` to the language code
    /// that corresponds with the user's locale. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signInWithPhoneNumber`, method id
    /// `identitytoolkit.accounts.signInWithPhoneNumber`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_in_with_phone_number(
        &self,
        request: GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberRequest,
    ) -> SignInWithPhoneNumber {
        let mut call = Call::new(&self.service, &SIGN_IN_WITH_PHONE_NUMBER);
        call.body(request);
        SignInWithPhoneNumber { call }
    }

    /// Signs up a new email and password user or anonymous user, or upgrades an
    /// anonymous user to email and password. For an admin request with a Google OAuth
    /// 2.0 credential with the proper
    /// [permissions](https://cloud.google.com/identity-platform/docs/access-control),
    /// creates a new anonymous, email and password, or phone number user. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:signUp`, method id `identitytoolkit.accounts.signUp`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn sign_up(&self, request: GoogleCloudIdentitytoolkitV1SignUpRequest) -> SignUp {
        let mut call = Call::new(&self.service, &SIGN_UP);
        call.body(request);
        SignUp { call }
    }

    /// Updates account-related information for the specified user by setting specific
    /// fields or applying action codes. Requests from administrators and end users are
    /// supported.
    ///
    /// `POST v1/accounts:update`, method id `identitytoolkit.accounts.update`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn update(
        &self,
        request: GoogleCloudIdentitytoolkitV1SetAccountInfoRequest,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.body(request);
        Update { call }
    }

    /// Verifies an iOS client is a real iOS device. If the request is valid, a receipt
    /// will be sent in the response and a secret will be sent via Apple Push
    /// Notification Service. The client should send both of them back to certain
    /// Identity Platform APIs in a later call (for example,
    /// /accounts:sendVerificationCode), in order to verify the client. The bundle ID is
    /// required in the request header as `x-ios-bundle-identifier`. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/accounts:verifyIosClient`, method id
    /// `identitytoolkit.accounts.verifyIosClient`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn verify_ios_client(
        &self,
        request: GoogleCloudIdentitytoolkitV1VerifyIosClientRequest,
    ) -> VerifyIosClient {
        let mut call = Call::new(&self.service, &VERIFY_IOS_CLIENT);
        call.body(request);
        VerifyIosClient { call }
    }
}

const CREATE_AUTH_URI: Method = Method {
    id: "identitytoolkit.accounts.createAuthUri",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:createAuthUri")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::create_auth_uri`].
    pub struct CreateAuthUri -> GoogleCloudIdentitytoolkitV1CreateAuthUriResponse {}
}

const DELETE: Method = Method {
    id: "identitytoolkit.accounts.delete",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:delete")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::delete`].
    pub struct Delete -> GoogleCloudIdentitytoolkitV1DeleteAccountResponse {}
}

const ISSUE_SAML_RESPONSE: Method = Method {
    id: "identitytoolkit.accounts.issueSamlResponse",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:issueSamlResponse")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::issue_saml_response`].
    pub struct IssueSamlResponse -> GoogleCloudIdentitytoolkitV1IssueSamlResponseResponse {}
}

const LOOKUP: Method = Method {
    id: "identitytoolkit.accounts.lookup",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:lookup")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::lookup`].
    pub struct Lookup -> GoogleCloudIdentitytoolkitV1GetAccountInfoResponse {}
}

const RESET_PASSWORD: Method = Method {
    id: "identitytoolkit.accounts.resetPassword",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:resetPassword")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::reset_password`].
    pub struct ResetPassword -> GoogleCloudIdentitytoolkitV1ResetPasswordResponse {}
}

const SEND_OOB_CODE: Method = Method {
    id: "identitytoolkit.accounts.sendOobCode",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:sendOobCode")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::send_oob_code`].
    pub struct SendOobCode -> GoogleCloudIdentitytoolkitV1GetOobCodeResponse {}
}

const SEND_VERIFICATION_CODE: Method = Method {
    id: "identitytoolkit.accounts.sendVerificationCode",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:sendVerificationCode")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::send_verification_code`].
    pub struct SendVerificationCode -> GoogleCloudIdentitytoolkitV1SendVerificationCodeResponse {}
}

const SIGN_IN_WITH_CUSTOM_TOKEN: Method = Method {
    id: "identitytoolkit.accounts.signInWithCustomToken",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithCustomToken")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_custom_token`].
    pub struct SignInWithCustomToken -> GoogleCloudIdentitytoolkitV1SignInWithCustomTokenResponse {}
}

const SIGN_IN_WITH_EMAIL_LINK: Method = Method {
    id: "identitytoolkit.accounts.signInWithEmailLink",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithEmailLink")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_email_link`].
    pub struct SignInWithEmailLink -> GoogleCloudIdentitytoolkitV1SignInWithEmailLinkResponse {}
}

const SIGN_IN_WITH_GAME_CENTER: Method = Method {
    id: "identitytoolkit.accounts.signInWithGameCenter",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithGameCenter")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_game_center`].
    pub struct SignInWithGameCenter -> GoogleCloudIdentitytoolkitV1SignInWithGameCenterResponse {}
}

const SIGN_IN_WITH_IDP: Method = Method {
    id: "identitytoolkit.accounts.signInWithIdp",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithIdp")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_idp`].
    pub struct SignInWithIdp -> GoogleCloudIdentitytoolkitV1SignInWithIdpResponse {}
}

const SIGN_IN_WITH_PASSWORD: Method = Method {
    id: "identitytoolkit.accounts.signInWithPassword",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithPassword")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_password`].
    pub struct SignInWithPassword -> GoogleCloudIdentitytoolkitV1SignInWithPasswordResponse {}
}

const SIGN_IN_WITH_PHONE_NUMBER: Method = Method {
    id: "identitytoolkit.accounts.signInWithPhoneNumber",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signInWithPhoneNumber")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_in_with_phone_number`].
    pub struct SignInWithPhoneNumber -> GoogleCloudIdentitytoolkitV1SignInWithPhoneNumberResponse {}
}

const SIGN_UP: Method = Method {
    id: "identitytoolkit.accounts.signUp",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:signUp")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::sign_up`].
    pub struct SignUp -> GoogleCloudIdentitytoolkitV1SignUpResponse {}
}

const UPDATE: Method = Method {
    id: "identitytoolkit.accounts.update",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:update")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::update`].
    pub struct Update -> GoogleCloudIdentitytoolkitV1SetAccountInfoResponse {}
}

const VERIFY_IOS_CLIENT: Method = Method {
    id: "identitytoolkit.accounts.verifyIosClient",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/accounts:verifyIosClient")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::verify_ios_client`].
    pub struct VerifyIosClient -> GoogleCloudIdentitytoolkitV1VerifyIosClientResponse {}
}
