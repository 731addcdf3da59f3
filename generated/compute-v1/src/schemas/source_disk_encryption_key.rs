//! The schema `SourceDiskEncryptionKey`.

use gapi_runtime::v1::record;

use super::CustomerEncryptionKey;

record! {
    /// The schema `SourceDiskEncryptionKey`.
    pub struct SourceDiskEncryptionKey = "SourceDiskEncryptionKey" {
        /// Thecustomer-supplied encryption key of the source disk. Required if the
        /// source disk is protected by a customer-supplied encryption key.
        pub disk_encryption_key: Option<Box<CustomerEncryptionKey>> =
            "diskEncryptionKey",
        /// URL of the disk attached to the source instance. This can be a full or valid
        /// partial URL. For example, the following are valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/disks/disk>
        /// - projects/project/zones/zone/disks/disk
        /// - zones/zone/disks/disk
        pub source_disk: Option<String> = "sourceDisk",
    }
}
