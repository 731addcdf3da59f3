//! The schema `SslPoliciesListAvailableFeaturesResponse`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SslPoliciesListAvailableFeaturesResponse`.
    pub struct SslPoliciesListAvailableFeaturesResponse =
        "SslPoliciesListAvailableFeaturesResponse" {
        /// The property `features`.
        pub features: Option<Vec<String>> = "features",
    }
}
