//! The schema `TestItemTestItemSnippet`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TestItemTestItemSnippet`.
    pub struct TestItemTestItemSnippet = "TestItemTestItemSnippet" {}
}
