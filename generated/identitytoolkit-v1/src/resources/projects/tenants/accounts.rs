//! The resource `projects.tenants.accounts`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1BatchDeleteAccountsResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1DeleteAccountRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1DeleteAccountResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1DownloadAccountResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetAccountInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetAccountInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetOobCodeRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1GetOobCodeResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1QueryUserInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1QueryUserInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1SetAccountInfoRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1SetAccountInfoResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1UploadAccountRequest;
use crate::schemas::GoogleCloudIdentitytoolkitV1UploadAccountResponse;
use crate::schemas::GoogleCloudIdentitytoolkitV1UserInfo;
use crate::scopes;

/// The resource `projects.tenants.accounts`.
#[derive(Clone, Debug)]
pub struct Accounts {
    pub(crate) service: Service,
}

impl Accounts {
    /// Uploads multiple accounts into the Google Cloud project. If there is a problem
    /// uploading one or more of the accounts, the rest will be uploaded, and a list of
    /// the errors will be returned. To use this method requires a Google OAuth 2.0
    /// credential with proper
    /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:batchCreate`,
    /// method id `identitytoolkit.projects.tenants.accounts.batchCreate`.
    ///
    /// - `target_project_id`: The Project ID of the Identity Platform project which the
    ///   account belongs to. Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: The ID of the Identity Platform tenant the account belongs to.
    ///   Must match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `FIREBASE`. Asks
    /// for `FIREBASE` unless the client or the call names others.
    pub fn batch_create(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1UploadAccountRequest,
    ) -> BatchCreate {
        let mut call = Call::new(&self.service, &BATCH_CREATE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        BatchCreate { call }
    }

    /// Batch deletes multiple accounts. For accounts that fail to be deleted, error info
    /// is contained in the response. The method ignores accounts that do not exist or
    /// are duplicated in the request. This method requires a Google OAuth 2.0 credential
    /// with proper \[permissions\]
    /// (<https://cloud.google.com/identity-platform/docs/access-control>).
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:batchDelete`,
    /// method id `identitytoolkit.projects.tenants.accounts.batchDelete`.
    ///
    /// - `target_project_id`: If `tenant_id` is specified, the ID of the Google Cloud
    ///   project that the Identity Platform tenant belongs to. Otherwise, the ID of the
    ///   Google Cloud project that accounts belong to. Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: If the accounts belong to an Identity Platform tenant, the ID of
    ///   the tenant. If the accounts belong to a default Identity Platform project, the
    ///   field is not needed. Must match the pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `FIREBASE`. Asks
    /// for `FIREBASE` unless the client or the call names others.
    pub fn batch_delete(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1BatchDeleteAccountsRequest,
    ) -> BatchDelete {
        let mut call = Call::new(&self.service, &BATCH_DELETE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        BatchDelete { call }
    }

    /// Download account information for all accounts on the project in a paginated
    /// manner. To use this method requires a Google OAuth 2.0 credential with proper
    /// [permissions](https://cloud.google.com/identity-platform/docs/access-control)..
    /// Furthermore, additional permissions are needed to get password hash, password
    /// salt, and password version from accounts; otherwise these fields are redacted.
    ///
    /// `GET v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:batchGet`,
    /// method id `identitytoolkit.projects.tenants.accounts.batchGet`.
    ///
    /// - `target_project_id`: If `tenant_id` is specified, the ID of the Google Cloud
    ///   project that the Identity Platform tenant belongs to. Otherwise, the ID of the
    ///   Google Cloud project that the accounts belong to. Must match the pattern
    ///   `^[^/]+$`.
    /// - `tenant_id`: The ID of the Identity Platform tenant the accounts belongs to. If
    ///   not specified, accounts on the Identity Platform project are returned. Must
    ///   match the pattern `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `users`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `FIREBASE`. Asks
    /// for `FIREBASE` unless the client or the call names others.
    pub fn batch_get(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> BatchGet {
        let mut call = Call::new(&self.service, &BATCH_GET);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        BatchGet { call }
    }

    /// Deletes a user's account.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:delete`, method
    /// id `identitytoolkit.projects.tenants.accounts.delete`.
    ///
    /// - `target_project_id`: The ID of the project which the account belongs to. Should
    ///   only be specified in authenticated requests that specify local_id of an
    ///   account. Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: The ID of the tenant that the account belongs to, if applicable.
    ///   Only require to be specified for authenticated requests bearing a Google OAuth
    ///   2.0 credential that specify local_id of an account that belongs to an Identity
    ///   Platform tenant. Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn delete(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1DeleteAccountRequest,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        Delete { call }
    }

    /// Gets account information for all matched accounts. For an end user request,
    /// retrieves the account of the end user. For an admin request with Google OAuth 2.0
    /// credential, retrieves one or multiple account(s) with matching criteria.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:lookup`, method
    /// id `identitytoolkit.projects.tenants.accounts.lookup`.
    ///
    /// - `target_project_id`: The ID of the Google Cloud project that the account or the
    ///   Identity Platform tenant specified by `tenant_id` belongs to. Should only be
    ///   specified by authenticated requests bearing a Google OAuth 2.0 credential with
    ///   proper
    ///   [permissions](https://cloud.google.com/identity-platform/docs/access-control).
    ///   Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: The ID of the tenant that the account belongs to. Should only be
    ///   specified by authenticated requests from a developer. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn lookup(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1GetAccountInfoRequest,
    ) -> Lookup {
        let mut call = Call::new(&self.service, &LOOKUP);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        Lookup { call }
    }

    /// Looks up user accounts within a project or a tenant based on conditions in the
    /// request.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:query`, method
    /// id `identitytoolkit.projects.tenants.accounts.query`.
    ///
    /// - `target_project_id`: The ID of the project to which the result is scoped. Must
    ///   match the pattern `^[^/]+$`.
    /// - `tenant_id`: The ID of the tenant to which the result is scoped. Must match the
    ///   pattern `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `FIREBASE`. Asks
    /// for `FIREBASE` unless the client or the call names others.
    pub fn query(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1QueryUserInfoRequest,
    ) -> Query {
        let mut call = Call::new(&self.service, &QUERY);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        Query { call }
    }

    /// Sends an out-of-band confirmation code for an account. Requests from a
    /// authenticated request can optionally return a link including the OOB code instead
    /// of sending it.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:sendOobCode`,
    /// method id `identitytoolkit.projects.tenants.accounts.sendOobCode`.
    ///
    /// - `target_project_id`: The Project ID of the Identity Platform project which the
    ///   account belongs to. To specify this field, it requires a Google OAuth 2.0
    ///   credential with proper
    ///   [permissions](https://cloud.google.com/identity-platform/docs/access-control).
    ///   Must match the pattern `^[^/]+$`.
    /// - `tenant_id`: The tenant ID of the Identity Platform tenant the account belongs
    ///   to. Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn send_oob_code(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1GetOobCodeRequest,
    ) -> SendOobCode {
        let mut call = Call::new(&self.service, &SEND_OOB_CODE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        SendOobCode { call }
    }

    /// Updates account-related information for the specified user by setting specific
    /// fields or applying action codes. Requests from administrators and end users are
    /// supported.
    ///
    /// `POST v1/projects/{+targetProjectId}/tenants/{+tenantId}/accounts:update`, method
    /// id `identitytoolkit.projects.tenants.accounts.update`.
    ///
    /// - `target_project_id`: The project ID for the project that the account belongs
    ///   to. Specifying this field requires Google OAuth 2.0 credential with proper
    ///   \[permissions\]
    ///   (<https://cloud.google.com/identity-platform/docs/access-control>). Requests
    ///   from end users should pass an Identity Platform ID token instead. Must match
    ///   the pattern `^[^/]+$`.
    /// - `tenant_id`: The tenant ID of the Identity Platform tenant that the account
    ///   belongs to. Requests from end users should pass an Identity Platform ID token
    ///   rather than setting this field. Must match the pattern `^[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `CLOUD_PLATFORM`.
    pub fn update(
        &self,
        target_project_id: impl Into<String>,
        tenant_id: impl Into<String>,
        request: GoogleCloudIdentitytoolkitV1SetAccountInfoRequest,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("targetProjectId", target_project_id.into());
        call.path("tenantId", tenant_id.into());
        call.body(request);
        Update { call }
    }
}

const BATCH_CREATE: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.batchCreate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:batchCreate"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::FIREBASE],
    default_scope: Some(scopes::FIREBASE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::batch_create`].
    pub struct BatchCreate -> GoogleCloudIdentitytoolkitV1UploadAccountResponse {}
}

const BATCH_DELETE: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.batchDelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:batchDelete"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::FIREBASE],
    default_scope: Some(scopes::FIREBASE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::batch_delete`].
    pub struct BatchDelete -> GoogleCloudIdentitytoolkitV1BatchDeleteAccountsResponse {}
}

const BATCH_GET: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.batchGet",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:batchGet"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::FIREBASE],
    default_scope: Some(scopes::FIREBASE),
    paging: Some(Paging {
        token: "nextPageToken",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::batch_get`].
    pub struct BatchGet -> GoogleCloudIdentitytoolkitV1DownloadAccountResponse
    [pages users: Vec<GoogleCloudIdentitytoolkitV1UserInfo>] {
        /// The parameter `delegatedProjectNumber`.
        #[deprecated]
        delegated_project_number: i64 = "delegatedProjectNumber",
        /// The maximum number of results to return. Must be at least 1 and no greater
        /// than 1000. By default, it is 20.
        max_results: i32 = "maxResults",
        /// The pagination token from the response of a previous request.
        next_page_token: String = "nextPageToken",
    }
}

const DELETE: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.delete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:delete"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::delete`].
    pub struct Delete -> GoogleCloudIdentitytoolkitV1DeleteAccountResponse {}
}

const LOOKUP: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.lookup",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:lookup"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::lookup`].
    pub struct Lookup -> GoogleCloudIdentitytoolkitV1GetAccountInfoResponse {}
}

const QUERY: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.query",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:query"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::FIREBASE],
    default_scope: Some(scopes::FIREBASE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::query`].
    pub struct Query -> GoogleCloudIdentitytoolkitV1QueryUserInfoResponse {}
}

const SEND_OOB_CODE: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.sendOobCode",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:sendOobCode"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::send_oob_code`].
    pub struct SendOobCode -> GoogleCloudIdentitytoolkitV1GetOobCodeResponse {}
}

const UPDATE: Method = Method {
    id: "identitytoolkit.projects.tenants.accounts.update",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/projects/"),
        Segment::Reserved("targetProjectId"),
        Segment::Text("/tenants/"),
        Segment::Reserved("tenantId"),
        Segment::Text("/accounts:update"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::CLOUD_PLATFORM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accounts::update`].
    pub struct Update -> GoogleCloudIdentitytoolkitV1SetAccountInfoResponse {}
}
