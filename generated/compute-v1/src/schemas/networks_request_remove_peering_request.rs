//! The schema `NetworksRequestRemovePeeringRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NetworksRequestRemovePeeringRequest`.
    pub struct NetworksRequestRemovePeeringRequest =
        "NetworksRequestRemovePeeringRequest" {
        /// Name of the peering, which should conform to RFC1035.
        pub name: Option<String> = "name",
    }
}
