//! The resource `reservationSubBlocks`.

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
use crate::schemas::ReservationSubBlock;
use crate::schemas::ReservationSubBlocksGetResponse;
use crate::schemas::ReservationSubBlocksGetVersionRequest;
use crate::schemas::ReservationSubBlocksListResponse;
use crate::schemas::ReservationSubBlocksReportFaultyRequest;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::schemas::ZoneSetNestedPolicyRequest;
use crate::scopes;

/// The resource `reservationSubBlocks`.
#[derive(Clone, Debug)]
pub struct ReservationSubBlocks {
    pub(crate) service: Service,
}

impl ReservationSubBlocks {
    /// Retrieves information about the specified reservation subBlock.
    ///
    /// `GET
    /// projects/{project}/zones/{zone}/{+parentName}/reservationSubBlocks/{reservationSubBlock}`,
    /// method id `compute.reservationSubBlocks.get`.
    ///
    /// - `project`: Project ID for this request.
    /// - `zone`: Name of the zone for this request. Zone name should conform to RFC1035.
    /// - `parent_name`: The name of the parent reservation and parent block. In the
    ///   format of
    ///   reservations/{reservation_name}/reservationBlocks/{reservation_block_name} Must
    ///   match the pattern `^reservations/[^/]+/reservationBlocks/[^/]+$`.
    /// - `reservation_sub_block`: The name of the reservation subBlock. Name should
    ///   conform to RFC1035 or be a resource ID.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        parent_name: impl Into<String>,
        reservation_sub_block: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentName", parent_name.into());
        call.path("reservationSubBlock", reservation_sub_block.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists.
    ///
    /// `GET
    /// projects/{project}/zones/{zone}/{+parentResource}/reservationSubBlocks/{resource}/getIamPolicy`,
    /// method id `compute.reservationSubBlocks.getIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `parent_resource`: Name or id of parent resource of the resource for this
    ///   request. Must match the pattern `[a-z](?:[-a-zA-Z0-9/]{0,255}[a-zA-Z0-9])?`.
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
        zone: impl Into<String>,
        parent_resource: impl Into<String>,
        resource: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentResource", parent_resource.into());
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Allows customers to get SBOM versions of a reservation subBlock.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/{+parentName}/reservationSubBlocks/{reservationSubBlock}/getVersion`,
    /// method id `compute.reservationSubBlocks.getVersion`.
    ///
    /// - `project`: Project ID for this request.
    /// - `zone`: Name of the zone for this request. Zone name should conform to RFC1035.
    /// - `parent_name`: The name of the parent reservation and parent block. In the
    ///   format of
    ///   reservations/{reservation_name}/reservationBlocks/{reservation_block_name} Must
    ///   match the pattern `^reservations/[^/]+/reservationBlocks/[^/]+$`.
    /// - `reservation_sub_block`: The name of the reservation subBlock. Name should
    ///   conform to RFC1035 or be a resource ID.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn get_version(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        parent_name: impl Into<String>,
        reservation_sub_block: impl Into<String>,
        request: ReservationSubBlocksGetVersionRequest,
    ) -> GetVersion {
        let mut call = Call::new(&self.service, &GET_VERSION);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentName", parent_name.into());
        call.path("reservationSubBlock", reservation_sub_block.into());
        call.body(request);
        GetVersion { call }
    }

    /// Retrieves a list of reservation subBlocks under a single reservation.
    ///
    /// `GET projects/{project}/zones/{zone}/{+parentName}/reservationSubBlocks`, method
    /// id `compute.reservationSubBlocks.list`.
    ///
    /// - `project`: Project ID for this request.
    /// - `zone`: Name of the zone for this request. Zone name should conform to RFC1035.
    /// - `parent_name`: The name of the parent reservation and parent block. In the
    ///   format of
    ///   reservations/{reservation_name}/reservationBlocks/{reservation_block_name} Must
    ///   match the pattern `^reservations/[^/]+/reservationBlocks/[^/]+$`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        parent_name: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentName", parent_name.into());
        List { call }
    }

    /// Allows customers to perform maintenance on a reservation subBlock
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/{+parentName}/reservationSubBlocks/{reservationSubBlock}/performMaintenance`,
    /// method id `compute.reservationSubBlocks.performMaintenance`.
    ///
    /// - `project`: Project ID for this request.
    /// - `zone`: Name of the zone for this request. Zone name should conform to RFC1035.
    /// - `parent_name`: The name of the parent reservation and parent block. In the
    ///   format of
    ///   reservations/{reservation_name}/reservationBlocks/{reservation_block_name} Must
    ///   match the pattern `^reservations/[^/]+/reservationBlocks/[^/]+$`.
    /// - `reservation_sub_block`: The name of the reservation subBlock. Name should
    ///   conform to RFC1035 or be a resource ID.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn perform_maintenance(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        parent_name: impl Into<String>,
        reservation_sub_block: impl Into<String>,
    ) -> PerformMaintenance {
        let mut call = Call::new(&self.service, &PERFORM_MAINTENANCE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentName", parent_name.into());
        call.path("reservationSubBlock", reservation_sub_block.into());
        PerformMaintenance { call }
    }

    /// Allows customers to report a faulty subBlock.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/{+parentName}/reservationSubBlocks/{reservationSubBlock}/reportFaulty`,
    /// method id `compute.reservationSubBlocks.reportFaulty`.
    ///
    /// - `project`: Project ID for this request.
    /// - `zone`: Name of the zone for this request. Zone name should conform to RFC1035.
    /// - `parent_name`: The name of the parent reservation and parent block. In the
    ///   format of
    ///   reservations/{reservation_name}/reservationBlocks/{reservation_block_name} Must
    ///   match the pattern `^reservations/[^/]+/reservationBlocks/[^/]+$`.
    /// - `reservation_sub_block`: The name of the reservation subBlock. Name should
    ///   conform to RFC1035 or be a resource ID.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn report_faulty(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        parent_name: impl Into<String>,
        reservation_sub_block: impl Into<String>,
        request: ReservationSubBlocksReportFaultyRequest,
    ) -> ReportFaulty {
        let mut call = Call::new(&self.service, &REPORT_FAULTY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentName", parent_name.into());
        call.path("reservationSubBlock", reservation_sub_block.into());
        call.body(request);
        ReportFaulty { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/{+parentResource}/reservationSubBlocks/{resource}/setIamPolicy`,
    /// method id `compute.reservationSubBlocks.setIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `parent_resource`: Name or id of parent resource of the resource for this
    ///   request. Must match the pattern `[a-z](?:[-a-zA-Z0-9/]{0,255}[a-zA-Z0-9])?`.
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
        zone: impl Into<String>,
        parent_resource: impl Into<String>,
        resource: impl Into<String>,
        request: ZoneSetNestedPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentResource", parent_resource.into());
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/{+parentResource}/reservationSubBlocks/{resource}/testIamPermissions`,
    /// method id `compute.reservationSubBlocks.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `parent_resource`: Name or id of parent resource of the resource for this
    ///   request. Must match the pattern `[a-z](?:[-a-zA-Z0-9/]{0,255}[a-zA-Z0-9])?`.
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
        zone: impl Into<String>,
        parent_resource: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("parentResource", parent_resource.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const GET: Method = Method {
    id: "compute.reservationSubBlocks.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentName"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("reservationSubBlock"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::get`].
    pub struct Get -> ReservationSubBlocksGetResponse {
        /// View of the subBlock.
        view: Open<GetView> = "view",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.reservationSubBlocks.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentResource"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const GET_VERSION: Method = Method {
    id: "compute.reservationSubBlocks.getVersion",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentName"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("reservationSubBlock"),
        Segment::Text("/getVersion"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::get_version`].
    pub struct GetVersion -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.reservationSubBlocks.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentName"),
        Segment::Text("/reservationSubBlocks"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::list`].
    pub struct List -> ReservationSubBlocksListResponse
    [pages items: Vec<ReservationSubBlock>] {
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

const PERFORM_MAINTENANCE: Method = Method {
    id: "compute.reservationSubBlocks.performMaintenance",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentName"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("reservationSubBlock"),
        Segment::Text("/performMaintenance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::perform_maintenance`].
    pub struct PerformMaintenance -> Operation [poller crate::operations::OPERATION] {
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

const REPORT_FAULTY: Method = Method {
    id: "compute.reservationSubBlocks.reportFaulty",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentName"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("reservationSubBlock"),
        Segment::Text("/reportFaulty"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::report_faulty`].
    pub struct ReportFaulty -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.reservationSubBlocks.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentResource"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.reservationSubBlocks.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/"),
        Segment::Reserved("parentResource"),
        Segment::Text("/reservationSubBlocks/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ReservationSubBlocks::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}

open_enum! {
    /// View of the subBlock.
    pub enum GetView = "compute.reservationSubBlocks.get.view" {
        /// This view includes basic information about the reservation sub block
        SubBlockViewBasic = "SUB_BLOCK_VIEW_BASIC",
        /// Includes detailed topology view.
        SubBlockViewFull = "SUB_BLOCK_VIEW_FULL",
        /// The default / unset value. The API will default to the BASIC view.
        SubBlockViewUnspecified = "SUB_BLOCK_VIEW_UNSPECIFIED",
    }
}
