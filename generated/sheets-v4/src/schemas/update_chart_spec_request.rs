//! The schema `UpdateChartSpecRequest`.

use gapi_runtime::v1::record;

use super::ChartSpec;

record! {
    /// Updates a chart's specifications. (This does not move or resize a chart. To move
    /// or resize a chart, use UpdateEmbeddedObjectPositionRequest.)
    pub struct UpdateChartSpecRequest = "UpdateChartSpecRequest" {
        /// The ID of the chart to update.
        pub chart_id: Option<i32> = "chartId",
        /// The specification to apply to the chart.
        pub spec: Option<Box<ChartSpec>> = "spec",
    }
}
