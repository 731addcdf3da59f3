//! The schema `TargetPoolsRemoveInstanceRequest`.

use gapi_runtime::v1::record;

use super::InstanceReference;

record! {
    /// The schema `TargetPoolsRemoveInstanceRequest`.
    pub struct TargetPoolsRemoveInstanceRequest = "TargetPoolsRemoveInstanceRequest" {
        /// URLs of the instances to be removed from target pool.
        pub instances: Option<Vec<InstanceReference>> = "instances",
    }
}
