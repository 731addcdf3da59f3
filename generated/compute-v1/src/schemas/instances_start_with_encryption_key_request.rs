//! The schema `InstancesStartWithEncryptionKeyRequest`.

use gapi_runtime::v1::record;

use super::CustomerEncryptionKeyProtectedDisk;

record! {
    /// The schema `InstancesStartWithEncryptionKeyRequest`.
    pub struct InstancesStartWithEncryptionKeyRequest =
        "InstancesStartWithEncryptionKeyRequest" {
        /// Array of disks associated with this instance that are protected with
        /// acustomer-supplied encryption key.
        ///
        /// In order to start the instance, the disk url and its corresponding key must
        /// be provided.
        ///
        /// If the disk is not protected with a customer-supplied encryption key it
        /// should not be specified.
        pub disks: Option<Vec<CustomerEncryptionKeyProtectedDisk>> = "disks",
    }
}
