//! The schema `MatchedDeveloperMetadata`.

use gapi_runtime::v1::record;

use super::DataFilter;
use super::DeveloperMetadata;

record! {
    /// A developer metadata entry and the data filters specified in the original request
    /// that matched it.
    pub struct MatchedDeveloperMetadata = "MatchedDeveloperMetadata" {
        /// All filters matching the returned developer metadata.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
        /// The developer metadata matching the specified filters.
        pub developer_metadata: Option<Box<DeveloperMetadata>> = "developerMetadata",
    }
}
