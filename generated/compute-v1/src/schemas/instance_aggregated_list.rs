//! The schema `InstanceAggregatedList`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InstancesScopedList;

record! {
    /// The schema `InstanceAggregatedList`.
    pub struct InstanceAggregatedList = "InstanceAggregatedList" {
        /// \[Output Only\] Unique identifier for the resource; defined by the server.
        pub id: Option<String> = "id",
        /// An object that contains a list of instances scoped by zone.
        pub items: Option<BTreeMap<String, InstancesScopedList>> = "items",
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#instanceAggregatedList for aggregated lists of Instance
        /// resources.
        ///
        /// The default is `compute#instanceAggregatedList`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] This token allows you to get the next page of results for
        /// list requests. If the number of results is larger thanmaxResults, use the
        /// nextPageToken as a value for the query parameter pageToken in the next list
        /// request. Subsequent list requests will have their own nextPageToken to
        /// continue paging through the results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Output only. \[Output Only\] Server-defined URL for this resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Unreachable resources.
        pub unreachables: Option<Vec<String>> = "unreachables",
        /// \[Output Only\] Informational warning message.
        pub warning: Option<Box<InstanceAggregatedListWarning>> = "warning",
    }
}

record! {
    /// \[Output Only\] Informational warning message.
    pub struct InstanceAggregatedListWarning = "InstanceAggregatedList.warning" {
        /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
        /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
        pub code: Option<Open<InstanceAggregatedListWarningCode>> = "code",
        /// \[Output Only\] Metadata about this warning in key: value format. For
        /// example:
        ///
        /// "data": \[ { "key": "scope", "value": "zones/us-east1-d" }\]
        pub data: Option<Vec<InstanceAggregatedListWarningDataItem>> = "data",
        /// \[Output Only\] A human-readable description of the warning code.
        pub message: Option<String> = "message",
    }
}

open_enum! {
    /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
    /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
    pub enum InstanceAggregatedListWarningCode = "InstanceAggregatedList.warning.code" {
        /// Warning about failed cleanup of transient changes made by a failed operation.
        CleanupFailed = "CLEANUP_FAILED",
        /// A link to a deprecated resource was created.
        DeprecatedResourceUsed = "DEPRECATED_RESOURCE_USED",
        /// When deploying and at least one of the resources has a type marked as
        /// deprecated
        DeprecatedTypeUsed = "DEPRECATED_TYPE_USED",
        /// The user created a boot disk that is larger than image size.
        DiskSizeLargerThanImageSize = "DISK_SIZE_LARGER_THAN_IMAGE_SIZE",
        /// When deploying and at least one of the resources has a type marked as
        /// experimental
        ExperimentalTypeUsed = "EXPERIMENTAL_TYPE_USED",
        /// Warning that is present in an external api call
        ExternalApiWarning = "EXTERNAL_API_WARNING",
        /// Warning that value of a field has been overridden. Deprecated unused field.
        #[deprecated]
        FieldValueOverriden = "FIELD_VALUE_OVERRIDEN",
        /// The operation involved use of an injected kernel, which is deprecated.
        InjectedKernelsDeprecated = "INJECTED_KERNELS_DEPRECATED",
        /// A WEIGHTED_MAGLEV backend service is associated with a health check that is
        /// not of type HTTP/HTTPS/HTTP2.
        InvalidHealthCheckForDynamicWieghtedLb =
            "INVALID_HEALTH_CHECK_FOR_DYNAMIC_WIEGHTED_LB",
        /// When deploying a deployment with a exceedingly large number of resources
        LargeDeploymentWarning = "LARGE_DEPLOYMENT_WARNING",
        /// Resource can't be retrieved due to list overhead quota exceed which captures
        /// the amount of resources filtered out by user-defined list filter.
        ListOverheadQuotaExceed = "LIST_OVERHEAD_QUOTA_EXCEED",
        /// A resource depends on a missing type
        MissingTypeDependency = "MISSING_TYPE_DEPENDENCY",
        /// The route's nextHopIp address is not assigned to an instance on the network.
        NextHopAddressNotAssigned = "NEXT_HOP_ADDRESS_NOT_ASSIGNED",
        /// The route's next hop instance cannot ip forward.
        NextHopCannotIpForward = "NEXT_HOP_CANNOT_IP_FORWARD",
        /// The route's nextHopInstance URL refers to an instance that does not have an
        /// ipv6 interface on the same network as the route.
        NextHopInstanceHasNoIpv6Interface = "NEXT_HOP_INSTANCE_HAS_NO_IPV6_INTERFACE",
        /// The route's nextHopInstance URL refers to an instance that does not exist.
        NextHopInstanceNotFound = "NEXT_HOP_INSTANCE_NOT_FOUND",
        /// The route's nextHopInstance URL refers to an instance that is not on the same
        /// network as the route.
        NextHopInstanceNotOnNetwork = "NEXT_HOP_INSTANCE_NOT_ON_NETWORK",
        /// The route's next hop instance does not have a status of RUNNING.
        NextHopNotRunning = "NEXT_HOP_NOT_RUNNING",
        /// Error which is not critical. We decided to continue the process despite the
        /// mentioned error.
        NotCriticalError = "NOT_CRITICAL_ERROR",
        /// No results are present on a particular list page.
        NoResultsOnPage = "NO_RESULTS_ON_PAGE",
        /// Success is reported, but some results may be missing due to errors
        PartialSuccess = "PARTIAL_SUCCESS",
        /// Quota information is not available to client requests (e.g: regions.list).
        QuotaInfoUnavailable = "QUOTA_INFO_UNAVAILABLE",
        /// The user attempted to use a resource that requires a TOS they have not
        /// accepted.
        RequiredTosAgreement = "REQUIRED_TOS_AGREEMENT",
        /// Warning that a resource is in use.
        ResourceInUseByOtherResourceWarning =
            "RESOURCE_IN_USE_BY_OTHER_RESOURCE_WARNING",
        /// One or more of the resources set to auto-delete could not be deleted because
        /// they were in use.
        ResourceNotDeleted = "RESOURCE_NOT_DELETED",
        /// When a resource schema validation is ignored.
        SchemaValidationIgnored = "SCHEMA_VALIDATION_IGNORED",
        /// Instance template used in instance group manager is valid as such, but its
        /// application does not make a lot of sense, because it allows only single
        /// instance in instance group.
        SingleInstancePropertyTemplate = "SINGLE_INSTANCE_PROPERTY_TEMPLATE",
        /// When undeclared properties in the schema are present
        UndeclaredProperties = "UNDECLARED_PROPERTIES",
        /// A given scope cannot be reached.
        Unreachable = "UNREACHABLE",
    }
}

record! {
    /// An item of the property `data` of `InstanceAggregatedList.warning`.
    pub struct InstanceAggregatedListWarningDataItem =
        "InstanceAggregatedList.warning.data[]" {
        /// \[Output Only\] A key that provides more detail on the warning being
        /// returned. For example, for warnings where there are no results in a list
        /// request for a particular zone, this key might be scope and the key value
        /// might be the zone name. Other examples might be a key indicating a deprecated
        /// resource and a suggested replacement, or a warning about invalid network
        /// settings (for example, if an instance attempts to perform IP forwarding but
        /// is not enabled for IP forwarding).
        pub key: Option<String> = "key",
        /// \[Output Only\] A warning data value corresponding to the key.
        pub value: Option<String> = "value",
    }
}
