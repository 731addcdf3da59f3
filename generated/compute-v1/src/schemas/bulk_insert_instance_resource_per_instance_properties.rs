//! The schema `BulkInsertInstanceResourcePerInstanceProperties`.

use gapi_runtime::v1::record;

record! {
    /// Per-instance properties to be set on individual instances. To be extended in the
    /// future.
    pub struct BulkInsertInstanceResourcePerInstanceProperties =
        "BulkInsertInstanceResourcePerInstanceProperties" {
        /// Specifies the hostname of the instance. More details in:
        /// <https://cloud.google.com/compute/docs/instances/custom-hostname-vm#naming_convention>
        pub hostname: Option<String> = "hostname",
        /// Output only. This field is only temporary. It will be removed. Do not use it.
        pub name: Option<String> = "name",
    }
}
