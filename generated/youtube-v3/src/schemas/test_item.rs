//! The schema `TestItem`.

use gapi_runtime::v1::record;

use super::TestItemTestItemSnippet;

record! {
    /// The schema `TestItem`.
    pub struct TestItem = "TestItem" {
        /// Etag for the resource. See <https://en.wikipedia.org/wiki/HTTP_ETag>.
        pub etag: Option<String> = "etag",
        /// The property `featuredPart`.
        pub featured_part: Option<bool> = "featuredPart",
        /// The property `gaia`.
        pub gaia: Option<i64> = "gaia",
        /// The property `id`.
        pub id: Option<String> = "id",
        /// The property `snippet`.
        pub snippet: Option<Box<TestItemTestItemSnippet>> = "snippet",
    }
}
