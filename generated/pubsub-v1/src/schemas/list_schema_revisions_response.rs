//! The schema `ListSchemaRevisionsResponse`.

use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// Response for the `ListSchemaRevisions` method.
    pub struct ListSchemaRevisionsResponse = "ListSchemaRevisionsResponse" {
        /// A token that can be sent as `page_token` to retrieve the next page. If this
        /// field is empty, there are no subsequent pages.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The revisions of the schema.
        pub schemas: Option<Vec<Schema>> = "schemas",
    }
}
