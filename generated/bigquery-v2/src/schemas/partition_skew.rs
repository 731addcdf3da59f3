//! The schema `PartitionSkew`.

use gapi_runtime::v1::record;

use super::SkewSource;

record! {
    /// Partition skew detailed information.
    pub struct PartitionSkew = "PartitionSkew" {
        /// Output only. Source stages which produce skewed data.
        pub skew_sources: Option<Vec<SkewSource>> = "skewSources",
    }
}
