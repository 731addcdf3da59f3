//! The schema `WaterfallChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataLabel;
use super::LineStyle;
use super::WaterfallChartDomain;
use super::WaterfallChartSeries;

record! {
    /// A waterfall chart.
    pub struct WaterfallChartSpec = "WaterfallChartSpec" {
        /// The line style for the connector lines.
        pub connector_line_style: Option<Box<LineStyle>> = "connectorLineStyle",
        /// The domain data (horizontal axis) for the waterfall chart.
        pub domain: Option<Box<WaterfallChartDomain>> = "domain",
        /// True to interpret the first value as a total.
        pub first_value_is_total: Option<bool> = "firstValueIsTotal",
        /// True to hide connector lines between columns.
        pub hide_connector_lines: Option<bool> = "hideConnectorLines",
        /// The data this waterfall chart is visualizing.
        pub series: Option<Vec<WaterfallChartSeries>> = "series",
        /// The stacked type.
        pub stacked_type: Option<Open<WaterfallChartSpecStackedType>> = "stackedType",
        /// Controls whether to display additional data labels on stacked charts which
        /// sum the total value of all stacked values at each value along the domain
        /// axis. stacked_type must be STACKED and neither CUSTOM nor placement can be
        /// set on the total_data_label.
        pub total_data_label: Option<Box<DataLabel>> = "totalDataLabel",
    }
}

open_enum! {
    /// The stacked type.
    pub enum WaterfallChartSpecStackedType = "WaterfallChartSpec.stackedType" {
        /// Default value, do not use.
        WaterfallStackedTypeUnspecified = "WATERFALL_STACKED_TYPE_UNSPECIFIED",
        /// Values corresponding to the same domain (horizontal axis) value will be
        /// stacked vertically.
        Stacked = "STACKED",
        /// Series will spread out along the horizontal axis.
        Sequential = "SEQUENTIAL",
    }
}
