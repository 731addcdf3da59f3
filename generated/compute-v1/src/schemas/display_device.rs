//! The schema `DisplayDevice`.

use gapi_runtime::v1::record;

record! {
    /// A set of Display Device options
    pub struct DisplayDevice = "DisplayDevice" {
        /// Defines whether the instance has Display enabled.
        pub enable_display: Option<bool> = "enableDisplay",
    }
}
