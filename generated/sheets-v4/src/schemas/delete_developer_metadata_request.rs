//! The schema `DeleteDeveloperMetadataRequest`.

use gapi_runtime::v1::record;

use super::DataFilter;

record! {
    /// A request to delete developer metadata.
    pub struct DeleteDeveloperMetadataRequest = "DeleteDeveloperMetadataRequest" {
        /// The data filter describing the criteria used to select which developer
        /// metadata entry to delete.
        pub data_filter: Option<Box<DataFilter>> = "dataFilter",
    }
}
