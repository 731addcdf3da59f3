//! The schema `ForeignViewDefinition`.

use gapi_runtime::v1::record;

record! {
    /// A view can be represented in multiple ways. Each representation has its own
    /// dialect. This message stores the metadata required for these representations.
    pub struct ForeignViewDefinition = "ForeignViewDefinition" {
        /// Optional. Represents the dialect of the query.
        pub dialect: Option<String> = "dialect",
        /// Required. The query that defines the view.
        pub query: Option<String> = "query",
    }
}
