//! The schema `CustomerEncryptionKeyProtectedDisk`.

use gapi_runtime::v1::record;

use super::CustomerEncryptionKey;

record! {
    /// The schema `CustomerEncryptionKeyProtectedDisk`.
    pub struct CustomerEncryptionKeyProtectedDisk =
        "CustomerEncryptionKeyProtectedDisk" {
        /// Decrypts data associated with the disk with acustomer-supplied encryption
        /// key.
        pub disk_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "diskEncryptionKey",
        /// Specifies a valid partial or full URL to an existing Persistent Disk
        /// resource. This field is only applicable for persistent disks. For example:
        ///
        /// "source": "/compute/v1/projects/project_id/zones/zone/disks/ disk_name
        pub source: Option<String> = "source",
    }
}
