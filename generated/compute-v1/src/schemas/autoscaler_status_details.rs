//! The schema `AutoscalerStatusDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `AutoscalerStatusDetails`.
    pub struct AutoscalerStatusDetails = "AutoscalerStatusDetails" {
        /// The status message.
        pub message: Option<String> = "message",
        /// The type of error, warning, or notice returned. Current set of possible
        /// values:
        ///
        /// - ALL_INSTANCES_UNHEALTHY (WARNING): All instances in the instance group are
        ///   unhealthy (not in RUNNING state).
        /// - BACKEND_SERVICE_DOES_NOT_EXIST (ERROR): There is no backend service
        ///   attached to the instance group.
        /// - CAPPED_AT_MAX_NUM_REPLICAS (WARNING): Autoscaler recommends a size greater
        ///   than maxNumReplicas.
        /// - CUSTOM_METRIC_DATA_POINTS_TOO_SPARSE (WARNING): The custom metric samples
        ///   are not exported often enough to be a credible base for autoscaling.
        /// - CUSTOM_METRIC_INVALID (ERROR): The custom metric that was specified does
        ///   not exist or does not have the necessary labels.
        /// - MIN_EQUALS_MAX (WARNING): The minNumReplicas is equal to maxNumReplicas.
        ///   This means the autoscaler cannot add or remove instances from the instance
        ///   group.
        /// - MISSING_CUSTOM_METRIC_DATA_POINTS (WARNING): The autoscaler did not receive
        ///   any data from the custom metric configured for autoscaling.
        /// - MISSING_LOAD_BALANCING_DATA_POINTS (WARNING): The autoscaler is configured
        ///   to scale based on a load balancing signal but the instance group has not
        ///   received any requests from the load balancer.
        /// - MODE_OFF (WARNING): Autoscaling is turned off. The number of instances in
        ///   the group won't change automatically. The autoscaling configuration is
        ///   preserved.
        /// - MODE_ONLY_UP (WARNING): Autoscaling is in the "Autoscale only out" mode.
        ///   The autoscaler can add instances but not remove any.
        /// - MORE_THAN_ONE_BACKEND_SERVICE (ERROR): The instance group cannot be
        ///   autoscaled because it has more than one backend service attached to it.
        /// - NOT_ENOUGH_QUOTA_AVAILABLE (ERROR): There is insufficient quota for the
        ///   necessary resources, such as CPU or number of instances.
        /// - REGION_RESOURCE_STOCKOUT (ERROR): Shown only for regional autoscalers:
        ///   there is a resource stockout in the chosen region.
        /// - SCALING_TARGET_DOES_NOT_EXIST (ERROR): The target to be scaled does not
        ///   exist.
        /// - UNSUPPORTED_MAX_RATE_LOAD_BALANCING_CONFIGURATION (ERROR): Autoscaling does
        ///   not work with an HTTP/S load balancer that has been configured for maxRate.
        /// - ZONE_RESOURCE_STOCKOUT (ERROR): For zonal autoscalers: there is a resource
        ///   stockout in the chosen zone. For regional autoscalers: in at least one of
        ///   the zones you're using there is a resource stockout.
        ///
        /// New values might be added in the future. Some of the values might not be
        /// available in all API versions.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<AutoscalerStatusDetailsType>> = "type",
    }
}

open_enum! {
    /// The type of error, warning, or notice returned. Current set of possible values:
    ///
    /// - ALL_INSTANCES_UNHEALTHY (WARNING): All instances in the instance group are
    ///   unhealthy (not in RUNNING state).
    /// - BACKEND_SERVICE_DOES_NOT_EXIST (ERROR): There is no backend service attached to
    ///   the instance group.
    /// - CAPPED_AT_MAX_NUM_REPLICAS (WARNING): Autoscaler recommends a size greater than
    ///   maxNumReplicas.
    /// - CUSTOM_METRIC_DATA_POINTS_TOO_SPARSE (WARNING): The custom metric samples are
    ///   not exported often enough to be a credible base for autoscaling.
    /// - CUSTOM_METRIC_INVALID (ERROR): The custom metric that was specified does not
    ///   exist or does not have the necessary labels.
    /// - MIN_EQUALS_MAX (WARNING): The minNumReplicas is equal to maxNumReplicas. This
    ///   means the autoscaler cannot add or remove instances from the instance group.
    /// - MISSING_CUSTOM_METRIC_DATA_POINTS (WARNING): The autoscaler did not receive any
    ///   data from the custom metric configured for autoscaling.
    /// - MISSING_LOAD_BALANCING_DATA_POINTS (WARNING): The autoscaler is configured to
    ///   scale based on a load balancing signal but the instance group has not received
    ///   any requests from the load balancer.
    /// - MODE_OFF (WARNING): Autoscaling is turned off. The number of instances in the
    ///   group won't change automatically. The autoscaling configuration is preserved.
    /// - MODE_ONLY_UP (WARNING): Autoscaling is in the "Autoscale only out" mode. The
    ///   autoscaler can add instances but not remove any.
    /// - MORE_THAN_ONE_BACKEND_SERVICE (ERROR): The instance group cannot be autoscaled
    ///   because it has more than one backend service attached to it.
    /// - NOT_ENOUGH_QUOTA_AVAILABLE (ERROR): There is insufficient quota for the
    ///   necessary resources, such as CPU or number of instances.
    /// - REGION_RESOURCE_STOCKOUT (ERROR): Shown only for regional autoscalers: there is
    ///   a resource stockout in the chosen region.
    /// - SCALING_TARGET_DOES_NOT_EXIST (ERROR): The target to be scaled does not exist.
    /// - UNSUPPORTED_MAX_RATE_LOAD_BALANCING_CONFIGURATION (ERROR): Autoscaling does not
    ///   work with an HTTP/S load balancer that has been configured for maxRate.
    /// - ZONE_RESOURCE_STOCKOUT (ERROR): For zonal autoscalers: there is a resource
    ///   stockout in the chosen zone. For regional autoscalers: in at least one of the
    ///   zones you're using there is a resource stockout.
    ///
    /// New values might be added in the future. Some of the values might not be
    /// available in all API versions.
    pub enum AutoscalerStatusDetailsType = "AutoscalerStatusDetails.type" {
        /// All instances in the instance group are unhealthy (not in RUNNING state).
        AllInstancesUnhealthy = "ALL_INSTANCES_UNHEALTHY",
        /// There is no backend service attached to the instance group.
        BackendServiceDoesNotExist = "BACKEND_SERVICE_DOES_NOT_EXIST",
        /// Autoscaler recommends a size greater than maxNumReplicas.
        CappedAtMaxNumReplicas = "CAPPED_AT_MAX_NUM_REPLICAS",
        /// The custom metric samples are not exported often enough to be a credible base
        /// for autoscaling.
        CustomMetricDataPointsTooSparse = "CUSTOM_METRIC_DATA_POINTS_TOO_SPARSE",
        /// The custom metric that was specified does not exist or does not have the
        /// necessary labels.
        CustomMetricInvalid = "CUSTOM_METRIC_INVALID",
        /// The minNumReplicas is equal to maxNumReplicas. This means the autoscaler
        /// cannot add or remove instances from the instance group.
        MinEqualsMax = "MIN_EQUALS_MAX",
        /// The autoscaler did not receive any data from the custom metric configured for
        /// autoscaling.
        MissingCustomMetricDataPoints = "MISSING_CUSTOM_METRIC_DATA_POINTS",
        /// The autoscaler is configured to scale based on a load balancing signal but
        /// the instance group has not received any requests from the load balancer.
        MissingLoadBalancingDataPoints = "MISSING_LOAD_BALANCING_DATA_POINTS",
        /// Autoscaling is turned off. The number of instances in the group won't change
        /// automatically. The autoscaling configuration is preserved.
        ModeOff = "MODE_OFF",
        /// Autoscaling is in the "Autoscale only scale out" mode. Instances in the group
        /// will be only added.
        ModeOnlyScaleOut = "MODE_ONLY_SCALE_OUT",
        /// Autoscaling is in the "Autoscale only out" mode. Instances in the group will
        /// be only added.
        ModeOnlyUp = "MODE_ONLY_UP",
        /// The instance group cannot be autoscaled because it has more than one backend
        /// service attached to it.
        MoreThanOneBackendService = "MORE_THAN_ONE_BACKEND_SERVICE",
        /// There is insufficient quota for the necessary resources, such as CPU or
        /// number of instances.
        NotEnoughQuotaAvailable = "NOT_ENOUGH_QUOTA_AVAILABLE",
        /// Showed only for regional autoscalers: there is a resource stockout in the
        /// chosen region.
        RegionResourceStockout = "REGION_RESOURCE_STOCKOUT",
        /// The target to be scaled does not exist.
        ScalingTargetDoesNotExist = "SCALING_TARGET_DOES_NOT_EXIST",
        /// For some scaling schedules minRequiredReplicas is greater than
        /// maxNumReplicas. Autoscaler always recommends at most maxNumReplicas
        /// instances.
        ScheduledInstancesGreaterThanAutoscalerMax =
            "SCHEDULED_INSTANCES_GREATER_THAN_AUTOSCALER_MAX",
        /// For some scaling schedules minRequiredReplicas is less than minNumReplicas.
        /// Autoscaler always recommends at least minNumReplicas instances.
        ScheduledInstancesLessThanAutoscalerMin =
            "SCHEDULED_INSTANCES_LESS_THAN_AUTOSCALER_MIN",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// Autoscaling does not work with an HTTP/S load balancer that has been
        /// configured for maxRate.
        UnsupportedMaxRateLoadBalancingConfiguration =
            "UNSUPPORTED_MAX_RATE_LOAD_BALANCING_CONFIGURATION",
        /// For zonal autoscalers: there is a resource stockout in the chosen zone. For
        /// regional autoscalers: in at least one of the zones you're using there is a
        /// resource stockout.
        ZoneResourceStockout = "ZONE_RESOURCE_STOCKOUT",
    }
}
