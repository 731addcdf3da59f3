//! The schema `WaterfallChartSeries`.

use gapi_runtime::v1::record;

use super::ChartData;
use super::DataLabel;
use super::WaterfallChartColumnStyle;
use super::WaterfallChartCustomSubtotal;

record! {
    /// A single series of data for a waterfall chart.
    pub struct WaterfallChartSeries = "WaterfallChartSeries" {
        /// Custom subtotal columns appearing in this series. The order in which
        /// subtotals are defined is not significant. Only one subtotal may be defined
        /// for each data point.
        pub custom_subtotals: Option<Vec<WaterfallChartCustomSubtotal>> =
            "customSubtotals",
        /// The data being visualized in this series.
        pub data: Option<Box<ChartData>> = "data",
        /// Information about the data labels for this series.
        pub data_label: Option<Box<DataLabel>> = "dataLabel",
        /// True to hide the subtotal column from the end of the series. By default, a
        /// subtotal column will appear at the end of each series. Setting this field to
        /// true will hide that subtotal column for this series.
        pub hide_trailing_subtotal: Option<bool> = "hideTrailingSubtotal",
        /// Styles for all columns in this series with negative values.
        pub negative_columns_style: Option<Box<WaterfallChartColumnStyle>> =
            "negativeColumnsStyle",
        /// Styles for all columns in this series with positive values.
        pub positive_columns_style: Option<Box<WaterfallChartColumnStyle>> =
            "positiveColumnsStyle",
        /// Styles for all subtotal columns in this series.
        pub subtotal_columns_style: Option<Box<WaterfallChartColumnStyle>> =
            "subtotalColumnsStyle",
    }
}
