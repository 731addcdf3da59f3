//! The schema `PivotValue`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataSourceColumnReference;

record! {
    /// The definition of how a value in a pivot table should be calculated.
    pub struct PivotValue = "PivotValue" {
        /// If specified, indicates that pivot values should be displayed as the result
        /// of a calculation with another pivot value. For example, if
        /// calculated_display_type is specified as PERCENT_OF_GRAND_TOTAL, all the pivot
        /// values are displayed as the percentage of the grand total. In the Sheets
        /// editor, this is referred to as "Show As" in the value section of a pivot
        /// table.
        pub calculated_display_type: Option<Open<PivotValueCalculatedDisplayType>> =
            "calculatedDisplayType",
        /// The reference to the data source column that this value reads from.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// A custom formula to calculate the value. The formula must start with an `=`
        /// character.
        pub formula: Option<String> = "formula",
        /// A name to use for the value.
        pub name: Option<String> = "name",
        /// The column offset of the source range that this value reads from. For
        /// example, if the source was `C10:E15`, a `sourceColumnOffset` of `0` means
        /// this value refers to column `C`, whereas the offset `1` would refer to column
        /// `D`.
        pub source_column_offset: Option<i32> = "sourceColumnOffset",
        /// A function to summarize the value. If formula is set, the only supported
        /// values are SUM and CUSTOM. If sourceColumnOffset is set, then `CUSTOM` is not
        /// supported.
        pub summarize_function: Option<Open<PivotValueSummarizeFunction>> =
            "summarizeFunction",
    }
}

open_enum! {
    /// If specified, indicates that pivot values should be displayed as the result of a
    /// calculation with another pivot value. For example, if calculated_display_type is
    /// specified as PERCENT_OF_GRAND_TOTAL, all the pivot values are displayed as the
    /// percentage of the grand total. In the Sheets editor, this is referred to as "Show
    /// As" in the value section of a pivot table.
    pub enum PivotValueCalculatedDisplayType = "PivotValue.calculatedDisplayType" {
        /// Default value, do not use.
        PivotValueCalculatedDisplayTypeUnspecified =
            "PIVOT_VALUE_CALCULATED_DISPLAY_TYPE_UNSPECIFIED",
        /// Shows the pivot values as percentage of the row total values.
        PercentOfRowTotal = "PERCENT_OF_ROW_TOTAL",
        /// Shows the pivot values as percentage of the column total values.
        PercentOfColumnTotal = "PERCENT_OF_COLUMN_TOTAL",
        /// Shows the pivot values as percentage of the grand total values.
        PercentOfGrandTotal = "PERCENT_OF_GRAND_TOTAL",
    }
}

open_enum! {
    /// A function to summarize the value. If formula is set, the only supported values
    /// are SUM and CUSTOM. If sourceColumnOffset is set, then `CUSTOM` is not supported.
    pub enum PivotValueSummarizeFunction = "PivotValue.summarizeFunction" {
        /// The default, do not use.
        PivotStandardValueFunctionUnspecified =
            "PIVOT_STANDARD_VALUE_FUNCTION_UNSPECIFIED",
        /// Corresponds to the `SUM` function.
        Sum = "SUM",
        /// Corresponds to the `COUNTA` function.
        Counta = "COUNTA",
        /// Corresponds to the `COUNT` function.
        Count = "COUNT",
        /// Corresponds to the `COUNTUNIQUE` function.
        Countunique = "COUNTUNIQUE",
        /// Corresponds to the `AVERAGE` function.
        Average = "AVERAGE",
        /// Corresponds to the `MAX` function.
        Max = "MAX",
        /// Corresponds to the `MIN` function.
        Min = "MIN",
        /// Corresponds to the `MEDIAN` function.
        Median = "MEDIAN",
        /// Corresponds to the `PRODUCT` function.
        Product = "PRODUCT",
        /// Corresponds to the `STDEV` function.
        Stdev = "STDEV",
        /// Corresponds to the `STDEVP` function.
        Stdevp = "STDEVP",
        /// Corresponds to the `VAR` function.
        Var = "VAR",
        /// Corresponds to the `VARP` function.
        Varp = "VARP",
        /// Indicates the formula should be used as-is. Only valid if PivotValue.formula
        /// was set.
        Custom = "CUSTOM",
        /// Indicates that the value is already summarized, and the summarization
        /// function is not explicitly specified. Used for Looker data source pivot
        /// tables where the value is already summarized.
        None = "NONE",
    }
}
