//! The schema `KeyValueFormat`.

use gapi_runtime::v1::record;

use super::TextFormat;
use super::TextPosition;

record! {
    /// Formatting options for key value.
    pub struct KeyValueFormat = "KeyValueFormat" {
        /// Specifies the horizontal text positioning of key value. This field is
        /// optional. If not specified, default positioning is used.
        pub position: Option<Box<TextPosition>> = "position",
        /// Text formatting options for key value. The link field is not supported.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
    }
}
