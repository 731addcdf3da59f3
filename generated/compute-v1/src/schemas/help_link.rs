//! The schema `HelpLink`.

use gapi_runtime::v1::record;

record! {
    /// Describes a URL link.
    pub struct HelpLink = "HelpLink" {
        /// Describes what the link offers.
        pub description: Option<String> = "description",
        /// The URL of the link.
        pub url: Option<String> = "url",
    }
}
