//! The schema `Aliases`.

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// JSON response template to list aliases in Directory API.
    pub struct Aliases = "Aliases" {
        /// The property `aliases`.
        pub aliases: Option<Vec<Value>> = "aliases",
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// The property `kind`.
        ///
        /// The default is `admin#directory#aliases`.
        pub kind: Option<String> = "kind",
    }
}
