//! The schema `InstanceGroupManagerStandbyPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerStandbyPolicy`.
    pub struct InstanceGroupManagerStandbyPolicy = "InstanceGroupManagerStandbyPolicy" {
        /// Specifies the number of seconds that the MIG should wait to suspend or stop a
        /// VM after that VM was created. The initial delay gives the initialization
        /// script the time to prepare your VM for a quick scale out. The value of
        /// initial delay must be between 0 and 3600 seconds. The default value is 0.
        pub initial_delay_sec: Option<i32> = "initialDelaySec",
        /// Defines how a MIG resumes or starts VMs from a standby pool when the group
        /// scales out. The default mode is `MANUAL`.
        pub mode: Option<Open<InstanceGroupManagerStandbyPolicyMode>> = "mode",
    }
}

open_enum! {
    /// Defines how a MIG resumes or starts VMs from a standby pool when the group scales
    /// out. The default mode is `MANUAL`.
    pub enum InstanceGroupManagerStandbyPolicyMode =
        "InstanceGroupManagerStandbyPolicy.mode" {
        /// MIG does not automatically resume or start VMs in the standby pool when the
        /// group scales out.
        Manual = "MANUAL",
        /// MIG automatically resumes or starts VMs in the standby pool when the group
        /// scales out, and replenishes the standby pool afterwards.
        ScaleOutPool = "SCALE_OUT_POOL",
    }
}
