//! The schema `SchedulingOnInstanceStopAction`.

use gapi_runtime::v1::record;

record! {
    /// Defines the behaviour for instances with the instance_termination_actionSTOP.
    pub struct SchedulingOnInstanceStopAction = "SchedulingOnInstanceStopAction" {
        /// If true, the contents of any attached Local SSD disks will be discarded else,
        /// the Local SSD data will be preserved when the instance is stopped at the end
        /// of the run duration/termination time.
        pub discard_local_ssd: Option<bool> = "discardLocalSsd",
    }
}
