//! The resource `projects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::DiskMoveRequest;
use crate::schemas::InstanceMoveRequest;
use crate::schemas::Metadata;
use crate::schemas::Operation;
use crate::schemas::Project;
use crate::schemas::ProjectsDisableXpnResourceRequest;
use crate::schemas::ProjectsEnableXpnResourceRequest;
use crate::schemas::ProjectsGetXpnResources;
use crate::schemas::ProjectsListXpnHostsRequest;
use crate::schemas::ProjectsSetCloudArmorTierRequest;
use crate::schemas::ProjectsSetDefaultNetworkTierRequest;
use crate::schemas::UsageExportLocation;
use crate::schemas::XpnHostList;
use crate::schemas::XpnResourceId;
use crate::scopes;

/// The resource `projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) service: Service,
}

impl Projects {
    /// Disable this project as a shared VPC host project.
    ///
    /// `POST projects/{project}/disableXpnHost`, method id
    /// `compute.projects.disableXpnHost`.
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
    pub fn disable_xpn_host(&self, project: impl Into<String>) -> DisableXpnHost {
        let mut call = Call::new(&self.service, &DISABLE_XPN_HOST);
        call.path("project", project.into());
        DisableXpnHost { call }
    }

    /// Disable a service resource (also known as service project) associated with this
    /// host project.
    ///
    /// `POST projects/{project}/disableXpnResource`, method id
    /// `compute.projects.disableXpnResource`.
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
    pub fn disable_xpn_resource(
        &self,
        project: impl Into<String>,
        request: ProjectsDisableXpnResourceRequest,
    ) -> DisableXpnResource {
        let mut call = Call::new(&self.service, &DISABLE_XPN_RESOURCE);
        call.path("project", project.into());
        call.body(request);
        DisableXpnResource { call }
    }

    /// Enable this project as a shared VPC host project.
    ///
    /// `POST projects/{project}/enableXpnHost`, method id
    /// `compute.projects.enableXpnHost`.
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
    pub fn enable_xpn_host(&self, project: impl Into<String>) -> EnableXpnHost {
        let mut call = Call::new(&self.service, &ENABLE_XPN_HOST);
        call.path("project", project.into());
        EnableXpnHost { call }
    }

    /// Enable service resource (a.k.a service project) for a host project, so that
    /// subnets in the host project can be used by instances in the service project.
    ///
    /// `POST projects/{project}/enableXpnResource`, method id
    /// `compute.projects.enableXpnResource`.
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
    pub fn enable_xpn_resource(
        &self,
        project: impl Into<String>,
        request: ProjectsEnableXpnResourceRequest,
    ) -> EnableXpnResource {
        let mut call = Call::new(&self.service, &ENABLE_XPN_RESOURCE);
        call.path("project", project.into());
        call.body(request);
        EnableXpnResource { call }
    }

    /// Returns the specified Project resource.
    ///
    /// To decrease latency for this method, you can optionally omit any unneeded
    /// information from the response by using a field mask. This practice is especially
    /// recommended for unused quota information (the `quotas` field). To exclude one or
    /// more fields, set your request's `fields` query parameter to only include the
    /// fields you need. For example, to only include the `id` and `selfLink` fields, add
    /// the query parameter `?fields=id,selfLink` to your request.
    ///
    /// `GET projects/{project}`, method id `compute.projects.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self, project: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        Get { call }
    }

    /// Gets the shared VPC host project that this project links to. May be empty if no
    /// link exists.
    ///
    /// `GET projects/{project}/getXpnHost`, method id `compute.projects.getXpnHost`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn get_xpn_host(&self, project: impl Into<String>) -> GetXpnHost {
        let mut call = Call::new(&self.service, &GET_XPN_HOST);
        call.path("project", project.into());
        GetXpnHost { call }
    }

    /// Gets service resources (a.k.a service project) associated with this host project.
    ///
    /// `GET projects/{project}/getXpnResources`, method id
    /// `compute.projects.getXpnResources`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `resources`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn get_xpn_resources(&self, project: impl Into<String>) -> GetXpnResources {
        let mut call = Call::new(&self.service, &GET_XPN_RESOURCES);
        call.path("project", project.into());
        GetXpnResources { call }
    }

    /// Lists all shared VPC host projects visible to the user in an organization.
    ///
    /// `POST projects/{project}/listXpnHosts`, method id
    /// `compute.projects.listXpnHosts`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn list_xpn_hosts(
        &self,
        project: impl Into<String>,
        request: ProjectsListXpnHostsRequest,
    ) -> ListXpnHosts {
        let mut call = Call::new(&self.service, &LIST_XPN_HOSTS);
        call.path("project", project.into());
        call.body(request);
        ListXpnHosts { call }
    }

    /// Moves a persistent disk from one zone to another. \*Note\*: The moveDisk API will
    /// be deprecated on September 29, 2026.
    ///
    /// Starting September 29, 2025, you can't use the moveDisk API on new projects. To
    /// move a disk to a different region or zone, follow the steps in [Change the
    /// location of a
    /// disk](https://cloud.google.com/compute/docs/disks/migrate-to-hyperdisk#migrate-to-hd).
    ///
    /// Projects that already use the moveDisk API can continue usage until September
    /// 29, 2026.
    ///
    /// Starting November 1, 2025, API responses will include a warning message in the
    /// response body about the upcoming deprecation. You can skip the message to
    /// continue using the service without interruption.
    ///
    /// `POST projects/{project}/moveDisk`, method id `compute.projects.moveDisk`.
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
    #[deprecated]
    pub fn move_disk(
        &self,
        project: impl Into<String>,
        request: DiskMoveRequest,
    ) -> MoveDisk {
        let mut call = Call::new(&self.service, &MOVE_DISK);
        call.path("project", project.into());
        call.body(request);
        MoveDisk { call }
    }

    /// Moves an instance and its attached persistent disks from one zone to another.
    /// \*Note\*: Moving VMs or disks by using this method might cause unexpected
    /// behavior. For more information, see the known issue
    /// (`/compute/docs/troubleshooting/known-issues#moving_vms_or_disks_using_the_moveinstance_api_or_the_causes_unexpected_behavior`).
    /// \[Deprecated\] This method is deprecated. See moving instance across zones
    /// (`/compute/docs/instances/moving-instance-across-zones`) instead.
    ///
    /// `POST projects/{project}/moveInstance`, method id
    /// `compute.projects.moveInstance`.
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
    #[deprecated]
    pub fn move_instance(
        &self,
        project: impl Into<String>,
        request: InstanceMoveRequest,
    ) -> MoveInstance {
        let mut call = Call::new(&self.service, &MOVE_INSTANCE);
        call.path("project", project.into());
        call.body(request);
        MoveInstance { call }
    }

    /// Sets the Cloud Armor tier of the project. To set ENTERPRISE or above the billing
    /// account of the project must be subscribed to Cloud Armor Enterprise. See
    /// Subscribing to Cloud Armor Enterprise for more information.
    ///
    /// `POST projects/{project}/setCloudArmorTier`, method id
    /// `compute.projects.setCloudArmorTier`.
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
    pub fn set_cloud_armor_tier(
        &self,
        project: impl Into<String>,
        request: ProjectsSetCloudArmorTierRequest,
    ) -> SetCloudArmorTier {
        let mut call = Call::new(&self.service, &SET_CLOUD_ARMOR_TIER);
        call.path("project", project.into());
        call.body(request);
        SetCloudArmorTier { call }
    }

    /// Sets metadata common to all instances within the specified project using the data
    /// included in the request.
    ///
    /// `POST projects/{project}/setCommonInstanceMetadata`, method id
    /// `compute.projects.setCommonInstanceMetadata`.
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
    pub fn set_common_instance_metadata(
        &self,
        project: impl Into<String>,
        request: Metadata,
    ) -> SetCommonInstanceMetadata {
        let mut call = Call::new(&self.service, &SET_COMMON_INSTANCE_METADATA);
        call.path("project", project.into());
        call.body(request);
        SetCommonInstanceMetadata { call }
    }

    /// Sets the default network tier of the project. The default network tier is used
    /// when an address/forwardingRule/instance is created without specifying the network
    /// tier field.
    ///
    /// `POST projects/{project}/setDefaultNetworkTier`, method id
    /// `compute.projects.setDefaultNetworkTier`.
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
    pub fn set_default_network_tier(
        &self,
        project: impl Into<String>,
        request: ProjectsSetDefaultNetworkTierRequest,
    ) -> SetDefaultNetworkTier {
        let mut call = Call::new(&self.service, &SET_DEFAULT_NETWORK_TIER);
        call.path("project", project.into());
        call.body(request);
        SetDefaultNetworkTier { call }
    }

    /// Enables the usage export feature and sets theusage export bucket where reports
    /// are stored. If you provide an empty request body using this method, the usage
    /// export feature will be disabled.
    ///
    /// `POST projects/{project}/setUsageExportBucket`, method id
    /// `compute.projects.setUsageExportBucket`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`, `DEVSTORAGE_READ_WRITE`. Asks
    /// for `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_usage_export_bucket(
        &self,
        project: impl Into<String>,
        request: UsageExportLocation,
    ) -> SetUsageExportBucket {
        let mut call = Call::new(&self.service, &SET_USAGE_EXPORT_BUCKET);
        call.path("project", project.into());
        call.body(request);
        SetUsageExportBucket { call }
    }
}

const DISABLE_XPN_HOST: Method = Method {
    id: "compute.projects.disableXpnHost",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/disableXpnHost"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::disable_xpn_host`].
    pub struct DisableXpnHost -> Operation [poller crate::operations::OPERATION] {
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

const DISABLE_XPN_RESOURCE: Method = Method {
    id: "compute.projects.disableXpnResource",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/disableXpnResource"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::disable_xpn_resource`].
    pub struct DisableXpnResource -> Operation [poller crate::operations::OPERATION] {
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

const ENABLE_XPN_HOST: Method = Method {
    id: "compute.projects.enableXpnHost",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/enableXpnHost"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::enable_xpn_host`].
    pub struct EnableXpnHost -> Operation [poller crate::operations::OPERATION] {
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

const ENABLE_XPN_RESOURCE: Method = Method {
    id: "compute.projects.enableXpnResource",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/enableXpnResource"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::enable_xpn_resource`].
    pub struct EnableXpnResource -> Operation [poller crate::operations::OPERATION] {
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
    id: "compute.projects.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("projects/"), Segment::Value("project")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::get`].
    pub struct Get -> Project {}
}

const GET_XPN_HOST: Method = Method {
    id: "compute.projects.getXpnHost",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/getXpnHost"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::get_xpn_host`].
    pub struct GetXpnHost -> Project {}
}

const GET_XPN_RESOURCES: Method = Method {
    id: "compute.projects.getXpnResources",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/getXpnResources"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::get_xpn_resources`].
    pub struct GetXpnResources -> ProjectsGetXpnResources
    [pages resources: Vec<XpnResourceId>] {
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

const LIST_XPN_HOSTS: Method = Method {
    id: "compute.projects.listXpnHosts",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/listXpnHosts"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::list_xpn_hosts`].
    pub struct ListXpnHosts -> XpnHostList [pages items: Vec<Project>] {
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

const MOVE_DISK: Method = Method {
    id: "compute.projects.moveDisk",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/moveDisk"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::move_disk`].
    pub struct MoveDisk -> Operation [poller crate::operations::OPERATION] {
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

const MOVE_INSTANCE: Method = Method {
    id: "compute.projects.moveInstance",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/moveInstance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::move_instance`].
    pub struct MoveInstance -> Operation [poller crate::operations::OPERATION] {
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

const SET_CLOUD_ARMOR_TIER: Method = Method {
    id: "compute.projects.setCloudArmorTier",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/setCloudArmorTier"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::set_cloud_armor_tier`].
    pub struct SetCloudArmorTier -> Operation [poller crate::operations::OPERATION] {
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

const SET_COMMON_INSTANCE_METADATA: Method = Method {
    id: "compute.projects.setCommonInstanceMetadata",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/setCommonInstanceMetadata"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::set_common_instance_metadata`].
    pub struct SetCommonInstanceMetadata -> Operation
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

const SET_DEFAULT_NETWORK_TIER: Method = Method {
    id: "compute.projects.setDefaultNetworkTier",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/setDefaultNetworkTier"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::set_default_network_tier`].
    pub struct SetDefaultNetworkTier -> Operation [poller crate::operations::OPERATION] {
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

const SET_USAGE_EXPORT_BUCKET: Method = Method {
    id: "compute.projects.setUsageExportBucket",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/setUsageExportBucket"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::COMPUTE,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Projects::set_usage_export_bucket`].
    pub struct SetUsageExportBucket -> Operation [poller crate::operations::OPERATION] {
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
