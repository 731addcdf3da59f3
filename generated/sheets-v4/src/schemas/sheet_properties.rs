//! The schema `SheetProperties`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;
use super::DataSourceSheetProperties;
use super::GridProperties;

record! {
    /// Properties of a sheet.
    pub struct SheetProperties = "SheetProperties" {
        /// Output only. If present, the field contains DATA_SOURCE sheet specific
        /// properties.
        pub data_source_sheet_properties: Option<Box<DataSourceSheetProperties>> =
            "dataSourceSheetProperties",
        /// Additional properties of the sheet if this sheet is a grid. (If the sheet is
        /// an object sheet, containing a chart or image, then this field will be
        /// absent.) When writing it is an error to set any grid properties on non-grid
        /// sheets. If this sheet is a DATA_SOURCE sheet, this field is output only but
        /// contains the properties that reflect how a data source sheet is rendered in
        /// the UI, e.g. row_count.
        pub grid_properties: Option<Box<GridProperties>> = "gridProperties",
        /// True if the sheet is hidden in the UI, false if it's visible.
        pub hidden: Option<bool> = "hidden",
        /// The index of the sheet within the spreadsheet. When adding or updating sheet
        /// properties, if this field is excluded then the sheet is added or moved to the
        /// end of the sheet list. When updating sheet indices or inserting sheets,
        /// movement is considered in "before the move" indexes. For example, if there
        /// were three sheets (S1, S2, S3) in order to move S1 ahead of S2 the index
        /// would have to be set to 2. A sheet index update request is ignored if the
        /// requested index is identical to the sheets current index or if the requested
        /// new index is equal to the current sheet index + 1.
        pub index: Option<i32> = "index",
        /// True if the sheet is an RTL sheet instead of an LTR sheet.
        pub right_to_left: Option<bool> = "rightToLeft",
        /// The ID of the sheet. Must be non-negative. This field cannot be changed once
        /// set.
        pub sheet_id: Option<i32> = "sheetId",
        /// The type of sheet. Defaults to GRID. This field cannot be changed once set.
        pub sheet_type: Option<Open<SheetPropertiesSheetType>> = "sheetType",
        /// The color of the tab in the UI. Deprecated: Use tab_color_style.
        #[deprecated]
        pub tab_color: Option<Box<Color>> = "tabColor",
        /// The color of the tab in the UI. If tab_color is also set, this field takes
        /// precedence.
        pub tab_color_style: Option<Box<ColorStyle>> = "tabColorStyle",
        /// The name of the sheet.
        pub title: Option<String> = "title",
    }
}

open_enum! {
    /// The type of sheet. Defaults to GRID. This field cannot be changed once set.
    pub enum SheetPropertiesSheetType = "SheetProperties.sheetType" {
        /// Default value, do not use.
        SheetTypeUnspecified = "SHEET_TYPE_UNSPECIFIED",
        /// The sheet is a grid.
        Grid = "GRID",
        /// The sheet has no grid and instead has an object like a chart or image.
        Object = "OBJECT",
        /// The sheet connects with an external DataSource and shows the preview of data.
        DataSource = "DATA_SOURCE",
    }
}
