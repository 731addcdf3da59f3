//! The schema `Link`.

use gapi_runtime::v1::record;

record! {
    /// An external or local reference.
    pub struct Link = "Link" {
        /// The link identifier.
        pub uri: Option<String> = "uri",
    }
}
