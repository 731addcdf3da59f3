//! The schema `ResourcePolicyResourceStatusInstanceSchedulePolicyStatus`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ResourcePolicyResourceStatusInstanceSchedulePolicyStatus`.
    pub struct ResourcePolicyResourceStatusInstanceSchedulePolicyStatus =
        "ResourcePolicyResourceStatusInstanceSchedulePolicyStatus" {
        /// Output only. \[Output Only\] The last time the schedule successfully ran. The
        /// timestamp is an RFC3339 string.
        pub last_run_start_time: Option<String> = "lastRunStartTime",
        /// Output only. \[Output Only\] The next time the schedule is planned to run.
        /// The actual time might be slightly different. The timestamp is an RFC3339
        /// string.
        pub next_run_start_time: Option<String> = "nextRunStartTime",
    }
}
