//! The schema `RelocateBucketRequest`.

use gapi_runtime::v1::record;

record! {
    /// A Relocate Bucket request.
    pub struct RelocateBucketRequest = "RelocateBucketRequest" {
        /// The bucket's new custom placement configuration if relocating to a Custom
        /// Dual Region.
        pub destination_custom_placement_config: Option<Box<RelocateBucketRequestDestinationCustomPlacementConfig>> =
            "destinationCustomPlacementConfig",
        /// Resource name of a Cloud KMS key, of the form
        /// projects/my-project/locations/global/keyRings/my-kr/cryptoKeys/my-key. If
        /// set, is used to encrypt all objects in the destination bucket.
        pub destination_kms_key_name: Option<String> = "destinationKmsKeyName",
        /// The new location the bucket will be relocated to.
        pub destination_location: Option<String> = "destinationLocation",
        /// If true, validate the operation, but do not actually relocate the bucket.
        pub validate_only: Option<bool> = "validateOnly",
    }
}

record! {
    /// The bucket's new custom placement configuration if relocating to a Custom Dual
    /// Region.
    pub struct RelocateBucketRequestDestinationCustomPlacementConfig =
        "RelocateBucketRequest.destinationCustomPlacementConfig" {
        /// The list of regional locations in which data is placed.
        pub data_locations: Option<Vec<String>> = "dataLocations",
    }
}
