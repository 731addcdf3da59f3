//! The schema `DeveloperMetadataLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DimensionRange;

record! {
    /// A location where metadata may be associated in a spreadsheet.
    pub struct DeveloperMetadataLocation = "DeveloperMetadataLocation" {
        /// Represents the row or column when metadata is associated with a dimension.
        /// The specified DimensionRange must represent a single row or column. It cannot
        /// be unbounded or span multiple rows or columns.
        pub dimension_range: Option<Box<DimensionRange>> = "dimensionRange",
        /// The type of location this object represents. This field is read-only.
        pub location_type: Option<Open<DeveloperMetadataLocationLocationType>> =
            "locationType",
        /// The ID of the sheet when metadata is associated with an entire sheet.
        pub sheet_id: Option<i32> = "sheetId",
        /// True when metadata is associated with an entire spreadsheet.
        pub spreadsheet: Option<bool> = "spreadsheet",
    }
}

open_enum! {
    /// The type of location this object represents. This field is read-only.
    pub enum DeveloperMetadataLocationLocationType =
        "DeveloperMetadataLocation.locationType" {
        /// Default value.
        DeveloperMetadataLocationTypeUnspecified =
            "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED",
        /// Developer metadata associated on an entire row dimension.
        Row = "ROW",
        /// Developer metadata associated on an entire column dimension.
        Column = "COLUMN",
        /// Developer metadata associated on an entire sheet.
        Sheet = "SHEET",
        /// Developer metadata associated on the entire spreadsheet.
        Spreadsheet = "SPREADSHEET",
    }
}
