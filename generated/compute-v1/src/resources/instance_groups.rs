//! The resource `instanceGroups`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::InstanceGroup;
use crate::schemas::InstanceGroupAggregatedList;
use crate::schemas::InstanceGroupList;
use crate::schemas::InstanceGroupsAddInstancesRequest;
use crate::schemas::InstanceGroupsListInstances;
use crate::schemas::InstanceGroupsListInstancesRequest;
use crate::schemas::InstanceGroupsRemoveInstancesRequest;
use crate::schemas::InstanceGroupsScopedList;
use crate::schemas::InstanceGroupsSetNamedPortsRequest;
use crate::schemas::InstanceWithNamedPorts;
use crate::schemas::Operation;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::scopes;

/// The resource `instanceGroups`.
#[derive(Clone, Debug)]
pub struct InstanceGroups {
    pub(crate) service: Service,
}

impl InstanceGroups {
    /// Adds a list of instances to the specified instance group. All of the instances in
    /// the instance group must be in the same network/subnetwork. Read Adding instances
    /// for more information.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}/addInstances`,
    /// method id `compute.instanceGroups.addInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group where you are adding
    ///   instances.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_instances(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group: impl Into<String>,
        request: InstanceGroupsAddInstancesRequest,
    ) -> AddInstances {
        let mut call = Call::new(&self.service, &ADD_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        call.body(request);
        AddInstances { call }
    }

    /// Retrieves the list of instance groups and sorts them by zone.
    ///
    /// To prevent failure, Google recommends that you set the `returnPartialSuccess`
    /// parameter to `true`.
    ///
    /// `GET projects/{project}/aggregated/instanceGroups`, method id
    /// `compute.instanceGroups.aggregatedList`.
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

    /// Deletes the specified instance group. The instances in the group are not deleted.
    /// Note that instance group must not belong to a backend service. Read Deleting an
    /// instance group for more information.
    ///
    /// `DELETE projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}`, method
    /// id `compute.instanceGroups.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group to delete.
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
        zone: impl Into<String>,
        instance_group: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        Delete { call }
    }

    /// Returns the specified zonal instance group. Get a list of available zonal
    /// instance groups by making a list() request.
    ///
    /// For managed instance groups, use theinstanceGroupManagers or
    /// regionInstanceGroupManagers methods instead.
    ///
    /// `GET projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}`, method id
    /// `compute.instanceGroups.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group.
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
        instance_group: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        Get { call }
    }

    /// Creates an instance group in the specified project using the parameters that are
    /// included in the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instanceGroups`, method id
    /// `compute.instanceGroups.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where you want to create the instance group.
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
        zone: impl Into<String>,
        request: InstanceGroup,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves the list of zonal instance group resources contained within the
    /// specified zone.
    ///
    /// For managed instance groups, use theinstanceGroupManagers or
    /// regionInstanceGroupManagers methods instead.
    ///
    /// `GET projects/{project}/zones/{zone}/instanceGroups`, method id
    /// `compute.instanceGroups.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of thezone where the instance group is located.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>, zone: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("zone", zone.into());
        List { call }
    }

    /// Lists the instances in the specified instance group. The orderBy query parameter
    /// is not supported. The filter query parameter is supported, but only for
    /// expressions that use `eq` (equal) or `ne` (not equal) operators.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}/listInstances`,
    /// method id `compute.instanceGroups.listInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group from which you want to
    ///   generate a list of included instances.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn list_instances(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group: impl Into<String>,
        request: InstanceGroupsListInstancesRequest,
    ) -> ListInstances {
        let mut call = Call::new(&self.service, &LIST_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        call.body(request);
        ListInstances { call }
    }

    /// Removes one or more instances from the specified instance group, but does not
    /// delete those instances.
    ///
    /// If the group is part of a backend service that has enabled connection draining,
    /// it can take up to 60 seconds after the connection draining duration before the VM
    /// instance is removed or deleted.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}/removeInstances`,
    /// method id `compute.instanceGroups.removeInstances`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group where the specified instances
    ///   will be removed.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_instances(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group: impl Into<String>,
        request: InstanceGroupsRemoveInstancesRequest,
    ) -> RemoveInstances {
        let mut call = Call::new(&self.service, &REMOVE_INSTANCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        call.body(request);
        RemoveInstances { call }
    }

    /// Sets the named ports for the specified instance group.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroups/{instanceGroup}/setNamedPorts`,
    /// method id `compute.instanceGroups.setNamedPorts`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone where the instance group is located.
    /// - `instance_group`: The name of the instance group where the named ports are
    ///   updated.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_named_ports(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance_group: impl Into<String>,
        request: InstanceGroupsSetNamedPortsRequest,
    ) -> SetNamedPorts {
        let mut call = Call::new(&self.service, &SET_NAMED_PORTS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instanceGroup", instance_group.into());
        call.body(request);
        SetNamedPorts { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instanceGroups/{resource}/testIamPermissions`,
    /// method id `compute.instanceGroups.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
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
        zone: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const ADD_INSTANCES: Method = Method {
    id: "compute.instanceGroups.addInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
        Segment::Text("/addInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::add_instances`].
    pub struct AddInstances -> Operation [poller crate::operations::OPERATION] {
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

const AGGREGATED_LIST: Method = Method {
    id: "compute.instanceGroups.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/instanceGroups"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::aggregated_list`].
    pub struct AggregatedList -> InstanceGroupAggregatedList
    [pages items: BTreeMap<String, InstanceGroupsScopedList>] {
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
    }
}

const DELETE: Method = Method {
    id: "compute.instanceGroups.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::delete`].
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
    id: "compute.instanceGroups.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::get`].
    pub struct Get -> InstanceGroup {}
}

const INSERT: Method = Method {
    id: "compute.instanceGroups.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::insert`].
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
    id: "compute.instanceGroups.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::list`].
    pub struct List -> InstanceGroupList [pages items: Vec<InstanceGroup>] {
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

const LIST_INSTANCES: Method = Method {
    id: "compute.instanceGroups.listInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
        Segment::Text("/listInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::list_instances`].
    pub struct ListInstances -> InstanceGroupsListInstances
    [pages items: Vec<InstanceWithNamedPorts>] {
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

const REMOVE_INSTANCES: Method = Method {
    id: "compute.instanceGroups.removeInstances",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
        Segment::Text("/removeInstances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::remove_instances`].
    pub struct RemoveInstances -> Operation [poller crate::operations::OPERATION] {
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

const SET_NAMED_PORTS: Method = Method {
    id: "compute.instanceGroups.setNamedPorts",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("instanceGroup"),
        Segment::Text("/setNamedPorts"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::set_named_ports`].
    pub struct SetNamedPorts -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.instanceGroups.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instanceGroups/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`InstanceGroups::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}
