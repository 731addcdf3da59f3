//! The schema `foo_bar`.

use gapi_runtime::v1::record;

record! {
    /// The schema `foo_bar`.
    pub struct FooBar4 = "foo_bar" {
        /// The property `c`.
        pub c: Option<String> = "c",
    }
}
