//! The schema `DiskMoveRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DiskMoveRequest`.
    pub struct DiskMoveRequest = "DiskMoveRequest" {
        /// The URL of the destination zone to move the disk. This can be a full or
        /// partial URL. For example, the following are all valid URLs to a zone:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone>
        /// - projects/project/zones/zone
        /// - zones/zone
        pub destination_zone: Option<String> = "destinationZone",
        /// The URL of the target disk to move. This can be a full or partial URL. For
        /// example, the following are all valid URLs to a disk:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/disks/disk>
        /// - projects/project/zones/zone/disks/disk
        /// - zones/zone/disks/disk
        pub target_disk: Option<String> = "targetDisk",
    }
}
