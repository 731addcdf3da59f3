//! The schema `JsonOptions`.

use gapi_runtime::v1::record;

record! {
    /// Json Options for load and make external tables.
    pub struct JsonOptions = "JsonOptions" {
        /// Optional. The character encoding of the data. The supported values are UTF-8,
        /// UTF-16BE, UTF-16LE, UTF-32BE, and UTF-32LE. The default value is UTF-8.
        pub encoding: Option<String> = "encoding",
    }
}
