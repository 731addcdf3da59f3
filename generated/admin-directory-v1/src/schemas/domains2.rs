//! The schema `Domains2`.

use gapi_runtime::v1::record;

use super::Domains;

record! {
    /// The schema `Domains2`.
    pub struct Domains2 = "Domains2" {
        /// A list of domain objects.
        pub domains: Option<Vec<Domains>> = "domains",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#domains`.
        pub kind: Option<String> = "kind",
    }
}
