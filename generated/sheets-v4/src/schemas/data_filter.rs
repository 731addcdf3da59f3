//! The schema `DataFilter`.

use gapi_runtime::v1::record;

use super::DeveloperMetadataLookup;
use super::GridRange;

record! {
    /// Filter that describes what data should be selected or returned from a request.
    /// For more information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    pub struct DataFilter = "DataFilter" {
        /// Selects data that matches the specified A1 range.
        pub a1_range: Option<String> = "a1Range",
        /// Selects data associated with the developer metadata matching the criteria
        /// described by this DeveloperMetadataLookup.
        pub developer_metadata_lookup: Option<Box<DeveloperMetadataLookup>> =
            "developerMetadataLookup",
        /// Selects data that matches the range described by the GridRange.
        pub grid_range: Option<Box<GridRange>> = "gridRange",
    }
}
