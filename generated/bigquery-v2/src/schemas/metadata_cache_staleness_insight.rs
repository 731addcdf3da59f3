//! The schema `MetadataCacheStalenessInsight`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Column Metadata Index staleness detailed infnormation.
    pub struct MetadataCacheStalenessInsight = "MetadataCacheStalenessInsight" {
        /// Output only. Average column metadata index staleness of previous runs with
        /// the same query hash.
        pub avg_previous_staleness_ms: Option<Duration> = "avgPreviousStalenessMs",
        /// Output only. The percent increase in staleness between the current job and
        /// the average staleness of previous jobs with the same query hash.
        pub staleness_percentage_increase: Option<f64> = "stalenessPercentageIncrease",
    }
}
