//! The schema `ListSchemasResponse`.

use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// Response for the `ListSchemas` method.
    pub struct ListSchemasResponse = "ListSchemasResponse" {
        /// If not empty, indicates that there may be more schemas that match the
        /// request; this value should be passed in a new `ListSchemasRequest`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The resulting schemas.
        pub schemas: Option<Vec<Schema>> = "schemas",
    }
}
