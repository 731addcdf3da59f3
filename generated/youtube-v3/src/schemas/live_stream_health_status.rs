//! The schema `LiveStreamHealthStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LiveStreamConfigurationIssue;

record! {
    /// The schema `LiveStreamHealthStatus`.
    pub struct LiveStreamHealthStatus = "LiveStreamHealthStatus" {
        /// The configurations issues on this stream
        pub configuration_issues: Option<Vec<LiveStreamConfigurationIssue>> =
            "configurationIssues",
        /// The last time this status was updated (in seconds)
        pub last_update_time_seconds: Option<u64> = "lastUpdateTimeSeconds",
        /// The status code of this stream
        pub status: Option<Open<LiveStreamHealthStatusStatus>> = "status",
    }
}

open_enum! {
    /// The status code of this stream
    pub enum LiveStreamHealthStatusStatus = "LiveStreamHealthStatus.status" {
        /// The value `good`.
        Good = "good",
        /// The value `ok`.
        Ok = "ok",
        /// The value `bad`.
        Bad = "bad",
        /// The value `noData`.
        NoData = "noData",
        /// The value `revoked`.
        Revoked = "revoked",
    }
}
