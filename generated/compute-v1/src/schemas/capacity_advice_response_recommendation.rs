//! The schema `CapacityAdviceResponseRecommendation`.

use gapi_runtime::v1::record;

use super::CapacityAdviceResponseRecommendationScores;
use super::CapacityAdviceResponseRecommendationShard;

record! {
    /// Recommendation.
    pub struct CapacityAdviceResponseRecommendation =
        "CapacityAdviceResponseRecommendation" {
        /// Scores for the recommendation.
        pub scores: Option<Box<CapacityAdviceResponseRecommendationScores>> = "scores",
        /// Shards represent blocks of uniform capacity in recommendations.
        pub shards: Option<Vec<CapacityAdviceResponseRecommendationShard>> = "shards",
    }
}
