//! The resource `projects`.

pub mod accounts;
pub mod tenants;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::projects::accounts::Accounts;
use crate::resources::projects::tenants::Tenants;
use crate::schemas::GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1QueryUserInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1QueryUserInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpResponse;
use crate::scopes;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// The resource `projects.accounts`.
    pub fn accounts_resource(&self) -> Accounts {
        let service = self.service.clone();
        Accounts { service }
    }

    /// The resource `projects.tenants`.
    pub fn tenants(&self) -> Tenants {
        let service = self.service.clone();
        Tenants { service }
    }

    /// Signs up a new email and password user or anonymous user, or upgrades an
    /// anonymous user to email and password. For an admin request with a Google OAuth
    /// 2.0 credential with the proper
    /// [permissions](https://cloud.google.com/identity-platform/docs/access-control),
    /// creates a new anonymous, email and password, or phone number user. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/projects/{+targetProjectId}/accounts`, method id
    /// `identitytoolkit.projects.accounts`.
    ///
    /// - `target_project_id`: The project ID of the project which the user should belong
    ///   to. Specifying this field requires a Google OAuth 2.0 credential with the
    ///   proper
    ///   [permissions](https://cloud.google.com/identity-platform/docs/access-control).
    ///   If this is not set, the target project is inferred from the scope associated to
    ///   the Bearer access token. Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn accounts(
        &self,
        target_project_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1SignUpRequest,
    ) -> AccountsCall {
        let mut call = Call::new(&self.service, &ACCOUNTS);
        call.path("targetProjectId", target_project_id.into());
        call.body(request);
        AccountsCall { call }
    }

    /// Creates a session cookie for the given Identity Platform ID token. The session
    /// cookie is used by the client to preserve the user's login state.
    ///
    /// `POST v1/projects/{+targetProjectId}:createSessionCookie`, method id
    /// `identitytoolkit.projects.createSessionCookie`.
    ///
    /// - `target_project_id`: The ID of the project that the account belongs to. Must
    ///   match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn create_session_cookie(
        &self,
        target_project_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest,
    ) -> CreateSessionCookie {
        let mut call = Call::new(&self.service, &CREATE_SESSION_COOKIE);
        call.path("targetProjectId", target_project_id.into());
        call.body(request);
        CreateSessionCookie { call }
    }

    /// Looks up user accounts within a project or a tenant based on conditions in the
    /// request.
    ///
    /// `POST v1/projects/{+targetProjectId}:queryAccounts`, method id
    /// `identitytoolkit.projects.queryAccounts`.
    ///
    /// - `target_project_id`: The ID of the project to which the result is scoped. Must
    ///   match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `FIREBASE`. Asks
    /// for `FIREBASE` unless the client or the call names others.
    pub fn query_accounts(
        &self,
        target_project_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1QueryUserInfoRequest,
    ) -> QueryAccounts {
        let mut call = Call::new(&self.service, &QUERY_ACCOUNTS);
        call.path("targetProjectId", target_project_id.into());
        call.body(request);
        QueryAccounts { call }
    }
}

const ACCOUNTS: Method = Method {
    id: "identitytoolkit.projects.accounts",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/accounts"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::accounts`].
    pub struct AccountsCall -> GoogleCloudIdentitytoolkitV1SignUpResponse {}
}

const CREATE_SESSION_COOKIE: Method = Method {
    id: "identitytoolkit.projects.createSessionCookie",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text(":createSessionCookie"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::create_session_cookie`].
    pub struct CreateSessionCookie -> GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse {}
}

const QUERY_ACCOUNTS: Method = Method {
    id: "identitytoolkit.projects.queryAccounts",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text(":queryAccounts"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::FIREBASE],
    default_scope: Some(scopes::FIREBASE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::query_accounts`].
    pub struct QueryAccounts -> GoogleCloudIdentitytoolkitV1QueryUserInfoResponse {}
}
