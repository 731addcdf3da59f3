//! The schema `DiskType`.

use gapi_runtime::v1::record;

use super::DeprecationStatus;

record! {
    /// Represents a Disk Type resource.
    ///
    /// Google Compute Engine has two Disk Type resources:
    ///
    /// - Regional (`/compute/docs/reference/rest/v1/regionDiskTypes`)
    /// - Zonal (`/compute/docs/reference/rest/v1/diskTypes`)
    ///
    /// You can choose from a variety of disk types based on your needs. For more
    /// information, readStorage options.
    ///
    /// The diskTypes resource represents disk types for a zonal persistent disk. For
    /// more information, readZonal persistent disks.
    ///
    /// The regionDiskTypes resource represents disk types for a regional persistent
    /// disk. For more information, read Regional persistent disks.
    pub struct DiskType = "DiskType" {
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] Server-defined default disk size in GB.
        pub default_disk_size_gb: Option<i64> = "defaultDiskSizeGb",
        /// \[Output Only\] The deprecation status associated with this disk type.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] An optional description of this resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#diskType
        /// for disk types.
        ///
        /// The default is `compute#diskType`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// \[Output Only\] URL of the region where the disk type resides. Only
        /// applicable for regional resources. You must specify this field as part of the
        /// HTTP request URL. It is not settable as a field in the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] An optional textual description of the valid disk size, such
        /// as "10GB-10TB".
        pub valid_disk_size: Option<String> = "validDiskSize",
        /// \[Output Only\] URL of the zone where the disk type resides. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub zone: Option<String> = "zone",
    }
}
