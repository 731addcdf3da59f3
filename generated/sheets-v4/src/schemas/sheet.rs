//! The schema `Sheet`.

use gapi_runtime::v1::record;

use super::BandedRange;
use super::BasicFilter;
use super::CommentAnchor;
use super::ConditionalFormatRule;
use super::DeveloperMetadata;
use super::DimensionGroup;
use super::EmbeddedChart;
use super::FilterView;
use super::GridData;
use super::GridRange;
use super::ProtectedRange;
use super::SheetProperties;
use super::Slicer;
use super::Table;

record! {
    /// A sheet in a spreadsheet.
    pub struct Sheet = "Sheet" {
        /// The banded (alternating colors) ranges on this sheet.
        pub banded_ranges: Option<Vec<BandedRange>> = "bandedRanges",
        /// The filter on this sheet, if any.
        pub basic_filter: Option<Box<BasicFilter>> = "basicFilter",
        /// The specifications of every chart on this sheet.
        pub charts: Option<Vec<EmbeddedChart>> = "charts",
        /// All column groups on this sheet, ordered by increasing range start index,
        /// then by group depth.
        pub column_groups: Option<Vec<DimensionGroup>> = "columnGroups",
        /// The comment anchors on this sheet.
        pub comment_anchors: Option<Vec<CommentAnchor>> = "commentAnchors",
        /// The conditional format rules in this sheet.
        pub conditional_formats: Option<Vec<ConditionalFormatRule>> =
            "conditionalFormats",
        /// Data in the grid, if this is a grid sheet. The number of GridData objects
        /// returned is dependent on the number of ranges requested on this sheet. For
        /// example, if this is representing `Sheet1`, and the spreadsheet was requested
        /// with ranges `Sheet1!A1:C10` and `Sheet1!D15:E20`, then the first GridData
        /// will have a startRow/startColumn of `0`, while the second one will have
        /// `startRow 14` (zero-based row 15), and `startColumn 3` (zero-based column D).
        /// For a DATA_SOURCE sheet, you can not request a specific range, the GridData
        /// contains all the values.
        pub data: Option<Vec<GridData>> = "data",
        /// The developer metadata associated with a sheet.
        pub developer_metadata: Option<Vec<DeveloperMetadata>> = "developerMetadata",
        /// The filter views in this sheet.
        pub filter_views: Option<Vec<FilterView>> = "filterViews",
        /// The ranges that are merged together.
        pub merges: Option<Vec<GridRange>> = "merges",
        /// The properties of the sheet.
        pub properties: Option<Box<SheetProperties>> = "properties",
        /// The protected ranges in this sheet.
        pub protected_ranges: Option<Vec<ProtectedRange>> = "protectedRanges",
        /// All row groups on this sheet, ordered by increasing range start index, then
        /// by group depth.
        pub row_groups: Option<Vec<DimensionGroup>> = "rowGroups",
        /// The slicers on this sheet.
        pub slicers: Option<Vec<Slicer>> = "slicers",
        /// The tables on this sheet.
        pub tables: Option<Vec<Table>> = "tables",
    }
}
