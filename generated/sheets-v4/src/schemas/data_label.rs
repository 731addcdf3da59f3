//! The schema `DataLabel`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartData;
use super::TextFormat;

record! {
    /// Settings for one set of data labels. Data labels are annotations that appear next
    /// to a set of data, such as the points on a line chart, and provide additional
    /// information about what the data represents, such as a text representation of the
    /// value behind that point on the graph.
    pub struct DataLabel = "DataLabel" {
        /// Data to use for custom labels. Only used if type is set to CUSTOM. This data
        /// must be the same length as the series or other element this data label is
        /// applied to. In addition, if the series is split into multiple source ranges,
        /// this source data must come from the next column in the source data. For
        /// example, if the series is B2:B4,E6:E8 then this data must come from
        /// C2:C4,F6:F8.
        pub custom_label_data: Option<Box<ChartData>> = "customLabelData",
        /// The placement of the data label relative to the labeled data.
        pub placement: Option<Open<DataLabelPlacement>> = "placement",
        /// The text format used for the data label. The link field is not supported.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
        /// The type of the data label.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<DataLabelType>> = "type",
    }
}

open_enum! {
    /// The placement of the data label relative to the labeled data.
    pub enum DataLabelPlacement = "DataLabel.placement" {
        /// The positioning is determined automatically by the renderer.
        DataLabelPlacementUnspecified = "DATA_LABEL_PLACEMENT_UNSPECIFIED",
        /// Center within a bar or column, both horizontally and vertically.
        Center = "CENTER",
        /// To the left of a data point.
        Left = "LEFT",
        /// To the right of a data point.
        Right = "RIGHT",
        /// Above a data point.
        Above = "ABOVE",
        /// Below a data point.
        Below = "BELOW",
        /// Inside a bar or column at the end (top if positive, bottom if negative).
        InsideEnd = "INSIDE_END",
        /// Inside a bar or column at the base.
        InsideBase = "INSIDE_BASE",
        /// Outside a bar or column at the end.
        OutsideEnd = "OUTSIDE_END",
    }
}

open_enum! {
    /// The type of the data label.
    pub enum DataLabelType = "DataLabel.type" {
        /// The data label type is not specified and will be interpreted depending on the
        /// context of the data label within the chart.
        DataLabelTypeUnspecified = "DATA_LABEL_TYPE_UNSPECIFIED",
        /// The data label is not displayed.
        None = "NONE",
        /// The data label is displayed using values from the series data.
        Data = "DATA",
        /// The data label is displayed using values from a custom data source indicated
        /// by customLabelData.
        Custom = "CUSTOM",
    }
}
