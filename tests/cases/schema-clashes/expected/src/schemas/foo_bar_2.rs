//! The schema `Foo-Bar`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Foo-Bar`.
    pub struct FooBar2 = "Foo-Bar" {
        /// The property `d`.
        pub d: Option<String> = "d",
    }
}
