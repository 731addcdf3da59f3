//! The schema `ResourcePolicyResourceStatus`.

use gapi_runtime::v1::record;

use super::ResourcePolicyResourceStatusInstanceSchedulePolicyStatus;

record! {
    /// Contains output only fields. Use this sub-message for all output fields set on
    /// ResourcePolicy. The internal structure of this "status" field should mimic the
    /// structure of ResourcePolicy proto specification.
    pub struct ResourcePolicyResourceStatus = "ResourcePolicyResourceStatus" {
        /// Output only. \[Output Only\] Specifies a set of output values reffering to
        /// the instance_schedule_policy system status. This field should have the same
        /// name as corresponding policy field.
        pub instance_schedule_policy: Option<Box<ResourcePolicyResourceStatusInstanceSchedulePolicyStatus>> =
            "instanceSchedulePolicy",
    }
}
