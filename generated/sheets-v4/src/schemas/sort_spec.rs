//! The schema `SortSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::DataSourceColumnReference;

record! {
    /// A sort order associated with a specific column or row.
    pub struct SortSpec = "SortSpec" {
        /// The background fill color to sort by; cells with this fill color are sorted
        /// to the top. Mutually exclusive with foreground_color. Deprecated: Use
        /// background_color_style.
        #[deprecated]
        pub background_color: Option<Box<Color>> = "backgroundColor",
        /// The background fill color to sort by; cells with this fill color are sorted
        /// to the top. Mutually exclusive with foreground_color, and must be an RGB-type
        /// color. If background_color is also set, this field takes precedence.
        pub background_color_style: Option<Box<ColorStyle>> = "backgroundColorStyle",
        /// Reference to a data source column.
        pub data_source_column_reference: Option<Box<DataSourceColumnReference>> =
            "dataSourceColumnReference",
        /// The dimension the sort should be applied to.
        pub dimension_index: Option<i32> = "dimensionIndex",
        /// The foreground color to sort by; cells with this foreground color are sorted
        /// to the top. Mutually exclusive with background_color. Deprecated: Use
        /// foreground_color_style.
        #[deprecated]
        pub foreground_color: Option<Box<Color>> = "foregroundColor",
        /// The foreground color to sort by; cells with this foreground color are sorted
        /// to the top. Mutually exclusive with background_color, and must be an RGB-type
        /// color. If foreground_color is also set, this field takes precedence.
        pub foreground_color_style: Option<Box<ColorStyle>> = "foregroundColorStyle",
        /// The order data should be sorted.
        pub sort_order: Option<Open<SortSpecSortOrder>> = "sortOrder",
    }
}

open_enum! {
    /// The order data should be sorted.
    pub enum SortSpecSortOrder = "SortSpec.sortOrder" {
        /// Default value, do not use this.
        SortOrderUnspecified = "SORT_ORDER_UNSPECIFIED",
        /// Sort ascending.
        Ascending = "ASCENDING",
        /// Sort descending.
        Descending = "DESCENDING",
    }
}
