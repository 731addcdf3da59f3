//! The schema `ChartCustomNumberFormatOptions`.

use gapi_runtime::v1::record;

record! {
    /// Custom number formatting options for chart attributes.
    pub struct ChartCustomNumberFormatOptions = "ChartCustomNumberFormatOptions" {
        /// Custom prefix to be prepended to the chart attribute. This field is optional.
        pub prefix: Option<String> = "prefix",
        /// Custom suffix to be appended to the chart attribute. This field is optional.
        pub suffix: Option<String> = "suffix",
    }
}
