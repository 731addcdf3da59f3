//! The resource `v1`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GoogleCloudIdentitytoolkitV1GetProjectConfigResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetRecaptchaParamResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetSessionCookiePublicKeysResponse;
use crate::scopes;

/// The resource `v1`.
#[derive(Clone, Debug)]
pub struct V1 {
    pub(crate) service: Service,
}

impl V1 {
    /// Gets a project's public Identity Toolkit configuration. (Legacy) This method also
    /// supports authenticated calls from a developer to retrieve non-public
    /// configuration.
    ///
    /// `GET v1/projects`, method id `identitytoolkit.getProjects`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn get_projects(&self) -> GetProjects {
        let call = Call::new(&self.service, &GET_PROJECTS);
        GetProjects { call }
    }

    /// Retrieves public keys of the legacy Identity Toolkit token signer to enable third
    /// parties to verify the legacy ID token. For now the X509 pem cert is the only
    /// format supported.
    ///
    /// `GET v1/publicKeys`, method id `identitytoolkit.getPublicKeys`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn get_public_keys(&self) -> GetPublicKeys {
        let call = Call::new(&self.service, &GET_PUBLIC_KEYS);
        GetPublicKeys { call }
    }

    /// Gets parameters needed for generating a reCAPTCHA challenge.
    ///
    /// `GET v1/recaptchaParams`, method id `identitytoolkit.getRecaptchaParams`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn get_recaptcha_params(&self) -> GetRecaptchaParams {
        let call = Call::new(&self.service, &GET_RECAPTCHA_PARAMS);
        GetRecaptchaParams { call }
    }

    /// Retrieves the set of public keys of the session cookie JSON Web Token (JWT)
    /// signer that can be used to validate the session cookie created through
    /// createSessionCookie.
    ///
    /// `GET v1/sessionCookiePublicKeys`, method id
    /// `identitytoolkit.getSessionCookiePublicKeys`.
    pub fn get_session_cookie_public_keys(&self) -> GetSessionCookiePublicKeys {
        let method = &GET_SESSION_COOKIE_PUBLIC_KEYS;
        let new = Call::new(&self.service, method);
        GetSessionCookiePublicKeys {
            call: new,
        }
    }
}

const GET_PROJECTS: Method = Method {
    id: "identitytoolkit.getProjects",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/projects")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`V1::get_projects`].
    pub struct GetProjects -> GoogleCloudIdentitytoolkitV1GetProjectConfigResponse {
        /// Android package name to check against the real android package name. If this
        /// field is provided, and sha1_cert_hash is not provided, the action will throw
        /// an error if this does not match the real android package name.
        android_package_name: String = "androidPackageName",
        /// The RP OAuth client ID. If set, a check will be performed to ensure that the
        /// OAuth client is valid for the retrieved project and the request rejected with
        /// a client error if not valid.
        client_id: String = "clientId",
        /// Project Number of the delegated project request. This field should only be
        /// used as part of the Firebase V1 migration.
        delegated_project_number: i64 = "delegatedProjectNumber",
        /// The Firebase app ID, for applications that use Firebase. This can be found in
        /// the Firebase console for your project. If set, a check will be performed to
        /// ensure that the app ID is valid for the retrieved project. If not valid, the
        /// request will be rejected with a client error.
        firebase_app_id: String = "firebaseAppId",
        /// iOS bundle id to check against the real ios bundle id. If this field is
        /// provided, the action will throw an error if this does not match the real iOS
        /// bundle id.
        ios_bundle_id: String = "iosBundleId",
        /// Project number of the configuration to retrieve. This field is deprecated and
        /// should not be used by new integrations.
        project_number: i64 = "projectNumber",
        /// Whether dynamic link should be returned.
        return_dynamic_link: bool = "returnDynamicLink",
        /// SHA-1 Android application cert hash. If set, a check will be performed to
        /// ensure that the cert hash is valid for the retrieved project and
        /// android_package_name.
        sha1_cert: String = "sha1Cert",
    }
}

const GET_PUBLIC_KEYS: Method = Method {
    id: "identitytoolkit.getPublicKeys",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/publicKeys")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`V1::get_public_keys`].
    pub struct GetPublicKeys -> BTreeMap<String, Value> {}
}

const GET_RECAPTCHA_PARAMS: Method = Method {
    id: "identitytoolkit.getRecaptchaParams",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/recaptchaParams")],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`V1::get_recaptcha_params`].
    pub struct GetRecaptchaParams -> GoogleCloudIdentitytoolkitV1GetRecaptchaParamResponse {}
}

const GET_SESSION_COOKIE_PUBLIC_KEYS: Method = Method {
    id: "identitytoolkit.getSessionCookiePublicKeys",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/sessionCookiePublicKeys")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`V1::get_session_cookie_public_keys`].
    pub struct GetSessionCookiePublicKeys -> GoogleCloudIdentitytoolkitV1GetSessionCookiePublicKeysResponse {}
}
