//! The schema `NetworksRemovePeeringRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NetworksRemovePeeringRequest`.
    pub struct NetworksRemovePeeringRequest = "NetworksRemovePeeringRequest" {
        /// Name of the peering, which should conform to RFC1035.
        pub name: Option<String> = "name",
    }
}
