//! The schema `BatchGetStatsResponse`.

use gapi_runtime::v1::record;

use super::VideoStat;

record! {
    /// Response for the Videos.stats API. Returns VideoStat information about a batch of
    /// videos. VideoStat contains a subset of the information in Video that is relevant
    /// to statistics and content details. BatchGetStats is intentionally not atomic to
    /// provide a better user experience. BatchGetStatsResponse returns a summary to help
    /// users understand the outcome of the operation.
    pub struct BatchGetStatsResponse = "BatchGetStatsResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The videos' stats information.
        pub items: Option<Vec<VideoStat>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#batchGetStatsResponse".
        ///
        /// The default is `youtube#batchGetStatsResponse`.
        pub kind: Option<String> = "kind",
    }
}
