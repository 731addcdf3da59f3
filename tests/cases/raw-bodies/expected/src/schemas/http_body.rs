//! The schema `HttpBody`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;
use gapi_runtime::{Bytes, Value};

record! {
    /// The schema `HttpBody`.
    pub struct HttpBody = "HttpBody" {
        /// The property `contentType`.
        pub content_type: Option<String> = "contentType",
        /// The property `data`.
        pub data: Option<Bytes> = "data",
        /// The property `extensions`.
        pub extensions: Option<Vec<BTreeMap<String, Value>>> = "extensions",
    }
}
