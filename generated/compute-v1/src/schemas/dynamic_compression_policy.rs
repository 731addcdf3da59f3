//! The schema `DynamicCompressionPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Dynamic compression policy for this URL Map's route.
    pub struct DynamicCompressionPolicy = "DynamicCompressionPolicy" {
        /// Compress text responses using Brotli or gzip compression, based on the
        /// client's Accept-Encoding header.
        pub compression_mode: Option<Open<DynamicCompressionPolicyCompressionMode>> =
            "compressionMode",
    }
}

open_enum! {
    /// Compress text responses using Brotli or gzip compression, based on the client's
    /// Accept-Encoding header.
    pub enum DynamicCompressionPolicyCompressionMode =
        "DynamicCompressionPolicy.compressionMode" {
        /// Automatically uses the best compression based on the Accept-Encoding header
        /// sent by the client.
        Automatic = "AUTOMATIC",
        /// Disables compression. Existing compressed responses cached by Cloud CDN will
        /// not be served to clients.
        Disabled = "DISABLED",
    }
}
