//! The schema `Second`.

use gapi_runtime::v1::record;

use super::Third;

record! {
    /// The schema `Second`.
    pub struct Second = "Second" {
        /// The property `third`.
        pub third: Option<Vec<Third>> = "third",
    }
}
