//! The schema `LiveStreamStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LiveStreamHealthStatus;

record! {
    /// Brief description of the live stream status.
    pub struct LiveStreamStatus = "LiveStreamStatus" {
        /// The health status of the stream.
        pub health_status: Option<Box<LiveStreamHealthStatus>> = "healthStatus",
        /// The property `streamStatus`.
        pub stream_status: Option<Open<LiveStreamStatusStreamStatus>> = "streamStatus",
    }
}

open_enum! {
    /// The property `streamStatus` of `LiveStreamStatus`.
    pub enum LiveStreamStatusStreamStatus = "LiveStreamStatus.streamStatus" {
        /// The value `created`.
        Created = "created",
        /// The value `ready`.
        Ready = "ready",
        /// The value `active`.
        Active = "active",
        /// The value `inactive`.
        Inactive = "inactive",
        /// The value `error`.
        Error = "error",
    }
}
