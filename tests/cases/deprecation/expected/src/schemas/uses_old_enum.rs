//! The schema `UsesOldEnum`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::record;

use super::OldEnum;

record! {
    /// The schema `UsesOldEnum`.
    pub struct UsesOldEnum = "UsesOldEnum" {
        /// The property `a`.
        pub a: Option<Open<OldEnum>> = "a",
    }
}
