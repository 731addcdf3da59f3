//! The schema `BaselineValueFormat`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::TextFormat;
use super::TextPosition;

record! {
    /// Formatting options for baseline value.
    pub struct BaselineValueFormat = "BaselineValueFormat" {
        /// The comparison type of key value with baseline value.
        pub comparison_type: Option<Open<BaselineValueFormatComparisonType>> =
            "comparisonType",
        /// Description which is appended after the baseline value. This field is
        /// optional.
        pub description: Option<String> = "description",
        /// Color to be used, in case baseline value represents a negative change for key
        /// value. This field is optional. Deprecated: Use negative_color_style.
        #[deprecated]
        pub negative_color: Option<Box<Color>> = "negativeColor",
        /// Color to be used, in case baseline value represents a negative change for key
        /// value. This field is optional. If negative_color is also set, this field
        /// takes precedence.
        pub negative_color_style: Option<Box<ColorStyle>> = "negativeColorStyle",
        /// Specifies the horizontal text positioning of baseline value. This field is
        /// optional. If not specified, default positioning is used.
        pub position: Option<Box<TextPosition>> = "position",
        /// Color to be used, in case baseline value represents a positive change for key
        /// value. This field is optional. Deprecated: Use positive_color_style.
        #[deprecated]
        pub positive_color: Option<Box<Color>> = "positiveColor",
        /// Color to be used, in case baseline value represents a positive change for key
        /// value. This field is optional. If positive_color is also set, this field
        /// takes precedence.
        pub positive_color_style: Option<Box<ColorStyle>> = "positiveColorStyle",
        /// Text formatting options for baseline value. The link field is not supported.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
    }
}

open_enum! {
    /// The comparison type of key value with baseline value.
    pub enum BaselineValueFormatComparisonType = "BaselineValueFormat.comparisonType" {
        /// Default value, do not use.
        ComparisonTypeUndefined = "COMPARISON_TYPE_UNDEFINED",
        /// Use absolute difference between key and baseline value.
        AbsoluteDifference = "ABSOLUTE_DIFFERENCE",
        /// Use percentage difference between key and baseline value.
        PercentageDifference = "PERCENTAGE_DIFFERENCE",
    }
}
