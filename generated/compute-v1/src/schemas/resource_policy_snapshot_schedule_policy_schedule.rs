//! The schema `ResourcePolicySnapshotSchedulePolicySchedule`.

use gapi_runtime::v1::record;

use super::ResourcePolicyDailyCycle;
use super::ResourcePolicyHourlyCycle;
use super::ResourcePolicyWeeklyCycle;

record! {
    /// A schedule for disks where the schedueled operations are performed.
    pub struct ResourcePolicySnapshotSchedulePolicySchedule =
        "ResourcePolicySnapshotSchedulePolicySchedule" {
        /// The property `dailySchedule`.
        pub daily_schedule: Option<Box<ResourcePolicyDailyCycle>> = "dailySchedule",
        /// The property `hourlySchedule`.
        pub hourly_schedule: Option<Box<ResourcePolicyHourlyCycle>> = "hourlySchedule",
        /// The property `weeklySchedule`.
        pub weekly_schedule: Option<Box<ResourcePolicyWeeklyCycle>> = "weeklySchedule",
    }
}
