//! The resource `subnetworks`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Operation;
use crate::schemas::Policy;
use crate::schemas::RegionSetPolicyRequest;
use crate::schemas::Subnetwork;
use crate::schemas::SubnetworkAggregatedList;
use crate::schemas::SubnetworkList;
use crate::schemas::SubnetworksExpandIpCidrRangeRequest;
use crate::schemas::SubnetworksScopedList;
use crate::schemas::SubnetworksSetPrivateIpGoogleAccessRequest;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::schemas::UsableSubnetwork;
use crate::schemas::UsableSubnetworksAggregatedList;
use crate::scopes;

/// The resource `subnetworks`.
#[derive(Clone, Debug)]
pub struct Subnetworks {
    pub(crate) service: Service,
}

impl Subnetworks {
    /// Retrieves an aggregated list of subnetworks.
    ///
    /// To prevent failure, Google recommends that you set the `returnPartialSuccess`
    /// parameter to `true`.
    ///
    /// `GET projects/{project}/aggregated/subnetworks`, method id
    /// `compute.subnetworks.aggregatedList`.
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
    pub fn aggregated_list(&self, project: impl Into<String>) -> AggregatedList {
        let mut call = Call::new(&self.service, &AGGREGATED_LIST);
        call.path("project", project.into());
        AggregatedList { call }
    }

    /// Deletes the specified subnetwork.
    ///
    /// `DELETE projects/{project}/regions/{region}/subnetworks/{subnetwork}`, method id
    /// `compute.subnetworks.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `subnetwork`: Name of the Subnetwork resource to delete. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
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
        region: impl Into<String>,
        subnetwork: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("subnetwork", subnetwork.into());
        Delete { call }
    }

    /// Expands the IP CIDR range of the subnetwork to a specified value.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/subnetworks/{subnetwork}/expandIpCidrRange`,
    /// method id `compute.subnetworks.expandIpCidrRange`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `subnetwork`: Name of the Subnetwork resource to update. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn expand_ip_cidr_range(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        subnetwork: impl Into<String>,
        request: SubnetworksExpandIpCidrRangeRequest,
    ) -> ExpandIpCidrRange {
        let mut call = Call::new(&self.service, &EXPAND_IP_CIDR_RANGE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("subnetwork", subnetwork.into());
        call.body(request);
        ExpandIpCidrRange { call }
    }

    /// Returns the specified subnetwork.
    ///
    /// `GET projects/{project}/regions/{region}/subnetworks/{subnetwork}`, method id
    /// `compute.subnetworks.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `subnetwork`: Name of the Subnetwork resource to return. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        subnetwork: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("subnetwork", subnetwork.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists.
    ///
    /// `GET projects/{project}/regions/{region}/subnetworks/{resource}/getIamPolicy`,
    /// method id `compute.subnetworks.getIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Creates a subnetwork in the specified project using the data included in the
    /// request.
    ///
    /// `POST projects/{project}/regions/{region}/subnetworks`, method id
    /// `compute.subnetworks.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: Subnetwork,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of subnetworks available to the specified project.
    ///
    /// `GET projects/{project}/regions/{region}/subnetworks`, method id
    /// `compute.subnetworks.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>, region: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("region", region.into());
        List { call }
    }

    /// Retrieves an aggregated list of all usable subnetworks in the project.
    ///
    /// `GET projects/{project}/aggregated/subnetworks/listUsable`, method id
    /// `compute.subnetworks.listUsable`.
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
    pub fn list_usable(&self, project: impl Into<String>) -> ListUsable {
        let mut call = Call::new(&self.service, &LIST_USABLE);
        call.path("project", project.into());
        ListUsable { call }
    }

    /// Patches the specified subnetwork with the data included in the request. Only
    /// certain fields can be updated with a patch request as indicated in the field
    /// descriptions. You must specify the current fingerprint of the subnetwork resource
    /// being patched.
    ///
    /// `PATCH projects/{project}/regions/{region}/subnetworks/{subnetwork}`, method id
    /// `compute.subnetworks.patch`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `subnetwork`: Name of the Subnetwork resource to patch. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn patch(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        subnetwork: impl Into<String>,
        request: Subnetwork,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("subnetwork", subnetwork.into());
        call.body(request);
        Patch { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy.
    ///
    /// `POST projects/{project}/regions/{region}/subnetworks/{resource}/setIamPolicy`,
    /// method id `compute.subnetworks.setIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
        request: RegionSetPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Set whether VMs in this subnet can access Google services without assigning
    /// external IP addresses through Private Google Access.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/subnetworks/{subnetwork}/setPrivateIpGoogleAccess`,
    /// method id `compute.subnetworks.setPrivateIpGoogleAccess`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `subnetwork`: Name of the Subnetwork resource. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_private_ip_google_access(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        subnetwork: impl Into<String>,
        request: SubnetworksSetPrivateIpGoogleAccessRequest,
    ) -> SetPrivateIpGoogleAccess {
        let mut call = Call::new(&self.service, &SET_PRIVATE_IP_GOOGLE_ACCESS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("subnetwork", subnetwork.into());
        call.body(request);
        SetPrivateIpGoogleAccess { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST
    /// projects/{project}/regions/{region}/subnetworks/{resource}/testIamPermissions`,
    /// method id `compute.subnetworks.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("region", region.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const AGGREGATED_LIST: Method = Method {
    id: "compute.subnetworks.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/subnetworks"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::aggregated_list`].
    pub struct AggregatedList -> SubnetworkAggregatedList
    [pages items: BTreeMap<String, SubnetworksScopedList>] {
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
        /// Indicates whether every visible scope for each scope type (zone, region,
        /// global) should be included in the response. For new resource types added
        /// after this field, the flag has no effect as new resource types will always
        /// include every visible scope for each scope type in response. For resource
        /// types which predate this field, if this flag is omitted or false, only scopes
        /// of the scope types where the resource type is expected to be found will be
        /// included.
        include_all_scopes: bool = "includeAllScopes",
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
        /// The Shared VPC service project id or service project number for which
        /// aggregated list request is invoked for subnetworks list-usable api.
        service_project_number: i64 = "serviceProjectNumber",
        /// Defines the extra views returned back in the subnetwork resource. Supported
        /// values:
        ///
        /// - WITH_UTILIZATION: Utilization data is included in the response.
        views: Vec<Open<AggregatedListViews>> = "views",
    }
}

const DELETE: Method = Method {
    id: "compute.subnetworks.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("subnetwork"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::delete`].
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

const EXPAND_IP_CIDR_RANGE: Method = Method {
    id: "compute.subnetworks.expandIpCidrRange",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("subnetwork"),
        Segment::Text("/expandIpCidrRange"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::expand_ip_cidr_range`].
    pub struct ExpandIpCidrRange -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.subnetworks.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("subnetwork"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::get`].
    pub struct Get -> Subnetwork {
        /// Defines the extra views returned back in the subnetwork resource. Supported
        /// values:
        ///
        /// - WITH_UTILIZATION: Utilization data is included in the response.
        views: Vec<Open<GetViews>> = "views",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.subnetworks.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const INSERT: Method = Method {
    id: "compute.subnetworks.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::insert`].
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
    id: "compute.subnetworks.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::list`].
    pub struct List -> SubnetworkList [pages items: Vec<Subnetwork>] {
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
        /// Defines the extra views returned back in the subnetwork resource. Supported
        /// values:
        ///
        /// - WITH_UTILIZATION: Utilization data is included in the response.
        views: Vec<Open<ListViews>> = "views",
    }
}

const LIST_USABLE: Method = Method {
    id: "compute.subnetworks.listUsable",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/subnetworks/listUsable"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::list_usable`].
    pub struct ListUsable -> UsableSubnetworksAggregatedList
    [pages items: Vec<UsableSubnetwork>] {
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
        /// The project id or project number in which the subnetwork is intended to be
        /// used. Only applied for Shared VPC. See [Shared VPC
        /// documentation](https://cloud.google.com/vpc/docs/shared-vpc/)
        service_project: String = "serviceProject",
    }
}

const PATCH: Method = Method {
    id: "compute.subnetworks.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("subnetwork"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::patch`].
    pub struct Patch -> Operation [poller crate::operations::OPERATION] {
        /// The drain timeout specifies the upper bound in seconds on the amount of time
        /// allowed to drain connections from the current ACTIVE subnetwork to the
        /// current BACKUP subnetwork. The drain timeout is only applicable when the
        /// following conditions are true:
        ///
        /// - the subnetwork being patched has purpose = INTERNAL_HTTPS_LOAD_BALANCER
        /// - the subnetwork being patched has role = BACKUP
        /// - the patch request is setting the role to ACTIVE. Note that after this patch
        ///   operation the roles of the ACTIVE and BACKUP subnetworks will be swapped.
        drain_timeout_seconds: i32 = "drainTimeoutSeconds",
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

const SET_IAM_POLICY: Method = Method {
    id: "compute.subnetworks.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const SET_PRIVATE_IP_GOOGLE_ACCESS: Method = Method {
    id: "compute.subnetworks.setPrivateIpGoogleAccess",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("subnetwork"),
        Segment::Text("/setPrivateIpGoogleAccess"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::set_private_ip_google_access`].
    pub struct SetPrivateIpGoogleAccess -> Operation
    [poller crate::operations::OPERATION] {
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
    id: "compute.subnetworks.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/subnetworks/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Subnetworks::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}

open_enum! {
    /// Defines the extra views returned back in the subnetwork resource. Supported
    /// values:
    ///
    /// - WITH_UTILIZATION: Utilization data is included in the response.
    pub enum AggregatedListViews = "compute.subnetworks.aggregatedList.views" {
        /// The value `DEFAULT`.
        Default = "DEFAULT",
        /// Utilization data is included in the response.
        WithUtilization = "WITH_UTILIZATION",
    }
}

open_enum! {
    /// Defines the extra views returned back in the subnetwork resource. Supported
    /// values:
    ///
    /// - WITH_UTILIZATION: Utilization data is included in the response.
    pub enum GetViews = "compute.subnetworks.get.views" {
        /// The value `DEFAULT`.
        Default = "DEFAULT",
        /// Utilization data is included in the response.
        WithUtilization = "WITH_UTILIZATION",
    }
}

open_enum! {
    /// Defines the extra views returned back in the subnetwork resource. Supported
    /// values:
    ///
    /// - WITH_UTILIZATION: Utilization data is included in the response.
    pub enum ListViews = "compute.subnetworks.list.views" {
        /// The value `DEFAULT`.
        Default = "DEFAULT",
        /// Utilization data is included in the response.
        WithUtilization = "WITH_UTILIZATION",
    }
}
