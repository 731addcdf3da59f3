//! The schema `InstancesBulkInsertOperationMetadata`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::BulkInsertOperationStatus;

record! {
    /// The schema `InstancesBulkInsertOperationMetadata`.
    pub struct InstancesBulkInsertOperationMetadata =
        "InstancesBulkInsertOperationMetadata" {
        /// Status information per location (location name is key). Example key:
        /// zones/us-central1-a
        pub per_location_status: Option<BTreeMap<String, BulkInsertOperationStatus>> =
            "perLocationStatus",
    }
}
