//! The schema `mod`.

use gapi_runtime::v1::record;

record! {
    /// The schema `mod`.
    pub struct Mod = "mod" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
