//! The schema `StatefulPolicy`.

use gapi_runtime::v1::record;

use super::StatefulPolicyPreservedState;

record! {
    /// The schema `StatefulPolicy`.
    pub struct StatefulPolicy = "StatefulPolicy" {
        /// The property `preservedState`.
        pub preserved_state: Option<Box<StatefulPolicyPreservedState>> =
            "preservedState",
    }
}
