//! The schema `ClusteringMetrics`.

use gapi_runtime::v1::record;

use super::Cluster;

record! {
    /// Evaluation metrics for clustering models.
    pub struct ClusteringMetrics = "ClusteringMetrics" {
        /// Information for all clusters.
        pub clusters: Option<Vec<Cluster>> = "clusters",
        /// Davies-Bouldin index.
        pub davies_bouldin_index: Option<f64> = "daviesBouldinIndex",
        /// Mean of squared distances between each sample to its cluster centroid.
        pub mean_squared_distance: Option<f64> = "meanSquaredDistance",
    }
}
