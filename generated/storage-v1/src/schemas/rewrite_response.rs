//! The schema `RewriteResponse`.

use gapi_runtime::v1::record;

use super::Object;

record! {
    /// A rewrite response.
    pub struct RewriteResponse = "RewriteResponse" {
        /// true if the copy is finished; otherwise, false if the copy is in progress.
        /// This property is always present in the response.
        pub done: Option<bool> = "done",
        /// The kind of item this is.
        ///
        /// The default is `storage#rewriteResponse`.
        pub kind: Option<String> = "kind",
        /// The total size of the object being copied in bytes. This property is always
        /// present in the response.
        pub object_size: Option<i64> = "objectSize",
        /// A resource containing the metadata for the copied-to object. This property is
        /// present in the response only when copying completes.
        pub resource: Option<Box<Object>> = "resource",
        /// A token to use in subsequent requests to continue copying data. This token is
        /// present in the response only when there is more data to copy.
        pub rewrite_token: Option<String> = "rewriteToken",
        /// The total bytes written so far, which can be used to provide a waiting user
        /// with a progress indicator. This property is always present in the response.
        pub total_bytes_rewritten: Option<i64> = "totalBytesRewritten",
    }
}
