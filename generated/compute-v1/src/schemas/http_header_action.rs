//! The schema `HttpHeaderAction`.

use gapi_runtime::v1::record;

use super::HttpHeaderOption;

record! {
    /// The request and response header transformations that take effect before the
    /// request is passed along to the selected backendService.
    pub struct HttpHeaderAction = "HttpHeaderAction" {
        /// Headers to add to a matching request before forwarding the request to
        /// thebackendService.
        pub request_headers_to_add: Option<Vec<HttpHeaderOption>> =
            "requestHeadersToAdd",
        /// A list of header names for headers that need to be removed from the request
        /// before forwarding the request to the backendService.
        pub request_headers_to_remove: Option<Vec<String>> = "requestHeadersToRemove",
        /// Headers to add the response before sending the response back to the client.
        pub response_headers_to_add: Option<Vec<HttpHeaderOption>> =
            "responseHeadersToAdd",
        /// A list of header names for headers that need to be removed from the response
        /// before sending the response back to the client.
        pub response_headers_to_remove: Option<Vec<String>> = "responseHeadersToRemove",
    }
}
