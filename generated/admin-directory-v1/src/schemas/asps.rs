//! The schema `Asps`.

use gapi_runtime::v1::record;

use super::Asp;

record! {
    /// The schema `Asps`.
    pub struct Asps = "Asps" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of ASP resources.
        pub items: Option<Vec<Asp>> = "items",
        /// The type of the API resource. This is always `admin#directory#aspList`.
        ///
        /// The default is `admin#directory#aspList`.
        pub kind: Option<String> = "kind",
    }
}
