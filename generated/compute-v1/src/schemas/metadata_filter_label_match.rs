//! The schema `MetadataFilterLabelMatch`.

use gapi_runtime::v1::record;

record! {
    /// MetadataFilter label name value pairs that are expected to match corresponding
    /// labels presented as metadata to the load balancer.
    pub struct MetadataFilterLabelMatch = "MetadataFilterLabelMatch" {
        /// Name of metadata label.
        ///
        /// The name can have a maximum length of 1024 characters and must be at least 1
        /// character long.
        pub name: Option<String> = "name",
        /// The value of the label must match the specified value.
        ///
        /// value can have a maximum length of 1024 characters.
        pub value: Option<String> = "value",
    }
}
