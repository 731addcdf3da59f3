//! The schema `AllocationResourceStatusHealthInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Health information for the reservation.
    pub struct AllocationResourceStatusHealthInfo =
        "AllocationResourceStatusHealthInfo" {
        /// The number of reservation blocks that are degraded.
        pub degraded_block_count: Option<i32> = "degradedBlockCount",
        /// The health status of the reservation.
        pub health_status: Option<Open<AllocationResourceStatusHealthInfoHealthStatus>> =
            "healthStatus",
        /// The number of reservation blocks that are healthy.
        pub healthy_block_count: Option<i32> = "healthyBlockCount",
    }
}

open_enum! {
    /// The health status of the reservation.
    pub enum AllocationResourceStatusHealthInfoHealthStatus =
        "AllocationResourceStatusHealthInfo.healthStatus" {
        /// The reservation is degraded.
        Degraded = "DEGRADED",
        /// The reservation is healthy.
        Healthy = "HEALTHY",
        /// The health status of the reservation is unspecified.
        HealthStatusUnspecified = "HEALTH_STATUS_UNSPECIFIED",
    }
}
