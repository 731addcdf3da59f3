//! The schema `ChartHistogramRule`.

use gapi_runtime::v1::record;

record! {
    /// Allows you to organize numeric values in a source data column into buckets of
    /// constant size.
    pub struct ChartHistogramRule = "ChartHistogramRule" {
        /// The size of the buckets that are created. Must be positive.
        pub interval_size: Option<f64> = "intervalSize",
        /// The maximum value at which items are placed into buckets. Values greater than
        /// the maximum are grouped into a single bucket. If omitted, it is determined by
        /// the maximum item value.
        pub max_value: Option<f64> = "maxValue",
        /// The minimum value at which items are placed into buckets. Values that are
        /// less than the minimum are grouped into a single bucket. If omitted, it is
        /// determined by the minimum item value.
        pub min_value: Option<f64> = "minValue",
    }
}
