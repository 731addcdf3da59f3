//! The schema `TableColumnProperties`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::TableColumnDataValidationRule;

record! {
    /// The table column.
    pub struct TableColumnProperties = "TableColumnProperties" {
        /// The 0-based column index. This index is relative to its position in the table
        /// and is not necessarily the same as the column index in the sheet.
        pub column_index: Option<i32> = "columnIndex",
        /// The column name.
        pub column_name: Option<String> = "columnName",
        /// The column type.
        pub column_type: Option<Open<TableColumnPropertiesColumnType>> = "columnType",
        /// The column data validation rule. Only set for dropdown column type.
        pub data_validation_rule: Option<Box<TableColumnDataValidationRule>> =
            "dataValidationRule",
    }
}

open_enum! {
    /// The column type.
    pub enum TableColumnPropertiesColumnType = "TableColumnProperties.columnType" {
        /// An unspecified column type.
        ColumnTypeUnspecified = "COLUMN_TYPE_UNSPECIFIED",
        /// The number column type.
        Double = "DOUBLE",
        /// The currency column type.
        Currency = "CURRENCY",
        /// The percent column type.
        Percent = "PERCENT",
        /// The date column type.
        Date = "DATE",
        /// The time column type.
        Time = "TIME",
        /// The date and time column type.
        DateTime = "DATE_TIME",
        /// The text column type.
        Text = "TEXT",
        /// The boolean column type.
        Boolean = "BOOLEAN",
        /// The dropdown column type.
        Dropdown = "DROPDOWN",
        /// The files chip column type
        FilesChip = "FILES_CHIP",
        /// The people chip column type
        PeopleChip = "PEOPLE_CHIP",
        /// The finance chip column type
        FinanceChip = "FINANCE_CHIP",
        /// The place chip column type
        PlaceChip = "PLACE_CHIP",
        /// The ratings chip column type
        RatingsChip = "RATINGS_CHIP",
    }
}
