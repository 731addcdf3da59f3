//! The schema (empty).

use gapi_runtime::v1::record;

record! {
    /// The schema (empty).
    pub struct Unnamed3 = "\u{202e}" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
