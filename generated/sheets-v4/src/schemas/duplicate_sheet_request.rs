//! The schema `DuplicateSheetRequest`.

use gapi_runtime::v1::record;

record! {
    /// Duplicates the contents of a sheet.
    pub struct DuplicateSheetRequest = "DuplicateSheetRequest" {
        /// The zero-based index where the new sheet should be inserted. The index of all
        /// sheets after this are incremented.
        pub insert_sheet_index: Option<i32> = "insertSheetIndex",
        /// If set, the ID of the new sheet. If not set, an ID is chosen. If set, the ID
        /// must not conflict with any existing sheet ID. If set, it must be
        /// non-negative.
        pub new_sheet_id: Option<i32> = "newSheetId",
        /// The name of the new sheet. If empty, a new name is chosen for you.
        pub new_sheet_name: Option<String> = "newSheetName",
        /// The sheet to duplicate. If the source sheet is of DATA_SOURCE type, its
        /// backing DataSource is also duplicated and associated with the new copy of the
        /// sheet. No data execution is triggered, the grid data of this sheet is also
        /// copied over but only available after the batch request completes.
        pub source_sheet_id: Option<i32> = "sourceSheetId",
    }
}
