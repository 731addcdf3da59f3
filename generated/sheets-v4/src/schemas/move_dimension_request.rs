//! The schema `MoveDimensionRequest`.

use gapi_runtime::v1::record;

use super::DimensionRange;

record! {
    /// Moves one or more rows or columns.
    pub struct MoveDimensionRequest = "MoveDimensionRequest" {
        /// The zero-based start index of where to move the source data to, based on the
        /// coordinates \*before\* the source data is removed from the grid. Existing
        /// data will be shifted down or right (depending on the dimension) to make room
        /// for the moved dimensions. The source dimensions are removed from the grid, so
        /// the the data may end up in a different index than specified. For example,
        /// given `A1..A5` of `0, 1, 2, 3, 4` and wanting to move `"1"` and `"2"` to
        /// between `"3"` and `"4"`, the source would be `ROWS [1..3)`,and the
        /// destination index would be `"4"` (the zero-based index of row 5). The end
        /// result would be `A1..A5` of `0, 3, 1, 2, 4`.
        pub destination_index: Option<i32> = "destinationIndex",
        /// The source dimensions to move.
        pub source: Option<Box<DimensionRange>> = "source",
    }
}
