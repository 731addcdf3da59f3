//! The schema `ObjectStorageStats`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Storage and caching statistics for object storage.
    pub struct ObjectStorageStats = "ObjectStorageStats" {
        /// Total bytes read from the GCP Lakehouse-internal cache, avoiding an object
        /// storage read.
        pub cache_bytes_read: Option<i64> = "cacheBytesRead",
        /// The cloud provider for this block of statistics.
        pub cloud_provider: Option<Open<ObjectStorageStatsCloudProvider>> =
            "cloudProvider",
        /// Total bytes read directly from the cloud provider's storage.
        pub object_storage_bytes_read: Option<i64> = "objectStorageBytesRead",
    }
}

open_enum! {
    /// The cloud provider for this block of statistics.
    pub enum ObjectStorageStatsCloudProvider = "ObjectStorageStats.cloudProvider" {
        /// Unspecified cloud provider.
        CloudProviderUnspecified = "CLOUD_PROVIDER_UNSPECIFIED",
        /// Google Cloud Platform.
        Gcp = "GCP",
        /// Amazon Web Services.
        Aws = "AWS",
        /// Microsoft Azure.
        Azure = "AZURE",
    }
}
