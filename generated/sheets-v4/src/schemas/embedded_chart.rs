//! The schema `EmbeddedChart`.

use gapi_runtime::v1::record;

use super::ChartSpec;
use super::EmbeddedObjectBorder;
use super::EmbeddedObjectPosition;

record! {
    /// A chart embedded in a sheet.
    pub struct EmbeddedChart = "EmbeddedChart" {
        /// The border of the chart.
        pub border: Option<Box<EmbeddedObjectBorder>> = "border",
        /// The ID of the chart.
        pub chart_id: Option<i32> = "chartId",
        /// The position of the chart.
        pub position: Option<Box<EmbeddedObjectPosition>> = "position",
        /// The specification of the chart.
        pub spec: Option<Box<ChartSpec>> = "spec",
    }
}
