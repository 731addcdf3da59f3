//! The schema `ClusterInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about a single cluster for clustering model.
    pub struct ClusterInfo = "ClusterInfo" {
        /// Centroid id.
        pub centroid_id: Option<i64> = "centroidId",
        /// Cluster radius, the average distance from centroid to each point assigned to
        /// the cluster.
        pub cluster_radius: Option<f64> = "clusterRadius",
        /// Cluster size, the total number of points assigned to the cluster.
        pub cluster_size: Option<i64> = "clusterSize",
    }
}
