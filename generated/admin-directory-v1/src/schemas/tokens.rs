//! The schema `Tokens`.

use gapi_runtime::v1::record;

use super::Token;

record! {
    /// JSON response template for List tokens operation in Directory API.
    pub struct Tokens = "Tokens" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// A list of Token resources.
        pub items: Option<Vec<Token>> = "items",
        /// The type of the API resource. This is always `admin#directory#tokenList`.
        ///
        /// The default is `admin#directory#tokenList`.
        pub kind: Option<String> = "kind",
    }
}
