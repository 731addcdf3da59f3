//! The schema `ResourcePolicyInstanceSchedulePolicySchedule`.

use gapi_runtime::v1::record;

record! {
    /// Schedule for an instance operation.
    pub struct ResourcePolicyInstanceSchedulePolicySchedule =
        "ResourcePolicyInstanceSchedulePolicySchedule" {
        /// Specifies the frequency for the operation, using the unix-cron format.
        pub schedule: Option<String> = "schedule",
    }
}
