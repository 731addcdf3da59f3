//! The schema `TestFailure`.

use gapi_runtime::v1::record;

use super::UrlMapTestHeader;

record! {
    /// The schema `TestFailure`.
    pub struct TestFailure = "TestFailure" {
        /// The actual output URL evaluated by a load balancer containing the scheme,
        /// host, path and query parameters.
        pub actual_output_url: Option<String> = "actualOutputUrl",
        /// Actual HTTP status code for rule with `urlRedirect` calculated by load
        /// balancer
        pub actual_redirect_response_code: Option<i32> = "actualRedirectResponseCode",
        /// BackendService or BackendBucket returned by load balancer.
        pub actual_service: Option<String> = "actualService",
        /// The expected output URL evaluated by a load balancer containing the scheme,
        /// host, path and query parameters.
        pub expected_output_url: Option<String> = "expectedOutputUrl",
        /// Expected HTTP status code for rule with `urlRedirect` calculated by load
        /// balancer
        pub expected_redirect_response_code: Option<i32> =
            "expectedRedirectResponseCode",
        /// Expected BackendService or BackendBucket resource the given URL should be
        /// mapped to.
        pub expected_service: Option<String> = "expectedService",
        /// HTTP headers of the request.
        pub headers: Option<Vec<UrlMapTestHeader>> = "headers",
        /// Host portion of the URL.
        pub host: Option<String> = "host",
        /// Path portion including query parameters in the URL.
        pub path: Option<String> = "path",
    }
}
