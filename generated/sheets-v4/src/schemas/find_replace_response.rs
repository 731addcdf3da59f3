//! The schema `FindReplaceResponse`.

use gapi_runtime::v1::record;

record! {
    /// The result of the find/replace.
    pub struct FindReplaceResponse = "FindReplaceResponse" {
        /// The number of formula cells changed.
        pub formulas_changed: Option<i32> = "formulasChanged",
        /// The number of occurrences (possibly multiple within a cell) changed. For
        /// example, if replacing `"e"` with `"o"` in `"Google Sheets"`, this would be
        /// `"3"` because `"Google Sheets"` -\> `"Googlo Shoots"`.
        pub occurrences_changed: Option<i32> = "occurrencesChanged",
        /// The number of rows changed.
        pub rows_changed: Option<i32> = "rowsChanged",
        /// The number of sheets changed.
        pub sheets_changed: Option<i32> = "sheetsChanged",
        /// The number of non-formula cells changed.
        pub values_changed: Option<i32> = "valuesChanged",
    }
}
