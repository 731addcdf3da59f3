//! The schema `InstanceReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceReference`.
    pub struct InstanceReference = "InstanceReference" {
        /// The URL for a specific instance. @required
        /// compute.instancegroups.addInstances/removeInstances
        pub instance: Option<String> = "instance",
    }
}
