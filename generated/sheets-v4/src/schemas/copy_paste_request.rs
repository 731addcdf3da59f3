//! The schema `CopyPasteRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Copies data from the source to the destination.
    pub struct CopyPasteRequest = "CopyPasteRequest" {
        /// The location to paste to. If the range covers a span that's a multiple of the
        /// source's height or width, then the data will be repeated to fill in the
        /// destination range. If the range is smaller than the source range, the entire
        /// source data will still be copied (beyond the end of the destination range).
        pub destination: Option<Box<GridRange>> = "destination",
        /// How that data should be oriented when pasting.
        pub paste_orientation: Option<Open<CopyPasteRequestPasteOrientation>> =
            "pasteOrientation",
        /// What kind of data to paste.
        pub paste_type: Option<Open<CopyPasteRequestPasteType>> = "pasteType",
        /// The source range to copy.
        pub source: Option<Box<GridRange>> = "source",
    }
}

open_enum! {
    /// How that data should be oriented when pasting.
    pub enum CopyPasteRequestPasteOrientation = "CopyPasteRequest.pasteOrientation" {
        /// Paste normally.
        Normal = "NORMAL",
        /// Paste transposed, where all rows become columns and vice versa.
        Transpose = "TRANSPOSE",
    }
}

open_enum! {
    /// What kind of data to paste.
    pub enum CopyPasteRequestPasteType = "CopyPasteRequest.pasteType" {
        /// Paste values, formulas, formats, and merges.
        PasteNormal = "PASTE_NORMAL",
        /// Paste the values ONLY without formats, formulas, or merges.
        PasteValues = "PASTE_VALUES",
        /// Paste the format only, excluding data validation.
        PasteFormat = "PASTE_FORMAT",
        /// Like `PASTE_NORMAL` but without borders.
        PasteNoBorders = "PASTE_NO_BORDERS",
        /// Paste the formulas only.
        PasteFormula = "PASTE_FORMULA",
        /// Paste the data validation only.
        PasteDataValidation = "PASTE_DATA_VALIDATION",
        /// Paste the conditional formatting rules only.
        PasteConditionalFormatting = "PASTE_CONDITIONAL_FORMATTING",
    }
}
