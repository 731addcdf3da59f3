//! The schema `First`.

use gapi_runtime::v1::record;

use super::Second;

record! {
    /// The schema `First`.
    pub struct First = "First" {
        /// The property `second`.
        pub second: Option<Box<Second>> = "second",
    }
}
