//! The resource `targetSslProxies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;
use crate::schemas::SslPolicyReference;
use crate::schemas::TargetSslProxiesSetBackendServiceRequest;
use crate::schemas::TargetSslProxiesSetCertificateMapRequest;
use crate::schemas::TargetSslProxiesSetProxyHeaderRequest;
use crate::schemas::TargetSslProxiesSetSslCertificatesRequest;
use crate::schemas::TargetSslProxy;
use crate::schemas::TargetSslProxyList;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::scopes;

/// The resource `targetSslProxies`.
#[derive(Clone, Debug)]
pub struct TargetSslProxies {
    pub(crate) service: Service,
}

impl TargetSslProxies {
    /// Deletes the specified TargetSslProxy resource.
    ///
    /// `DELETE projects/{project}/global/targetSslProxies/{targetSslProxy}`, method id
    /// `compute.targetSslProxies.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource to delete. Must match
    ///   the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        Delete { call }
    }

    /// Returns the specified TargetSslProxy resource.
    ///
    /// `GET projects/{project}/global/targetSslProxies/{targetSslProxy}`, method id
    /// `compute.targetSslProxies.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource to return. Must match
    ///   the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        Get { call }
    }

    /// Creates a TargetSslProxy resource in the specified project using the data
    /// included in the request.
    ///
    /// `POST projects/{project}/global/targetSslProxies`, method id
    /// `compute.targetSslProxies.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, project: impl Into<String>, request: TargetSslProxy) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves the list of TargetSslProxy resources available to the specified
    /// project.
    ///
    /// `GET projects/{project}/global/targetSslProxies`, method id
    /// `compute.targetSslProxies.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        List { call }
    }

    /// Changes the BackendService for TargetSslProxy.
    ///
    /// `POST
    /// projects/{project}/global/targetSslProxies/{targetSslProxy}/setBackendService`,
    /// method id `compute.targetSslProxies.setBackendService`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource whose BackendService
    ///   resource is to be set. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_backend_service(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
        request: TargetSslProxiesSetBackendServiceRequest,
    ) -> SetBackendService {
        let mut call = Call::new(&self.service, &SET_BACKEND_SERVICE);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        call.body(request);
        SetBackendService { call }
    }

    /// Changes the Certificate Map for TargetSslProxy.
    ///
    /// `POST
    /// projects/{project}/global/targetSslProxies/{targetSslProxy}/setCertificateMap`,
    /// method id `compute.targetSslProxies.setCertificateMap`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource whose CertificateMap is
    ///   to be set. The name must be 1-63 characters long, and comply with RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_certificate_map(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
        request: TargetSslProxiesSetCertificateMapRequest,
    ) -> SetCertificateMap {
        let mut call = Call::new(&self.service, &SET_CERTIFICATE_MAP);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        call.body(request);
        SetCertificateMap { call }
    }

    /// Changes the ProxyHeaderType for TargetSslProxy.
    ///
    /// `POST
    /// projects/{project}/global/targetSslProxies/{targetSslProxy}/setProxyHeader`,
    /// method id `compute.targetSslProxies.setProxyHeader`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource whose ProxyHeader is to
    ///   be set. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_proxy_header(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
        request: TargetSslProxiesSetProxyHeaderRequest,
    ) -> SetProxyHeader {
        let mut call = Call::new(&self.service, &SET_PROXY_HEADER);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        call.body(request);
        SetProxyHeader { call }
    }

    /// Changes SslCertificates for TargetSslProxy.
    ///
    /// `POST
    /// projects/{project}/global/targetSslProxies/{targetSslProxy}/setSslCertificates`,
    /// method id `compute.targetSslProxies.setSslCertificates`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource whose SslCertificate
    ///   resource is to be set. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_ssl_certificates(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
        request: TargetSslProxiesSetSslCertificatesRequest,
    ) -> SetSslCertificates {
        let mut call = Call::new(&self.service, &SET_SSL_CERTIFICATES);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        call.body(request);
        SetSslCertificates { call }
    }

    /// Sets the SSL policy for TargetSslProxy. The SSL policy specifies the server-side
    /// support for SSL features. This affects connections between clients and the load
    /// balancer. They do not affect the connection between the load balancer and the
    /// backends.
    ///
    /// `POST projects/{project}/global/targetSslProxies/{targetSslProxy}/setSslPolicy`,
    /// method id `compute.targetSslProxies.setSslPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `target_ssl_proxy`: Name of the TargetSslProxy resource whose SSL policy is to
    ///   be set. The name must be 1-63 characters long, and comply with RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_ssl_policy(
        &self,
        project: impl Into<String>,
        target_ssl_proxy: impl Into<String>,
        request: SslPolicyReference,
    ) -> SetSslPolicy {
        let mut call = Call::new(&self.service, &SET_SSL_POLICY);
        call.path("project", project.into());
        call.path("targetSslProxy", target_ssl_proxy.into());
        call.body(request);
        SetSslPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST projects/{project}/global/targetSslProxies/{resource}/testIamPermissions`,
    /// method id `compute.targetSslProxies.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9_]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        project: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const DELETE: Method = Method {
    id: "compute.targetSslProxies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::delete`].
    pub struct Delete -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const GET: Method = Method {
    id: "compute.targetSslProxies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::get`].
    pub struct Get -> TargetSslProxy {}
}

const INSERT: Method = Method {
    id: "compute.targetSslProxies.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::insert`].
    pub struct Insert -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const LIST: Method = Method {
    id: "compute.targetSslProxies.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::list`].
    pub struct List -> TargetSslProxyList [pages items: Vec<TargetSslProxy>] {
        /// A filter expression that filters resources listed in the response. Most
        /// Compute resources support two types of filter expressions: expressions that
        /// support regular expressions and expressions that follow API improvement
        /// proposal AIP-160. These two types of filter expressions cannot be mixed in
        /// one request.
        ///
        /// If you want to use AIP-160, your expression must specify the field name, an
        /// operator, and the value that you want to use for filtering. The value must be
        /// a string, a number, or a boolean. The operator must be either `=`, `!=`, `>`,
        /// `<`, `<=`, `>=` or `:`.
        ///
        /// For example, if you are filtering Compute Engine instances, you can exclude
        /// instances named `example-instance` by specifying `name != example-instance`.
        ///
        /// The `:*` comparison can be used to test whether a key has been defined. For
        /// example, to find all objects with `owner` label use:
        ///
        /// - `labels.owner:*`
        ///
        /// You can also filter nested fields. For example, you could specify
        /// `scheduling.automaticRestart = false` to include instances only if they are
        /// not scheduled for automatic restarts. You can use filtering on nested fields
        /// to filter based onresource labels.
        ///
        /// To filter on multiple expressions, provide each separate expression within
        /// parentheses. For example:
        ///
        /// - `(scheduling.automaticRestart = true)`
        /// - `(cpuPlatform = "Intel Skylake")`
        ///
        /// By default, each expression is an `AND` expression. However, you can include
        /// `AND` and `OR` expressions explicitly. For example:
        ///
        /// - `(cpuPlatform = "Intel Skylake") OR`
        /// - `(cpuPlatform = "Intel Broadwell") AND`
        /// - `(scheduling.automaticRestart = true)`
        ///
        /// If you want to use a regular expression, use the `eq` (equal) or `ne` (not
        /// equal) operator against a single un-parenthesized expression with or without
        /// quotes or against multiple parenthesized expressions. Examples:
        ///
        /// `fieldname eq unquoted literal` `fieldname eq 'single quoted literal'`
        /// `fieldname eq "double quoted literal"` `(fieldname1 eq literal) (fieldname2
        /// ne "literal")`
        ///
        /// The literal value is interpreted as a regular expression using GoogleRE2
        /// library syntax. The literal value must match the entire field.
        ///
        /// For example, to filter for instances that do not end with name "instance",
        /// you would use `name ne .*instance`.
        ///
        /// You cannot combine constraints on multiple fields using regular expressions.
        filter: String = "filter",
        /// The maximum number of results per page that should be returned. If the number
        /// of available results is larger than `maxResults`, Compute Engine returns a
        /// `nextPageToken` that can be used to get the next page of results in
        /// subsequent list requests. Acceptable values are `0` to `500`, inclusive.
        /// (Default: `500`)
        ///
        /// The default is `500`. At least `0`.
        max_results: u32 = "maxResults",
        /// Sorts list results by a certain order. By default, results are returned in
        /// alphanumerical order based on the resource name.
        ///
        /// You can also sort results in descending order based on the creation timestamp
        /// using `orderBy="creationTimestamp desc"`. This sorts results based on the
        /// `creationTimestamp` field in reverse chronological order (newest result
        /// first). Use this to sort resources like operations so that the newest
        /// operation is returned first.
        ///
        /// Currently, only sorting by `name` or `creationTimestamp desc` is supported.
        order_by: String = "orderBy",
        /// Specifies a page token to use. Set `pageToken` to the `nextPageToken`
        /// returned by a previous list request to get the next page of results.
        page_token: String = "pageToken",
    }
}

const SET_BACKEND_SERVICE: Method = Method {
    id: "compute.targetSslProxies.setBackendService",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
        Segment::Text("/setBackendService"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::set_backend_service`].
    pub struct SetBackendService -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_CERTIFICATE_MAP: Method = Method {
    id: "compute.targetSslProxies.setCertificateMap",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
        Segment::Text("/setCertificateMap"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::set_certificate_map`].
    pub struct SetCertificateMap -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_PROXY_HEADER: Method = Method {
    id: "compute.targetSslProxies.setProxyHeader",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
        Segment::Text("/setProxyHeader"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::set_proxy_header`].
    pub struct SetProxyHeader -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SSL_CERTIFICATES: Method = Method {
    id: "compute.targetSslProxies.setSslCertificates",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
        Segment::Text("/setSslCertificates"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::set_ssl_certificates`].
    pub struct SetSslCertificates -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SSL_POLICY: Method = Method {
    id: "compute.targetSslProxies.setSslPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("targetSslProxy"),
        Segment::Text("/setSslPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::set_ssl_policy`].
    pub struct SetSslPolicy -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.targetSslProxies.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/targetSslProxies/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TargetSslProxies::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}
