//! The schema `GridProperties`.

use gapi_runtime::v1::record;

record! {
    /// Properties of a grid.
    pub struct GridProperties = "GridProperties" {
        /// The number of columns in the grid.
        pub column_count: Option<i32> = "columnCount",
        /// True if the column grouping control toggle is shown after the group.
        pub column_group_control_after: Option<bool> = "columnGroupControlAfter",
        /// The number of columns that are frozen in the grid.
        pub frozen_column_count: Option<i32> = "frozenColumnCount",
        /// The number of rows that are frozen in the grid.
        pub frozen_row_count: Option<i32> = "frozenRowCount",
        /// True if the grid isn't showing gridlines in the UI.
        pub hide_gridlines: Option<bool> = "hideGridlines",
        /// The number of rows in the grid.
        pub row_count: Option<i32> = "rowCount",
        /// True if the row grouping control toggle is shown after the group.
        pub row_group_control_after: Option<bool> = "rowGroupControlAfter",
    }
}
