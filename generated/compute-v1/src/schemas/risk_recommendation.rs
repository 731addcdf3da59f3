//! The schema `RiskRecommendation`.

use gapi_runtime::v1::record;

record! {
    /// Recommendation for mitigating a reliability risk, including a reference URL.
    pub struct RiskRecommendation = "RiskRecommendation" {
        /// Mitigation guide for the risk.
        pub content: Option<String> = "content",
        /// URL referencing a more detailed mitigation guide.
        pub reference_url: Option<String> = "referenceUrl",
    }
}
