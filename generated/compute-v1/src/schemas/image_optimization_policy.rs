//! The schema `ImageOptimizationPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The configuration for Cloud CDN's image optimization feature. This feature
    /// dynamically processes and delivers images from the network edge. Image
    /// Optimization is only available for Global External Application Load Balancers.
    /// Either Cloud CDN must be enabled on the backend service or backend bucket serving
    /// the route, or cache policy must be configured on the same route.
    pub struct ImageOptimizationPolicy = "ImageOptimizationPolicy" {
        /// Specifies whether to interpret query parameters for image optimization.
        pub query_parameter_interpretation: Option<Open<ImageOptimizationPolicyQueryParameterInterpretation>> =
            "queryParameterInterpretation",
    }
}

open_enum! {
    /// Specifies whether to interpret query parameters for image optimization.
    pub enum ImageOptimizationPolicyQueryParameterInterpretation =
        "ImageOptimizationPolicy.queryParameterInterpretation" {
        /// Query parameters for image optimization are ignored.
        Disabled = "DISABLED",
        /// Query parameters for image optimization are interpreted.
        Enabled = "ENABLED",
        /// Default value. This field value translates to the default behavior, which is
        /// to ignore query parameters for image optimization.
        QueryParameterInterpretationUnspecified =
            "QUERY_PARAMETER_INTERPRETATION_UNSPECIFIED",
    }
}
