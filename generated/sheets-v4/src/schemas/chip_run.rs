//! The schema `ChipRun`.

use gapi_runtime::v1::record;

use super::Chip;

record! {
    /// The run of a chip. The chip continues until the start index of the next run.
    pub struct ChipRun = "ChipRun" {
        /// Optional. The chip of this run.
        pub chip: Option<Box<Chip>> = "chip",
        /// Required. The zero-based character index where this run starts, in UTF-16
        /// code units.
        pub start_index: Option<i32> = "startIndex",
    }
}
