//! The schema `SslPolicy`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents an SSL Policy resource.
    ///
    /// Use SSL policies to control SSL features, such as versions and cipher suites,
    /// that are offered by Application Load Balancers and proxy Network Load Balancers.
    /// For more information, read SSL policies overview.
    pub struct SslPolicy = "SslPolicy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// A list of features enabled when the selected profile is CUSTOM. The method
        /// returns the set of features that can be specified in this list. This field
        /// must be empty if the profile is notCUSTOM.
        pub custom_features: Option<Vec<String>> = "customFeatures",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The list of features enabled in the SSL policy.
        pub enabled_features: Option<Vec<String>> = "enabledFeatures",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a SslPolicy. An up-to-date fingerprint must be provided in order to
        /// update the SslPolicy, otherwise the request will fail with error 412
        /// conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve an SslPolicy.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output only\] Type of the resource. Alwayscompute#sslPolicyfor
        /// SSL policies.
        ///
        /// The default is `compute#sslPolicy`.
        pub kind: Option<String> = "kind",
        /// The minimum version of SSL protocol that can be used by the clients to
        /// establish a connection with the load balancer. This can be one ofTLS_1_0,
        /// TLS_1_1, TLS_1_2,TLS_1_3. When set to TLS_1_3, the profile field must be set
        /// to RESTRICTED.
        pub min_tls_version: Option<Open<SslPolicyMinTlsVersion>> = "minTlsVersion",
        /// Name of the resource. The name must be 1-63 characters long, and comply with
        /// RFC1035. Specifically, the name must be 1-63 characters long and match the
        /// regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// One of DEFAULT, ENABLED, orDEFERRED. Controls whether the load balancer
        /// negotiates X25519MLKEM768 key exchange when clients advertise support for it.
        /// When set to DEFAULT, or if no SSL Policy is attached to the target proxy, the
        /// load balancer disallows X25519MLKEM768 key exchange before October 2026, and
        /// allows it afterward. When set to ENABLED, the load balancer allows
        /// X25519MLKEM768 key exchange. When set toDEFERRED, the load balancer disallows
        /// X25519MLKEM768 key exchange until October 2027, and allows it afterward.
        pub post_quantum_key_exchange: Option<Open<SslPolicyPostQuantumKeyExchange>> =
            "postQuantumKeyExchange",
        /// Profile specifies the set of SSL features that can be used by the load
        /// balancer when negotiating SSL with clients. This can be one ofCOMPATIBLE,
        /// MODERN, RESTRICTED,FIPS_202205, or CUSTOM. If usingCUSTOM, the set of SSL
        /// features to enable must be specified in the customFeatures field. If using
        /// FIPS_202205, the min_tls_version field must be set to TLS_1_2.
        pub profile: Option<Open<SslPolicyProfile>> = "profile",
        /// Output only. \[Output Only\] URL of the region where the regional SSL policy
        /// resides. This field is not applicable to global SSL policies.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] If potential misconfigurations are detected for
        /// this SSL policy, this field will be populated with warning messages.
        pub warnings: Option<Vec<SslPolicyWarningsItem>> = "warnings",
    }
}

open_enum! {
    /// The minimum version of SSL protocol that can be used by the clients to establish
    /// a connection with the load balancer. This can be one ofTLS_1_0, TLS_1_1,
    /// TLS_1_2,TLS_1_3. When set to TLS_1_3, the profile field must be set to
    /// RESTRICTED.
    pub enum SslPolicyMinTlsVersion = "SslPolicy.minTlsVersion" {
        /// TLS 1.0
        ///
        /// Named `TLS_1_0` on the wire.
        Tls1_0 = "TLS_1_0",
        /// TLS 1.1
        ///
        /// Named `TLS_1_1` on the wire.
        Tls1_1 = "TLS_1_1",
        /// TLS 1.2
        ///
        /// Named `TLS_1_2` on the wire.
        Tls1_2 = "TLS_1_2",
        /// TLS 1.3
        ///
        /// Named `TLS_1_3` on the wire.
        Tls1_3 = "TLS_1_3",
    }
}

open_enum! {
    /// One of DEFAULT, ENABLED, orDEFERRED. Controls whether the load balancer
    /// negotiates X25519MLKEM768 key exchange when clients advertise support for it.
    /// When set to DEFAULT, or if no SSL Policy is attached to the target proxy, the
    /// load balancer disallows X25519MLKEM768 key exchange before October 2026, and
    /// allows it afterward. When set to ENABLED, the load balancer allows X25519MLKEM768
    /// key exchange. When set toDEFERRED, the load balancer disallows X25519MLKEM768 key
    /// exchange until October 2027, and allows it afterward.
    pub enum SslPolicyPostQuantumKeyExchange = "SslPolicy.postQuantumKeyExchange" {
        /// Default behavior: disabled until October 2026, enabled afterward.
        Default = "DEFAULT",
        /// Disabled until October 2027, enabled afterward.
        Deferred = "DEFERRED",
        /// Enabled now.
        Enabled = "ENABLED",
    }
}

open_enum! {
    /// Profile specifies the set of SSL features that can be used by the load balancer
    /// when negotiating SSL with clients. This can be one ofCOMPATIBLE, MODERN,
    /// RESTRICTED,FIPS_202205, or CUSTOM. If usingCUSTOM, the set of SSL features to
    /// enable must be specified in the customFeatures field. If using FIPS_202205, the
    /// min_tls_version field must be set to TLS_1_2.
    pub enum SslPolicyProfile = "SslPolicy.profile" {
        /// Compatible profile. Allows the broadset set of clients, even those which
        /// support only out-of-date SSL features to negotiate with the load balancer.
        Compatible = "COMPATIBLE",
        /// Custom profile. Allow only the set of allowed SSL features specified in the
        /// customFeatures field.
        Custom = "CUSTOM",
        /// FIPS compatible profile. Supports a reduced set of SSL features, intended to
        /// meet FIPS 140-3 compliance requirements.
        ///
        /// Named `FIPS_202205` on the wire.
        Fips202205 = "FIPS_202205",
        /// Modern profile. Supports a wide set of SSL features, allowing modern clients
        /// to negotiate SSL with the load balancer.
        Modern = "MODERN",
        /// Restricted profile. Supports a reduced set of SSL features, intended to meet
        /// stricter compliance requirements.
        Restricted = "RESTRICTED",
    }
}

record! {
    /// An item of the property `warnings` of `SslPolicy`.
    pub struct SslPolicyWarningsItem = "SslPolicy.warnings[]" {
        /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
        /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
        pub code: Option<Open<SslPolicyWarningsItemCode>> = "code",
        /// \[Output Only\] Metadata about this warning in key: value format. For
        /// example:
        ///
        /// "data": \[ { "key": "scope", "value": "zones/us-east1-d" }\]
        pub data: Option<Vec<SslPolicyWarningsItemDataItem>> = "data",
        /// \[Output Only\] A human-readable description of the warning code.
        pub message: Option<String> = "message",
    }
}

open_enum! {
    /// \[Output Only\] A warning code, if applicable. For example, Compute Engine
    /// returns NO_RESULTS_ON_PAGE if there are no results in the response.
    pub enum SslPolicyWarningsItemCode = "SslPolicy.warnings[].code" {
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
    /// An item of the property `data` of `SslPolicy.warnings[]`.
    pub struct SslPolicyWarningsItemDataItem = "SslPolicy.warnings[].data[]" {
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
