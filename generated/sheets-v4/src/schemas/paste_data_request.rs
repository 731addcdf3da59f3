//! The schema `PasteDataRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridCoordinate;

record! {
    /// Inserts data into the spreadsheet starting at the specified coordinate.
    pub struct PasteDataRequest = "PasteDataRequest" {
        /// The coordinate at which the data should start being inserted.
        pub coordinate: Option<Box<GridCoordinate>> = "coordinate",
        /// The data to insert.
        pub data: Option<String> = "data",
        /// The delimiter in the data.
        pub delimiter: Option<String> = "delimiter",
        /// True if the data is HTML.
        pub html: Option<bool> = "html",
        /// How the data should be pasted.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<PasteDataRequestType>> = "type",
    }
}

open_enum! {
    /// How the data should be pasted.
    pub enum PasteDataRequestType = "PasteDataRequest.type" {
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
