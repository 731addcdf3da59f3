//! The schema `ReservationSubBlockHealthInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Health information for the reservation subBlock.
    pub struct ReservationSubBlockHealthInfo = "ReservationSubBlockHealthInfo" {
        /// The number of degraded hosts in the reservation subBlock.
        pub degraded_host_count: Option<i32> = "degradedHostCount",
        /// The number of degraded infrastructure (e.g NV link domain) in the reservation
        /// subblock.
        pub degraded_infra_count: Option<i32> = "degradedInfraCount",
        /// The health status of the reservation subBlock.
        pub health_status: Option<Open<ReservationSubBlockHealthInfoHealthStatus>> =
            "healthStatus",
        /// The number of healthy hosts in the reservation subBlock.
        pub healthy_host_count: Option<i32> = "healthyHostCount",
        /// The number of healthy infrastructure (e.g NV link domain) in the reservation
        /// subblock.
        pub healthy_infra_count: Option<i32> = "healthyInfraCount",
    }
}

open_enum! {
    /// The health status of the reservation subBlock.
    pub enum ReservationSubBlockHealthInfoHealthStatus =
        "ReservationSubBlockHealthInfo.healthStatus" {
        /// The reservation subBlock is degraded.
        Degraded = "DEGRADED",
        /// The reservation subBlock is healthy.
        Healthy = "HEALTHY",
        /// The health status of the reservation subBlock is unspecified.
        HealthStatusUnspecified = "HEALTH_STATUS_UNSPECIFIED",
    }
}
