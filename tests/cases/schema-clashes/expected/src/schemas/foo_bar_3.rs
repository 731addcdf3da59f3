//! The schema `fooBar`.

use gapi_runtime::v1::record;

record! {
    /// The schema `fooBar`.
    pub struct FooBar3 = "fooBar" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
