//! The schema `BackendBucketUsedBy`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BackendBucketUsedBy`.
    pub struct BackendBucketUsedBy = "BackendBucketUsedBy" {
        /// Output only. \[Output Only\] Server-defined URL for UrlMaps referencing that
        /// BackendBucket.
        pub reference: Option<String> = "reference",
    }
}
