//! The schema `SearchDeveloperMetadataRequest`.

use gapi_runtime::v1::record;

use super::DataFilter;

record! {
    /// A request to retrieve all developer metadata matching the set of specified
    /// criteria.
    pub struct SearchDeveloperMetadataRequest = "SearchDeveloperMetadataRequest" {
        /// The data filters describing the criteria used to determine which
        /// DeveloperMetadata entries to return. DeveloperMetadata matching any of the
        /// specified filters are included in the response.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
    }
}
