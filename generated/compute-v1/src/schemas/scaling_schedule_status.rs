//! The schema `ScalingScheduleStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ScalingScheduleStatus`.
    pub struct ScalingScheduleStatus = "ScalingScheduleStatus" {
        /// \[Output Only\] The last time the scaling schedule became active. Note: this
        /// is a timestamp when a schedule actually became active, not when it was
        /// planned to do so. The timestamp is in RFC3339 text format.
        pub last_start_time: Option<String> = "lastStartTime",
        /// \[Output Only\] The next time the scaling schedule is to become active. Note:
        /// this is a timestamp when a schedule is planned to run, but the actual time
        /// might be slightly different. The timestamp is in RFC3339 text format.
        pub next_start_time: Option<String> = "nextStartTime",
        /// \[Output Only\] The current state of a scaling schedule.
        pub state: Option<Open<ScalingScheduleStatusState>> = "state",
    }
}

open_enum! {
    /// \[Output Only\] The current state of a scaling schedule.
    pub enum ScalingScheduleStatusState = "ScalingScheduleStatus.state" {
        /// The current autoscaling recommendation is influenced by this scaling
        /// schedule.
        Active = "ACTIVE",
        /// This scaling schedule has been disabled by the user.
        Disabled = "DISABLED",
        /// This scaling schedule will never become active again.
        Obsolete = "OBSOLETE",
        /// The current autoscaling recommendation is not influenced by this scaling
        /// schedule.
        Ready = "READY",
    }
}
