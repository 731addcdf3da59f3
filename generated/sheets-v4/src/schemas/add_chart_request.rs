//! The schema `AddChartRequest`.

use gapi_runtime::v1::record;

use super::EmbeddedChart;

record! {
    /// Adds a chart to a sheet in the spreadsheet.
    pub struct AddChartRequest = "AddChartRequest" {
        /// The chart that should be added to the spreadsheet, including the position
        /// where it should be placed. The chartId field is optional; if one is not set,
        /// an id will be randomly generated. (It is an error to specify the ID of an
        /// embedded object that already exists.)
        pub chart: Option<Box<EmbeddedChart>> = "chart",
    }
}
