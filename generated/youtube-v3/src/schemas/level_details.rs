//! The schema `LevelDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LevelDetails`.
    pub struct LevelDetails = "LevelDetails" {
        /// The name that should be used when referring to this level.
        pub display_name: Option<String> = "displayName",
    }
}
