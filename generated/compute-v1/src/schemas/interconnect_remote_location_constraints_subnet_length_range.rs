//! The schema `InterconnectRemoteLocationConstraintsSubnetLengthRange`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectRemoteLocationConstraintsSubnetLengthRange`.
    pub struct InterconnectRemoteLocationConstraintsSubnetLengthRange =
        "InterconnectRemoteLocationConstraintsSubnetLengthRange" {
        /// The property `max`.
        pub max: Option<i32> = "max",
        /// The property `min`.
        pub min: Option<i32> = "min",
    }
}
