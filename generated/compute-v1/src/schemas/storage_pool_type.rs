//! The schema `StoragePoolType`.

use gapi_runtime::v1::record;

use super::DeprecationStatus;

record! {
    /// The schema `StoragePoolType`.
    pub struct StoragePoolType = "StoragePoolType" {
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] The deprecation status associated with this storage pool
        /// type.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] An optional description of this resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#storagePoolType for storage pool types.
        ///
        /// The default is `compute#storagePoolType`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Maximum storage pool size in GB.
        pub max_pool_provisioned_capacity_gb: Option<i64> =
            "maxPoolProvisionedCapacityGb",
        /// \[Output Only\] Maximum provisioned IOPS.
        pub max_pool_provisioned_iops: Option<i64> = "maxPoolProvisionedIops",
        /// \[Output Only\] Maximum provisioned throughput.
        pub max_pool_provisioned_throughput: Option<i64> =
            "maxPoolProvisionedThroughput",
        /// \[Output Only\] Minimum storage pool size in GB.
        pub min_pool_provisioned_capacity_gb: Option<i64> =
            "minPoolProvisionedCapacityGb",
        /// \[Output Only\] Minimum provisioned IOPS.
        pub min_pool_provisioned_iops: Option<i64> = "minPoolProvisionedIops",
        /// \[Output Only\] Minimum provisioned throughput.
        pub min_pool_provisioned_throughput: Option<i64> =
            "minPoolProvisionedThroughput",
        /// \[Deprecated\] This field is deprecated. Use minPoolProvisionedCapacityGb
        /// instead.
        pub min_size_gb: Option<i64> = "minSizeGb",
        /// \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// \[Output Only\] The list of disk types supported in this storage pool type.
        pub supported_disk_types: Option<Vec<String>> = "supportedDiskTypes",
        /// \[Output Only\] URL of the zone where the storage pool type resides. You must
        /// specify this field as part of the HTTP request URL. It is not settable as a
        /// field in the request body.
        pub zone: Option<String> = "zone",
    }
}
