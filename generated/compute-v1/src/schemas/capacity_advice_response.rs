//! The schema `CapacityAdviceResponse`.

use gapi_runtime::v1::record;

use super::CapacityAdviceResponseRecommendation;

record! {
    /// A response contains scoring recommendations.
    pub struct CapacityAdviceResponse = "CapacityAdviceResponse" {
        /// Initially the API will provide one recommendation which balances the
        /// individual scores according to the service provider's preference.
        pub recommendations: Option<Vec<CapacityAdviceResponseRecommendation>> =
            "recommendations",
    }
}
