//! The schema `ShieldedInstanceIntegrityPolicy`.

use gapi_runtime::v1::record;

record! {
    /// The policy describes the baseline against which Instance boot integrity is
    /// measured.
    pub struct ShieldedInstanceIntegrityPolicy = "ShieldedInstanceIntegrityPolicy" {
        /// Updates the integrity policy baseline using the measurements from the VM
        /// instance's most recent boot.
        pub update_auto_learn_policy: Option<bool> = "updateAutoLearnPolicy",
    }
}
