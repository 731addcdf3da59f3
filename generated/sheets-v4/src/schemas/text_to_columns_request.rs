//! The schema `TextToColumnsRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// Splits a column of text into multiple columns, based on a delimiter in each cell.
    pub struct TextToColumnsRequest = "TextToColumnsRequest" {
        /// The delimiter to use. Used only if delimiterType is CUSTOM.
        pub delimiter: Option<String> = "delimiter",
        /// The delimiter type to use.
        pub delimiter_type: Option<Open<TextToColumnsRequestDelimiterType>> =
            "delimiterType",
        /// The source data range. This must span exactly one column.
        pub source: Option<Box<GridRange>> = "source",
    }
}

open_enum! {
    /// The delimiter type to use.
    pub enum TextToColumnsRequestDelimiterType = "TextToColumnsRequest.delimiterType" {
        /// Default value. This value must not be used.
        DelimiterTypeUnspecified = "DELIMITER_TYPE_UNSPECIFIED",
        /// ","
        Comma = "COMMA",
        /// ";"
        Semicolon = "SEMICOLON",
        /// "."
        Period = "PERIOD",
        /// " "
        Space = "SPACE",
        /// A custom value as defined in delimiter.
        Custom = "CUSTOM",
        /// Automatically detect columns.
        Autodetect = "AUTODETECT",
    }
}
