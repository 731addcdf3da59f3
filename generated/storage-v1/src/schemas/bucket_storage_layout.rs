//! The schema `BucketStorageLayout`.

use gapi_runtime::v1::record;

record! {
    /// The storage layout configuration of a bucket.
    pub struct BucketStorageLayout = "BucketStorageLayout" {
        /// The name of the bucket.
        pub bucket: Option<String> = "bucket",
        /// The bucket's custom placement configuration for Custom Dual Regions.
        pub custom_placement_config: Option<Box<BucketStorageLayoutCustomPlacementConfig>> =
            "customPlacementConfig",
        /// The bucket's hierarchical namespace configuration.
        pub hierarchical_namespace: Option<Box<BucketStorageLayoutHierarchicalNamespace>> =
            "hierarchicalNamespace",
        /// The kind of item this is. For storage layout, this is always
        /// storage#storageLayout.
        ///
        /// The default is `storage#storageLayout`.
        pub kind: Option<String> = "kind",
        /// The location of the bucket.
        pub location: Option<String> = "location",
        /// The type of the bucket location.
        pub location_type: Option<String> = "locationType",
    }
}

record! {
    /// The bucket's custom placement configuration for Custom Dual Regions.
    pub struct BucketStorageLayoutCustomPlacementConfig =
        "BucketStorageLayout.customPlacementConfig" {
        /// The list of regional locations in which data is placed.
        pub data_locations: Option<Vec<String>> = "dataLocations",
    }
}

record! {
    /// The bucket's hierarchical namespace configuration.
    pub struct BucketStorageLayoutHierarchicalNamespace =
        "BucketStorageLayout.hierarchicalNamespace" {
        /// When set to true, hierarchical namespace is enabled for this bucket.
        pub enabled: Option<bool> = "enabled",
    }
}
