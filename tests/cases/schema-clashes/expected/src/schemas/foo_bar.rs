//! The schema `FooBar`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FooBar`.
    pub struct FooBar = "FooBar" {
        /// The property `b`.
        pub b: Option<String> = "b",
    }
}
