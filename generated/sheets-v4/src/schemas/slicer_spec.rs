//! The schema `SlicerSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::FilterCriteria;
use super::GridRange;
use super::TextFormat;

record! {
    /// The specifications of a slicer.
    pub struct SlicerSpec = "SlicerSpec" {
        /// True if the filter should apply to pivot tables. If not set, default to
        /// `True`.
        pub apply_to_pivot_tables: Option<bool> = "applyToPivotTables",
        /// The background color of the slicer. Deprecated: Use background_color_style.
        #[deprecated]
        pub background_color: Option<Box<Color>> = "backgroundColor",
        /// The background color of the slicer. If background_color is also set, this
        /// field takes precedence.
        pub background_color_style: Option<Box<ColorStyle>> = "backgroundColorStyle",
        /// The zero-based column index in the data table on which the filter is applied
        /// to.
        pub column_index: Option<i32> = "columnIndex",
        /// The data range of the slicer.
        pub data_range: Option<Box<GridRange>> = "dataRange",
        /// The filtering criteria of the slicer.
        pub filter_criteria: Option<Box<FilterCriteria>> = "filterCriteria",
        /// The horizontal alignment of title in the slicer. If unspecified, defaults to
        /// `LEFT`
        pub horizontal_alignment: Option<Open<SlicerSpecHorizontalAlignment>> =
            "horizontalAlignment",
        /// The text format of title in the slicer. The link field is not supported.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
        /// The title of the slicer.
        pub title: Option<String> = "title",
    }
}

open_enum! {
    /// The horizontal alignment of title in the slicer. If unspecified, defaults to
    /// `LEFT`
    pub enum SlicerSpecHorizontalAlignment = "SlicerSpec.horizontalAlignment" {
        /// The horizontal alignment is not specified. Do not use this.
        HorizontalAlignUnspecified = "HORIZONTAL_ALIGN_UNSPECIFIED",
        /// The text is explicitly aligned to the left of the cell.
        Left = "LEFT",
        /// The text is explicitly aligned to the center of the cell.
        Center = "CENTER",
        /// The text is explicitly aligned to the right of the cell.
        Right = "RIGHT",
    }
}
