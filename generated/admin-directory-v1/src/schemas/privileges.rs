//! The schema `Privileges`.

use gapi_runtime::v1::record;

use super::Privilege;

record! {
    /// The schema `Privileges`.
    pub struct Privileges = "Privileges" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of Privilege resources.
        pub items: Option<Vec<Privilege>> = "items",
        /// The type of the API resource. This is always `admin#directory#privileges`.
        ///
        /// The default is `admin#directory#privileges`.
        pub kind: Option<String> = "kind",
    }
}
