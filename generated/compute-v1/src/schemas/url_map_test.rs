//! The schema `UrlMapTest`.

use gapi_runtime::v1::record;

use super::UrlMapTestHeader;

record! {
    /// Message for the expected URL mappings.
    pub struct UrlMapTest = "UrlMapTest" {
        /// Description of this test case.
        pub description: Option<String> = "description",
        /// The expected output URL evaluated by the load balancer containing the scheme,
        /// host, path and query parameters.
        ///
        /// For rules that forward requests to backends, the test passes only
        /// whenexpectedOutputUrl matches the request forwarded by the load balancer to
        /// backends. For rules with urlRewrite, the test verifies that the forwarded
        /// request matcheshostRewrite and pathPrefixRewrite in theurlRewrite action.
        /// When service is specified,expectedOutputUrl\`s scheme is ignored.
        ///
        /// For rules with urlRedirect, the test passes only ifexpectedOutputUrl matches
        /// the URL in the load balancer's redirect response. If urlRedirect
        /// specifieshttps_redirect, the test passes only if the scheme
        /// inexpectedOutputUrl is also set to HTTPS. If urlRedirect specifies
        /// strip_query, the test passes only if expectedOutputUrl does not contain any
        /// query parameters.
        ///
        /// expectedOutputUrl is optional whenservice is specified.
        pub expected_output_url: Option<String> = "expectedOutputUrl",
        /// For rules with urlRedirect, the test passes only
        /// ifexpectedRedirectResponseCode matches the HTTP status code in load
        /// balancer's redirect response.
        ///
        /// expectedRedirectResponseCode cannot be set whenservice is set.
        pub expected_redirect_response_code: Option<i32> =
            "expectedRedirectResponseCode",
        /// HTTP headers for this request. If headers contains a host header, then host
        /// must also match the header value.
        pub headers: Option<Vec<UrlMapTestHeader>> = "headers",
        /// Host portion of the URL. If headers contains a host header, then host must
        /// also match the header value.
        pub host: Option<String> = "host",
        /// Path portion of the URL.
        pub path: Option<String> = "path",
        /// Expected BackendService or BackendBucket resource the given URL should be
        /// mapped to.
        ///
        /// The service field cannot be set if expectedRedirectResponseCode is set.
        pub service: Option<String> = "service",
    }
}
