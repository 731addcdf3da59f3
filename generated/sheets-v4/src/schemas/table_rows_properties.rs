//! The schema `TableRowsProperties`.

use gapi_runtime::v1::record;

use super::ColorStyle;

record! {
    /// The table row properties.
    pub struct TableRowsProperties = "TableRowsProperties" {
        /// The first color that is alternating. If this field is set, the first banded
        /// row is filled with the specified color. Otherwise, the first banded row is
        /// filled with a default color.
        pub first_band_color_style: Option<Box<ColorStyle>> = "firstBandColorStyle",
        /// The color of the last row. If this field is not set a footer is not added,
        /// the last row is filled with either first_band_color_style or
        /// second_band_color_style, depending on the color of the previous row. If
        /// updating an existing table without a footer to have a footer, the range will
        /// be expanded by 1 row. If updating an existing table with a footer and
        /// removing a footer, the range will be shrunk by 1 row.
        pub footer_color_style: Option<Box<ColorStyle>> = "footerColorStyle",
        /// The color of the header row. If this field is set, the header row is filled
        /// with the specified color. Otherwise, the header row is filled with a default
        /// color.
        pub header_color_style: Option<Box<ColorStyle>> = "headerColorStyle",
        /// The second color that is alternating. If this field is set, the second banded
        /// row is filled with the specified color. Otherwise, the second banded row is
        /// filled with a default color.
        pub second_band_color_style: Option<Box<ColorStyle>> = "secondBandColorStyle",
    }
}
