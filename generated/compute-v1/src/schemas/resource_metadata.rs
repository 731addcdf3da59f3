//! The schema `ResourceMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Standardized resource metadata common to all compute resources.
    pub struct ResourceMetadata = "ResourceMetadata" {
        /// The version of the API interface that this resource was retrieved through.
        /// For example, `"2025-01-01"` or `"2025-01-01-preview"`.
        pub api_version: Option<String> = "apiVersion",
        /// The canonical resource type name in the format of a resource type as defined
        /// by [AIP-123](https://google.aip.dev/123). For example,
        /// `"compute.googleapis.com/Instance"`.
        pub resource_type: Option<String> = "resourceType",
    }
}
