//! The schema `NumberFormat`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The number format of a cell.
    pub struct NumberFormat = "NumberFormat" {
        /// Pattern string used for formatting. If not set, a default pattern based on
        /// the spreadsheet's locale will be used if necessary for the given type. See
        /// the [Date and Number Formats
        /// guide](https://developers.google.com/workspace/sheets/api/guides/formats) for
        /// more information about the supported patterns.
        pub pattern: Option<String> = "pattern",
        /// The type of the number format. When writing, this field must be set.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<NumberFormatType>> = "type",
    }
}

open_enum! {
    /// The type of the number format. When writing, this field must be set.
    pub enum NumberFormatType = "NumberFormat.type" {
        /// The number format is not specified and is based on the contents of the cell.
        /// Do not explicitly use this.
        NumberFormatTypeUnspecified = "NUMBER_FORMAT_TYPE_UNSPECIFIED",
        /// Text formatting, e.g `1000.12`
        Text = "TEXT",
        /// Number formatting, e.g, `1,000.12`
        Number = "NUMBER",
        /// Percent formatting, e.g `10.12%`
        Percent = "PERCENT",
        /// Currency formatting, e.g `$1,000.12`
        Currency = "CURRENCY",
        /// Date formatting, e.g `9/26/2008`
        Date = "DATE",
        /// Time formatting, e.g `3:59:00 PM`
        Time = "TIME",
        /// Date+Time formatting, e.g `9/26/08 15:59:00`
        DateTime = "DATE_TIME",
        /// Scientific number formatting, e.g `1.01E+03`
        Scientific = "SCIENTIFIC",
    }
}
