//! The schema `ReservationBlockHealthInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Health information for the reservation block.
    pub struct ReservationBlockHealthInfo = "ReservationBlockHealthInfo" {
        /// The number of subBlocks that are degraded.
        pub degraded_sub_block_count: Option<i32> = "degradedSubBlockCount",
        /// The health status of the reservation block.
        pub health_status: Option<Open<ReservationBlockHealthInfoHealthStatus>> =
            "healthStatus",
        /// The number of subBlocks that are healthy.
        pub healthy_sub_block_count: Option<i32> = "healthySubBlockCount",
    }
}

open_enum! {
    /// The health status of the reservation block.
    pub enum ReservationBlockHealthInfoHealthStatus =
        "ReservationBlockHealthInfo.healthStatus" {
        /// The reservation block is degraded.
        Degraded = "DEGRADED",
        /// The reservation block is healthy.
        Healthy = "HEALTHY",
        /// The health status of the reservation block is unspecified.
        HealthStatusUnspecified = "HEALTH_STATUS_UNSPECIFIED",
    }
}
