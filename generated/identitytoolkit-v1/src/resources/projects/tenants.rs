//! The resource `projects.tenants`.

pub mod accounts;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SignUpResponse;
use crate::scopes;

/// The resource `projects.tenants`.
#[derive(Clone, Debug)]
pub struct Tenants {
    pub(crate) service: Service,
}

impl Tenants {
    /// The resource `projects.tenants.accounts`.
    pub fn accounts_resource(&self) -> accounts::Accounts {
        let service = self.service.clone();
        accounts::Accounts { service }
    }

    /// Signs up a new email and password user or anonymous user, or upgrades an
    /// anonymous user to email and password. For an admin request with a Google OAuth
    /// 2.0 credential with the proper
    /// [permissions](https://cloud.google.com/identity-platform/docs/access-control),
    /// creates a new anonymous, email and password, or phone number user. An [API
    /// key](https://cloud.google.com/docs/authentication/api-keys) is required in the
    /// request in order to identify the Google Cloud project.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts`, method id
    /// `identitytoolkit.projects.tenants.accounts`.
    ///
    /// - `target_project_id`: The project ID of the project which the user should belong
    ///   to. Specifying this field requires a Google OAuth 2.0 credential with the
    ///   proper
    ///   [permissions](https://cloud.google.com/identity-platform/docs/access-control).
    ///   If this is not set, the target project is inferred from the scope associated to
    ///   the Bearer access token. Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: The ID of the Identity Platform tenant to create a user under. If
    ///   not set, the user will be created under the default Identity Platform project.
    ///   Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn accounts(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1SignUpRequest,
    ) -> Accounts {
        let mut call = Call::new(&self.service, &ACCOUNTS);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        Accounts { call }
    }

    /// Creates a session cookie for the given Identity Platform ID token. The session
    /// cookie is used by the client to preserve the user's login state.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}:createSessionCookie`,
    /// method id `identitytoolkit.projects.tenants.createSessionCookie`.
    ///
    /// - `target_project_id`: The ID of the project that the account belongs to. Must
    ///   match the pattern `^[^/]+$`.
    /// - `tenant_id`: The tenant ID of the Identity Platform tenant the account belongs
    ///   to. Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn create_session_cookie(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest,
    ) -> CreateSessionCookie {
        let mut call = Call::new(&self.service, &CREATE_SESSION_COOKIE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        CreateSessionCookie { call }
    }
}

const ACCOUNTS: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tenants::accounts`].
    pub struct Accounts -> GoogleCloudIdentitytoolkitV1SignUpResponse {}
}

const CREATE_SESSION_COOKIE: Method = Method {
    id: "identitytoolkit.projects.tenants.createSessionCookie",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text(":createSessionCookie"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tenants::create_session_cookie`].
    pub struct CreateSessionCookie -> GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse {}
}
