//! The schema `UpdateDeveloperMetadataRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::DataFilter;
use super::DeveloperMetadata;

record! {
    /// A request to update properties of developer metadata. Updates the properties of
    /// the developer metadata selected by the filters to the values provided in the
    /// DeveloperMetadata resource. Callers must specify the properties they wish to
    /// update in the fields parameter, as well as specify at least one DataFilter
    /// matching the metadata they wish to update.
    pub struct UpdateDeveloperMetadataRequest = "UpdateDeveloperMetadataRequest" {
        /// The filters matching the developer metadata entries to update.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
        /// The value that all metadata matched by the data filters will be updated to.
        pub developer_metadata: Option<Box<DeveloperMetadata>> = "developerMetadata",
        /// The fields that should be updated. At least one field must be specified. The
        /// root `developerMetadata` is implied and should not be specified. A single
        /// `"*"` can be used as short-hand for listing every field.
        pub fields: Option<FieldMask> = "fields",
    }
}
