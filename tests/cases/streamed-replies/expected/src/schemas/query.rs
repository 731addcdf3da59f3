//! The schema `Query`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Query`.
    pub struct Query = "Query" {
        /// The property `text`.
        pub text: Option<String> = "text",
    }
}
