//! The schema `Backend`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BackendBackendOrchestrationInfo;
use super::BackendCustomMetric;

record! {
    /// Message containing information of one individual backend.
    pub struct Backend = "Backend" {
        /// Specifies how to determine whether the backend of a load balancer can handle
        /// additional traffic or is fully loaded. For usage guidelines, see Connection
        /// balancing mode.
        ///
        /// Backends must use compatible balancing modes. Backends of a backend service
        /// may use different balancing modes. For more information, see Supported
        /// balancing modes and target capacity settings and Restrictions and guidance
        /// for instance groups.
        ///
        /// Note: Currently, if you use the API to configure incompatible balancing
        /// modes, the configuration might be accepted even though it has no impact and
        /// is ignored. Specifically, Backend.maxUtilization is ignored when
        /// Backend.balancingMode is RATE. In the future, this incompatible combination
        /// will be rejected.
        pub balancing_mode: Option<Open<BackendBalancingMode>> = "balancingMode",
        /// A multiplier applied to the backend's target capacity of its balancing mode.
        /// The default value is 1, which means the group serves up to 100% of its
        /// configured capacity (depending onbalancingMode). A setting of 0 means the
        /// group is completely drained, offering 0% of its available capacity. The valid
        /// ranges are 0.0 and \[0.1,1.0\]. You cannot configure a setting larger than 0
        /// and smaller than0.1. You cannot configure a setting of 0 when there is only
        /// one backend attached to the backend service.
        ///
        /// Not available with backends that don't support using abalancingMode. This
        /// includes backends such as global internet NEGs, regional serverless NEGs, and
        /// PSC NEGs.
        pub capacity_scaler: Option<f64> = "capacityScaler",
        /// List of custom metrics that are used for CUSTOM_METRICS BalancingMode.
        pub custom_metrics: Option<Vec<BackendCustomMetric>> = "customMetrics",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// This field designates whether this is a failover backend. More than one
        /// failover backend can be configured for a given BackendService.
        ///
        /// This field can only be used for a regional external Passthrough Network Load
        /// Balancer or a regional internal Passthrough Network Load Balancer.
        pub failover: Option<bool> = "failover",
        /// The fully-qualified URL of aninstance group or network endpoint group (NEG)
        /// resource. To determine what types of backends a load balancer supports, see
        /// the [Backend services
        /// overview](https://cloud.google.com/load-balancing/docs/backend-service#backends).
        ///
        /// You must use the \*fully-qualified\* URL (starting
        /// with<https://www.googleapis.com/>) to specify the instance group or NEG.
        /// Partial URLs are not supported.
        ///
        /// If haPolicy is specified, backends must refer to NEG resources of type
        /// GCE_VM_IP.
        pub group: Option<String> = "group",
        /// Defines a target maximum number of simultaneous connections. For usage
        /// guidelines, seeConnection balancing mode and Utilization balancing mode. Not
        /// available if the backend'sbalancingMode is RATE.
        pub max_connections: Option<i32> = "maxConnections",
        /// Defines a target maximum number of simultaneous connections. For usage
        /// guidelines, seeConnection balancing mode and Utilization balancing mode.
        ///
        /// Not available if the backend's balancingMode isRATE.
        pub max_connections_per_endpoint: Option<i32> = "maxConnectionsPerEndpoint",
        /// Defines a target maximum number of simultaneous connections. For usage
        /// guidelines, seeConnection balancing mode and Utilization balancing mode.
        ///
        /// Not available if the backend's balancingMode isRATE.
        pub max_connections_per_instance: Option<i32> = "maxConnectionsPerInstance",
        /// Defines a maximum number of in-flight requests for the whole NEG or instance
        /// group. Not available if backend's balancingMode isRATE or CONNECTION.
        pub max_in_flight_requests: Option<i32> = "maxInFlightRequests",
        /// Defines a maximum number of in-flight requests for a single endpoint. Not
        /// available if backend's balancingMode is RATE or CONNECTION.
        pub max_in_flight_requests_per_endpoint: Option<i32> =
            "maxInFlightRequestsPerEndpoint",
        /// Defines a maximum number of in-flight requests for a single VM. Not available
        /// if backend's balancingMode is RATE or CONNECTION.
        pub max_in_flight_requests_per_instance: Option<i32> =
            "maxInFlightRequestsPerInstance",
        /// Defines a maximum number of HTTP requests per second (RPS). For usage
        /// guidelines, seeRate balancing mode and Utilization balancing mode.
        ///
        /// Not available if the backend's balancingMode isCONNECTION.
        pub max_rate: Option<i32> = "maxRate",
        /// Defines a maximum target for requests per second (RPS). For usage guidelines,
        /// seeRate balancing mode and Utilization balancing mode.
        ///
        /// Not available if the backend's balancingMode isCONNECTION.
        pub max_rate_per_endpoint: Option<f64> = "maxRatePerEndpoint",
        /// Defines a maximum target for requests per second (RPS). For usage guidelines,
        /// seeRate balancing mode and Utilization balancing mode.
        ///
        /// Not available if the backend's balancingMode isCONNECTION.
        pub max_rate_per_instance: Option<f64> = "maxRatePerInstance",
        /// Optional parameter to define a target capacity for theUTILIZATION balancing
        /// mode. The valid range is\[0.0, 1.0\].
        ///
        /// For usage guidelines, seeUtilization balancing mode.
        pub max_utilization: Option<f64> = "maxUtilization",
        /// Information about the resource or system that manages the backend.
        pub orchestration_info: Option<Box<BackendBackendOrchestrationInfo>> =
            "orchestrationInfo",
        /// This field indicates whether this backend should be fully utilized before
        /// sending traffic to backends with default preference. The possible values are:
        ///
        /// - PREFERRED: Backends with this preference level will be filled up to their
        ///   capacity limits first, based on RTT.
        /// - DEFAULT: If preferred backends don't have enough capacity, backends in this
        ///   layer would be used and traffic would be assigned based on the load
        ///   balancing algorithm you use. This is the default
        ///
        /// For global external Passthrough Network Load Balancers, the following
        /// restrictions apply:
        ///
        /// - At most one backend can be marked as PREFERRED.
        /// - PREFERRED and DEFAULT backends cannot reside in the same Cloud region.
        pub preference: Option<Open<BackendPreference>> = "preference",
        /// The property `trafficDuration`.
        pub traffic_duration: Option<Open<BackendTrafficDuration>> = "trafficDuration",
    }
}

open_enum! {
    /// Specifies how to determine whether the backend of a load balancer can handle
    /// additional traffic or is fully loaded. For usage guidelines, see Connection
    /// balancing mode.
    ///
    /// Backends must use compatible balancing modes. Backends of a backend service may
    /// use different balancing modes. For more information, see Supported balancing
    /// modes and target capacity settings and Restrictions and guidance for instance
    /// groups.
    ///
    /// Note: Currently, if you use the API to configure incompatible balancing modes,
    /// the configuration might be accepted even though it has no impact and is ignored.
    /// Specifically, Backend.maxUtilization is ignored when Backend.balancingMode is
    /// RATE. In the future, this incompatible combination will be rejected.
    pub enum BackendBalancingMode = "Backend.balancingMode" {
        /// Balance based on the number of simultaneous connections.
        Connection = "CONNECTION",
        /// Based on custom defined and reported metrics.
        CustomMetrics = "CUSTOM_METRICS",
        /// Balance based on the number of in-flight requests.
        InFlight = "IN_FLIGHT",
        /// Balance based on requests per second (RPS).
        Rate = "RATE",
        /// Balance based on the backend utilization.
        Utilization = "UTILIZATION",
    }
}

open_enum! {
    /// This field indicates whether this backend should be fully utilized before sending
    /// traffic to backends with default preference. The possible values are:
    ///
    /// - PREFERRED: Backends with this preference level will be filled up to their
    ///   capacity limits first, based on RTT.
    /// - DEFAULT: If preferred backends don't have enough capacity, backends in this
    ///   layer would be used and traffic would be assigned based on the load balancing
    ///   algorithm you use. This is the default
    ///
    /// For global external Passthrough Network Load Balancers, the following
    /// restrictions apply:
    ///
    /// - At most one backend can be marked as PREFERRED.
    /// - PREFERRED and DEFAULT backends cannot reside in the same Cloud region.
    pub enum BackendPreference = "Backend.preference" {
        /// No preference.
        Default = "DEFAULT",
        /// If preference is unspecified, we set it to the DEFAULT value
        PreferenceUnspecified = "PREFERENCE_UNSPECIFIED",
        /// Traffic will be sent to this backend first.
        Preferred = "PREFERRED",
    }
}

open_enum! {
    /// The property `trafficDuration` of `Backend`.
    pub enum BackendTrafficDuration = "Backend.trafficDuration" {
        /// Most of the requests are expected to take more than multiple seconds to
        /// finish.
        Long = "LONG",
        /// Most requests are expected to finish with a sub-second latency.
        Short = "SHORT",
        /// Traffic duration is unspecified.
        TrafficDurationUnspecified = "TRAFFIC_DURATION_UNSPECIFIED",
    }
}
