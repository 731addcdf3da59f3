//! The schema `BigQueryQuerySpec`.

use gapi_runtime::v1::record;

record! {
    /// Specifies a custom BigQuery query.
    pub struct BigQueryQuerySpec = "BigQueryQuerySpec" {
        /// The raw query string.
        pub raw_query: Option<String> = "rawQuery",
    }
}
