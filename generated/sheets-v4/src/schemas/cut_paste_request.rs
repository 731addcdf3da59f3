//! The schema `CutPasteRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridCoordinate;
use super::GridRange;

record! {
    /// Moves data from the source to the destination.
    pub struct CutPasteRequest = "CutPasteRequest" {
        /// The top-left coordinate where the data should be pasted.
        pub destination: Option<Box<GridCoordinate>> = "destination",
        /// What kind of data to paste. All the source data will be cut, regardless of
        /// what is pasted.
        pub paste_type: Option<Open<CutPasteRequestPasteType>> = "pasteType",
        /// The source data to cut.
        pub source: Option<Box<GridRange>> = "source",
    }
}

open_enum! {
    /// What kind of data to paste. All the source data will be cut, regardless of what
    /// is pasted.
    pub enum CutPasteRequestPasteType = "CutPasteRequest.pasteType" {
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
