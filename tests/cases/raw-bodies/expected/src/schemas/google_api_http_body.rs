//! The schema `GoogleApi__HttpBody`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The schema `GoogleApi__HttpBody`.
    pub struct GoogleApiHttpBody = "GoogleApi__HttpBody" {
        /// The property `contentType`.
        pub content_type: Option<String> = "contentType",
        /// The property `data`.
        pub data: Option<Bytes> = "data",
        /// The property `extensions`.
        pub extensions: Option<Vec<BTreeMap<String, Value>>> = "extensions",
    }
}
