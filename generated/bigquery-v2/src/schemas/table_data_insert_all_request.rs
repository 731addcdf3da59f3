//! The schema `TableDataInsertAllRequest`.

use gapi_runtime::v1::record;

use super::JsonObject;

record! {
    /// Request for sending a single streaming insert.
    pub struct TableDataInsertAllRequest = "TableDataInsertAllRequest" {
        /// Optional. Accept rows that contain values that do not match the schema. The
        /// unknown values are ignored. Default is false, which treats unknown values as
        /// errors.
        pub ignore_unknown_values: Option<bool> = "ignoreUnknownValues",
        /// Optional. The resource type of the response. The value is not checked at the
        /// backend. Historically, it has been set to
        /// "bigquery#tableDataInsertAllRequest" but you are not required to set it.
        ///
        /// The default is `bigquery#tableDataInsertAllRequest`.
        pub kind: Option<String> = "kind",
        /// The property `rows`.
        pub rows: Option<Vec<TableDataInsertAllRequestRowsItem>> = "rows",
        /// Optional. Insert all valid rows of a request, even if invalid rows exist. The
        /// default value is false, which causes the entire request to fail if any
        /// invalid rows exist.
        pub skip_invalid_rows: Option<bool> = "skipInvalidRows",
        /// Optional. If specified, treats the destination table as a base template, and
        /// inserts the rows into an instance table named
        /// "{destination}{templateSuffix}". BigQuery will manage creation of the
        /// instance table, using the schema of the base template table. See
        /// <https://cloud.google.com/bigquery/streaming-data-into-bigquery#template-tables>
        /// for considerations when working with templates tables.
        pub template_suffix: Option<String> = "templateSuffix",
        /// Optional. Unique request trace id. Used for debugging purposes only. It is
        /// case-sensitive, limited to up to 36 ASCII characters. A UUID is recommended.
        pub trace_id: Option<String> = "traceId",
    }
}

record! {
    /// Data for a single insertion row.
    pub struct TableDataInsertAllRequestRowsItem = "TableDataInsertAllRequest.rows[]" {
        /// Insertion ID for best-effort deduplication. This feature is not recommended,
        /// and users seeking stronger insertion semantics are encouraged to use other
        /// mechanisms such as the BigQuery Write API.
        pub insert_id: Option<String> = "insertId",
        /// Data for a single row.
        pub json: Option<JsonObject> = "json",
    }
}
