//! The schema `con`.

use gapi_runtime::v1::record;

record! {
    /// The schema `con`.
    pub struct Con = "con" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
