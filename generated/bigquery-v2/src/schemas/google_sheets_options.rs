//! The schema `GoogleSheetsOptions`.

use gapi_runtime::v1::record;

record! {
    /// Options specific to Google Sheets data sources.
    pub struct GoogleSheetsOptions = "GoogleSheetsOptions" {
        /// Optional. Range of a sheet to query from. Only used when non-empty. Typical
        /// format: sheet_name!top_left_cell_id:bottom_right_cell_id For example:
        /// sheet1!A1:B20
        pub range: Option<String> = "range",
        /// Optional. The number of rows at the top of a sheet that BigQuery will skip
        /// when reading the data. The default value is 0. This property is useful if you
        /// have header rows that should be skipped. When autodetect is on, the behavior
        /// is the following:
        ///
        /// - skipLeadingRows unspecified - Autodetect tries to detect headers in the
        ///   first row. If they are not detected, the row is read as data. Otherwise
        ///   data is read starting from the second row.
        /// - skipLeadingRows is 0 - Instructs autodetect that there are no headers and
        ///   data should be read starting from the first row.
        /// - skipLeadingRows = N \> 0 - Autodetect skips N-1 rows and tries to detect
        ///   headers in row N. If headers are not detected, row N is just skipped.
        ///   Otherwise row N is used to extract column names for the detected schema.
        pub skip_leading_rows: Option<i64> = "skipLeadingRows",
    }
}
