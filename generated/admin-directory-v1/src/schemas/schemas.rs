//! The schema `Schemas`.

use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// JSON response template for List Schema operation in Directory API.
    pub struct Schemas = "Schemas" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#schemas`.
        pub kind: Option<String> = "kind",
        /// A list of UserSchema objects.
        pub schemas: Option<Vec<Schema>> = "schemas",
    }
}
