//! The schema `ColorDefinition`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ColorDefinition`.
    pub struct ColorDefinition = "ColorDefinition" {
        /// The background color associated with this color definition.
        pub background: Option<String> = "background",
        /// The foreground color that can be used to write on top of a background with
        /// 'background' color.
        pub foreground: Option<String> = "foreground",
    }
}
