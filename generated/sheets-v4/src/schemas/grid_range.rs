//! The schema `GridRange`.

use gapi_runtime::v1::record;

record! {
    /// A range on a sheet. All indexes are zero-based. Indexes are half open, i.e. the
    /// start index is inclusive and the end index is exclusive -- \[start_index,
    /// end_index). Missing indexes indicate the range is unbounded on that side. For
    /// example, if `"Sheet1"` is sheet ID 123456, then: `Sheet1!A1:A1 == sheet_id:
    /// 123456, start_row_index: 0, end_row_index: 1, start_column_index: 0,
    /// end_column_index: 1` `Sheet1!A3:B4 == sheet_id: 123456, start_row_index: 2,
    /// end_row_index: 4, start_column_index: 0, end_column_index: 2` `Sheet1!A:B ==
    /// sheet_id: 123456, start_column_index: 0, end_column_index: 2` `Sheet1!A5:B ==
    /// sheet_id: 123456, start_row_index: 4, start_column_index: 0, end_column_index: 2`
    /// `Sheet1 == sheet_id: 123456` The start index must always be less than or equal to
    /// the end index. If the start index equals the end index, then the range is empty.
    /// Empty ranges are typically not meaningful and are usually rendered in the UI as
    /// `#REF!`.
    pub struct GridRange = "GridRange" {
        /// The end column (exclusive) of the range, or not set if unbounded.
        pub end_column_index: Option<i32> = "endColumnIndex",
        /// The end row (exclusive) of the range, or not set if unbounded.
        pub end_row_index: Option<i32> = "endRowIndex",
        /// The sheet this range is on.
        pub sheet_id: Option<i32> = "sheetId",
        /// The start column (inclusive) of the range, or not set if unbounded.
        pub start_column_index: Option<i32> = "startColumnIndex",
        /// The start row (inclusive) of the range, or not set if unbounded.
        pub start_row_index: Option<i32> = "startRowIndex",
    }
}
