//! The schema `SpreadsheetTheme`.

use gapi_runtime::v1::record;

use super::ThemeColorPair;

record! {
    /// Represents spreadsheet theme
    pub struct SpreadsheetTheme = "SpreadsheetTheme" {
        /// Name of the primary font family.
        pub primary_font_family: Option<String> = "primaryFontFamily",
        /// The spreadsheet theme color pairs. To update you must provide all theme color
        /// pairs.
        pub theme_colors: Option<Vec<ThemeColorPair>> = "themeColors",
    }
}
