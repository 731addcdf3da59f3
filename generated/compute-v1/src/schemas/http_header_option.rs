//! The schema `HttpHeaderOption`.

use gapi_runtime::v1::record;

record! {
    /// Specification determining how headers are added to requests or responses.
    pub struct HttpHeaderOption = "HttpHeaderOption" {
        /// The name of the header.
        pub header_name: Option<String> = "headerName",
        /// The value of the header to add.
        pub header_value: Option<String> = "headerValue",
        /// If false, headerValue is appended to any values that already exist for the
        /// header. If true, headerValue is set for the header, discarding any values
        /// that were set for that header.
        ///
        /// The default value is true, unless a variable is present in headerValue, in
        /// which case the default value is false. .
        pub replace: Option<bool> = "replace",
    }
}
