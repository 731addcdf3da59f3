//! The schema `Cluster`.

use gapi_runtime::v1::record;

use super::FeatureValue;

record! {
    /// Message containing the information about one cluster.
    pub struct Cluster = "Cluster" {
        /// Centroid id.
        pub centroid_id: Option<i64> = "centroidId",
        /// Count of training data rows that were assigned to this cluster.
        pub count: Option<i64> = "count",
        /// Values of highly variant features for this cluster.
        pub feature_values: Option<Vec<FeatureValue>> = "featureValues",
    }
}
