//! The schema `NetworksCancelRequestRemovePeeringRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NetworksCancelRequestRemovePeeringRequest`.
    pub struct NetworksCancelRequestRemovePeeringRequest =
        "NetworksCancelRequestRemovePeeringRequest" {
        /// Name of the peering, which should conform to RFC1035.
        pub name: Option<String> = "name",
    }
}
