//! The schema `Operation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ErrorInfo;
use super::GetHealthOperationMetadata;
use super::GetVersionOperationMetadata;
use super::Help;
use super::InstancesBulkInsertOperationMetadata;
use super::LocalizedMessage;
use super::QuotaExceededInfo;
use super::SetCommonInstanceMetadataOperationMetadata;

record! {
    /// Represents an Operation resource.
    ///
    /// Google Compute Engine has three Operation resources:
    ///
    /// - Global (`/compute/docs/reference/rest/v1/globalOperations`)
    /// - Regional (`/compute/docs/reference/rest/v1/regionOperations`)
    /// - Zonal (`/compute/docs/reference/rest/v1/zoneOperations`)
    ///
    /// You can use an operation resource to manage asynchronous API requests. For more
    /// information, readHandling API responses.
    ///
    /// Operations can be global, regional or zonal.
    ///
    /// - For global operations, use the `globalOperations` resource.
    /// - For regional operations, use the `regionOperations` resource.
    /// - For zonal operations, use the `zoneOperations` resource.
    ///
    /// For more information, read Global, Regional, and Zonal Resources.
    ///
    /// Note that completed Operation resources have a limited retention period.
    pub struct Operation = "Operation" {
        /// \[Output Only\] The value of `requestId` if you provided it in the request.
        /// Not present otherwise.
        pub client_operation_id: Option<String> = "clientOperationId",
        /// \[Deprecated\] This field is deprecated.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] A textual description of the operation, which is set when the
        /// operation is created.
        pub description: Option<String> = "description",
        /// \[Output Only\] The time that this operation was completed. This value is
        /// inRFC3339 text format.
        pub end_time: Option<String> = "endTime",
        /// \[Output Only\] If errors are generated during processing of the operation,
        /// this field will be populated.
        pub error: Option<Box<OperationError>> = "error",
        /// Output only. Metadata for GetHealth operations.
        pub get_health_operation_metadata: Option<Box<GetHealthOperationMetadata>> =
            "getHealthOperationMetadata",
        /// The property `getVersionOperationMetadata`.
        pub get_version_operation_metadata: Option<Box<GetVersionOperationMetadata>> =
            "getVersionOperationMetadata",
        /// \[Output Only\] If the operation fails, this field contains the HTTP error
        /// message that was returned, such as `NOT FOUND`.
        pub http_error_message: Option<String> = "httpErrorMessage",
        /// \[Output Only\] If the operation fails, this field contains the HTTP error
        /// status code that was returned. For example, a `404` means the resource was
        /// not found.
        pub http_error_status_code: Option<i32> = "httpErrorStatusCode",
        /// \[Output Only\] The unique identifier for the operation. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// \[Output Only\] The time that this operation was requested. This value is
        /// inRFC3339 text format.
        pub insert_time: Option<String> = "insertTime",
        /// The property `instancesBulkInsertOperationMetadata`.
        pub instances_bulk_insert_operation_metadata: Option<Box<InstancesBulkInsertOperationMetadata>> =
            "instancesBulkInsertOperationMetadata",
        /// Output only. \[Output Only\] Type of the resource. Always `compute#operation`
        /// for Operation resources.
        ///
        /// The default is `compute#operation`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Name of the operation.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] An ID that represents a group of operations,
        /// such as when a group of operations results from a `bulkInsert` API request.
        pub operation_group_id: Option<String> = "operationGroupId",
        /// \[Output Only\] The type of operation, such as `insert`, `update`, or
        /// `delete`, and so on.
        pub operation_type: Option<String> = "operationType",
        /// \[Output Only\] An optional progress indicator that ranges from 0 to 100.
        /// There is no requirement that this be linear or support any granularity of
        /// operations. This should not be used to guess when the operation will be
        /// complete. This number should monotonically increase as the operation
        /// progresses.
        pub progress: Option<i32> = "progress",
        /// \[Output Only\] The URL of the region where the operation resides. Only
        /// applicable when performing regional operations.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] If the operation is for
        /// projects.setCommonInstanceMetadata, this field will contain information on
        /// all underlying zonal actions and their state.
        pub set_common_instance_metadata_operation_metadata: Option<Box<SetCommonInstanceMetadataOperationMetadata>> =
            "setCommonInstanceMetadataOperationMetadata",
        /// \[Output Only\] The time that this operation was started by the server. This
        /// value is inRFC3339 text format.
        pub start_time: Option<String> = "startTime",
        /// \[Output Only\] The status of the operation, which can be one of the
        /// following: `PENDING`, `RUNNING`, or `DONE`.
        pub status: Option<Open<OperationStatus>> = "status",
        /// \[Output Only\] An optional textual description of the current status of the
        /// operation.
        pub status_message: Option<String> = "statusMessage",
        /// \[Output Only\] The unique target ID, which identifies a specific incarnation
        /// of the target resource.
        pub target_id: Option<u64> = "targetId",
        /// \[Output Only\] The URL of the resource that the operation modifies. For
        /// operations related to creating a snapshot, this points to the disk that the
        /// snapshot was created from.
        pub target_link: Option<String> = "targetLink",
        /// \[Output Only\] User who requested the operation, for example:
        /// `user@example.com` or `alice_smith_identifier
        /// (global/workforcePools/example-com-us-employees)`.
        pub user: Option<String> = "user",
        /// \[Output Only\] If warning messages are generated during processing of the
        /// operation, this field will be populated.
        pub warnings: Option<Vec<OperationWarningsItem>> = "warnings",
        /// \[Output Only\] The URL of the zone where the operation resides. Only
        /// applicable when performing per-zone operations.
        pub zone: Option<String> = "zone",
    }
}

record! {
    /// \[Output Only\] If errors are generated during processing of the operation, this
    /// field will be populated.
    pub struct OperationError = "Operation.error" {
        /// \[Output Only\] The array of errors encountered while processing this
        /// operation.
        pub errors: Option<Vec<OperationErrorErrorsItem>> = "errors",
    }
}

record! {
    /// Represents a single error encountered during the processing of an operation.
    pub struct OperationErrorErrorsItem = "Operation.error.errors[]" {
        /// \[Output Only\] The error type identifier for this error.
        pub code: Option<String> = "code",
        /// \[Output Only\] An optional list of messages that contain the error details.
        /// There is a set of defined message types to use for providing details.The
        /// syntax depends on the error code. For example, QuotaExceededInfo will have
        /// details when the error code is QUOTA_EXCEEDED.
        pub error_details: Option<Vec<OperationErrorErrorsItemErrorDetailsItem>> =
            "errorDetails",
        /// \[Output Only\] Indicates the field in the request that caused the error.
        /// This property is optional.
        pub location: Option<String> = "location",
        /// \[Output Only\] An optional, human-readable error message.
        pub message: Option<String> = "message",
    }
}

record! {
    /// Container for structured error details providing additional context specific to
    /// the encountered error code.
    pub struct OperationErrorErrorsItemErrorDetailsItem =
        "Operation.error.errors[].errorDetails[]" {
        /// Error information containing structured domain, reason, and metadata.
        pub error_info: Option<Box<ErrorInfo>> = "errorInfo",
        /// Links and information to help the user resolve the error.
        pub help: Option<Box<Help>> = "help",
        /// A localized human-readable error message intended for end users.
        pub localized_message: Option<Box<LocalizedMessage>> = "localizedMessage",
        /// Details about quota limits and metrics when a quota is exceeded.
        pub quota_info: Option<Box<QuotaExceededInfo>> = "quotaInfo",
    }
}

open_enum! {
    /// \[Output Only\] The status of the operation, which can be one of the following:
    /// `PENDING`, `RUNNING`, or `DONE`.
    pub enum OperationStatus = "Operation.status" {
        /// The operation has completed processing successfully or with an error.
        Done = "DONE",
        /// The operation is waiting to be processed.
        Pending = "PENDING",
        /// The operation is actively being processed.
        Running = "RUNNING",
    }
}

record! {
    /// An item of the property `warnings` of `Operation`.
    pub struct OperationWarningsItem = "Operation.warnings[]" {
        /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
        /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
        pub code: Option<Open<OperationWarningsItemCode>> = "code",
        /// \[Output Only\] Metadata about this warning in key: value format. For
        /// example:
        ///
        /// "data": \[ { "key": "scope", "value": "zones/us-east1-d" }\]
        pub data: Option<Vec<OperationWarningsItemDataItem>> = "data",
        /// \[Output Only\] A human-readable description of the warning code.
        pub message: Option<String> = "message",
    }
}

open_enum! {
    /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
    /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
    pub enum OperationWarningsItemCode = "Operation.warnings[].code" {
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
    /// An item of the property `data` of `Operation.warnings[]`.
    pub struct OperationWarningsItemDataItem = "Operation.warnings[].data[]" {
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
