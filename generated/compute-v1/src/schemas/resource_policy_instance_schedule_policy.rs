//! The schema `ResourcePolicyInstanceSchedulePolicy`.

use gapi_runtime::v1::record;

use super::ResourcePolicyInstanceSchedulePolicySchedule;

record! {
    /// An InstanceSchedulePolicy specifies when and how frequent certain operations are
    /// performed on the instance.
    pub struct ResourcePolicyInstanceSchedulePolicy =
        "ResourcePolicyInstanceSchedulePolicy" {
        /// The expiration time of the schedule. The timestamp is an RFC3339 string.
        pub expiration_time: Option<String> = "expirationTime",
        /// The start time of the schedule. The timestamp is an RFC3339 string.
        pub start_time: Option<String> = "startTime",
        /// Specifies the time zone to be used in interpreting Schedule.schedule. The
        /// value of this field must be a time zone name from the tz database:
        /// <https://wikipedia.org/wiki/Tz_database>.
        pub time_zone: Option<String> = "timeZone",
        /// Specifies the schedule for starting instances.
        pub vm_start_schedule: Option<Box<ResourcePolicyInstanceSchedulePolicySchedule>> =
            "vmStartSchedule",
        /// Specifies the schedule for stopping instances.
        pub vm_stop_schedule: Option<Box<ResourcePolicyInstanceSchedulePolicySchedule>> =
            "vmStopSchedule",
    }
}
