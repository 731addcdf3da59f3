//! The schema `Alias`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for Alias object in Directory API.
    pub struct Alias = "Alias" {
        /// The property `alias`.
        pub alias: Option<String> = "alias",
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// The property `id`.
        pub id: Option<String> = "id",
        /// The property `kind`.
        ///
        /// The default is `admin#directory#alias`.
        pub kind: Option<String> = "kind",
        /// The property `primaryEmail`.
        pub primary_email: Option<String> = "primaryEmail",
    }
}
