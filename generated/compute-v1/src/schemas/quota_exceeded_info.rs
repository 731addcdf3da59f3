//! The schema `QuotaExceededInfo`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Additional details for quota exceeded error for resource quota.
    pub struct QuotaExceededInfo = "QuotaExceededInfo" {
        /// The map holding related quota dimensions.
        pub dimensions: Option<BTreeMap<String, String>> = "dimensions",
        /// Future quota limit being rolled out. The limit's unit depends on the quota
        /// type or metric.
        pub future_limit: Option<f64> = "futureLimit",
        /// Current effective quota limit. The limit's unit depends on the quota type or
        /// metric.
        pub limit: Option<f64> = "limit",
        /// The name of the quota limit.
        pub limit_name: Option<String> = "limitName",
        /// The Compute Engine quota metric name.
        pub metric_name: Option<String> = "metricName",
        /// Rollout status of the future quota limit.
        pub rollout_status: Option<Open<QuotaExceededInfoRolloutStatus>> =
            "rolloutStatus",
    }
}

open_enum! {
    /// Rollout status of the future quota limit.
    pub enum QuotaExceededInfoRolloutStatus = "QuotaExceededInfo.rolloutStatus" {
        /// IN_PROGRESS - A rollout is in process which will change the limit value to
        /// future limit.
        InProgress = "IN_PROGRESS",
        /// ROLLOUT_STATUS_UNSPECIFIED - Rollout status is not specified. The default
        /// value.
        RolloutStatusUnspecified = "ROLLOUT_STATUS_UNSPECIFIED",
    }
}
