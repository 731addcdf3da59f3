//! The schema `AddChartResponse`.

use gapi_runtime::v1::record;

use super::EmbeddedChart;

record! {
    /// The result of adding a chart to a spreadsheet.
    pub struct AddChartResponse = "AddChartResponse" {
        /// The newly added chart.
        pub chart: Option<Box<EmbeddedChart>> = "chart",
    }
}
