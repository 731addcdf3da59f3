//! The schema `CellData`.

use gapi_runtime::v1::record;

use super::CellFormat;
use super::ChipRun;
use super::DataSourceFormula;
use super::DataSourceTable;
use super::DataValidationRule;
use super::ExtendedValue;
use super::PivotTable;
use super::TextFormatRun;

record! {
    /// Data about a specific cell.
    pub struct CellData = "CellData" {
        /// Optional. Runs of chips applied to subsections of the cell. Properties of a
        /// run start at a specific index in the text and continue until the next run.
        /// When reading, all chipped and non-chipped runs are included. Non-chipped runs
        /// will have an empty Chip. When writing, only runs with chips are included.
        /// Runs containing chips are of length 1 and are represented in the user-entered
        /// text by an “@” placeholder symbol. New runs will overwrite any prior runs.
        /// Writing a new user_entered_value will erase previous runs.
        pub chip_runs: Option<Vec<ChipRun>> = "chipRuns",
        /// Output only. Information about a data source formula on the cell. The field
        /// is set if user_entered_value is a formula referencing some DATA_SOURCE sheet,
        /// e.g. `=SUM(DataSheet!Column)`.
        pub data_source_formula: Option<Box<DataSourceFormula>> = "dataSourceFormula",
        /// A data source table anchored at this cell. The size of data source table
        /// itself is computed dynamically based on its configuration. Only the first
        /// cell of the data source table contains the data source table definition. The
        /// other cells will contain the display values of the data source table result
        /// in their effective_value fields.
        pub data_source_table: Option<Box<DataSourceTable>> = "dataSourceTable",
        /// A data validation rule on the cell, if any. When writing, the new data
        /// validation rule will overwrite any prior rule.
        pub data_validation: Option<Box<DataValidationRule>> = "dataValidation",
        /// The effective format being used by the cell. This includes the results of
        /// applying any conditional formatting and, if the cell contains a formula, the
        /// computed number format. If the effective format is the default format,
        /// effective format will not be written. This field is read-only.
        pub effective_format: Option<Box<CellFormat>> = "effectiveFormat",
        /// The effective value of the cell. For cells with formulas, this is the
        /// calculated value. For cells with literals, this is the same as the
        /// user_entered_value. This field is read-only.
        pub effective_value: Option<Box<ExtendedValue>> = "effectiveValue",
        /// The formatted value of the cell. This is the value as it's shown to the user.
        /// This field is read-only.
        pub formatted_value: Option<String> = "formattedValue",
        /// A hyperlink this cell points to, if any. If the cell contains multiple
        /// hyperlinks, this field will be empty. This field is read-only. To set it, use
        /// a `=HYPERLINK` formula in the userEnteredValue.formulaValue field. A
        /// cell-level link can also be set from the userEnteredFormat.textFormat field.
        /// Alternatively, set a hyperlink in the textFormatRun.format.link field that
        /// spans the entire cell.
        pub hyperlink: Option<String> = "hyperlink",
        /// Any note on the cell.
        pub note: Option<String> = "note",
        /// A pivot table anchored at this cell. The size of pivot table itself is
        /// computed dynamically based on its data, grouping, filters, values, etc. Only
        /// the top-left cell of the pivot table contains the pivot table definition. The
        /// other cells will contain the calculated values of the results of the pivot in
        /// their effective_value fields.
        pub pivot_table: Option<Box<PivotTable>> = "pivotTable",
        /// Runs of rich text applied to subsections of the cell. Runs are only valid on
        /// user entered strings, not formulas, bools, or numbers. Properties of a run
        /// start at a specific index in the text and continue until the next run. Runs
        /// will inherit the properties of the cell unless explicitly changed. When
        /// writing, the new runs will overwrite any prior runs. When writing a new
        /// user_entered_value, previous runs are erased.
        pub text_format_runs: Option<Vec<TextFormatRun>> = "textFormatRuns",
        /// The format the user entered for the cell. When writing, the new format will
        /// be merged with the existing format.
        pub user_entered_format: Option<Box<CellFormat>> = "userEnteredFormat",
        /// The value the user entered in the cell. e.g., `1234`, `'Hello'`, or `=NOW()`
        /// Note: Dates, Times and DateTimes are represented as doubles in serial number
        /// format.
        pub user_entered_value: Option<Box<ExtendedValue>> = "userEnteredValue",
    }
}
