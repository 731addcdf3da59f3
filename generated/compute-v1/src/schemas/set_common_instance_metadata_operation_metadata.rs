//! The schema `SetCommonInstanceMetadataOperationMetadata`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo;

record! {
    /// The schema `SetCommonInstanceMetadataOperationMetadata`.
    pub struct SetCommonInstanceMetadataOperationMetadata =
        "SetCommonInstanceMetadataOperationMetadata" {
        /// \[Output Only\] The client operation id.
        pub client_operation_id: Option<String> = "clientOperationId",
        /// \[Output Only\] Status information per location (location name is key).
        /// Example key: zones/us-central1-a
        pub per_location_operations: Option<BTreeMap<String, SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo>> =
            "perLocationOperations",
    }
}
