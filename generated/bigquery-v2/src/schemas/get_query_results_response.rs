//! The schema `GetQueryResultsResponse`.

use gapi_runtime::v1::record;

use super::ErrorProto;
use super::JobReference;
use super::TableRow;
use super::TableSchema;

record! {
    /// Response object of GetQueryResults.
    pub struct GetQueryResultsResponse = "GetQueryResultsResponse" {
        /// Whether the query result was fetched from the query cache.
        pub cache_hit: Option<bool> = "cacheHit",
        /// Output only. The first errors or warnings encountered during the running of
        /// the job. The final message includes the number of errors that caused the
        /// process to stop. Errors here do not necessarily mean that the job has
        /// completed or was unsuccessful. For more information about error messages, see
        /// [Error messages](https://cloud.google.com/bigquery/docs/error-messages).
        pub errors: Option<Vec<ErrorProto>> = "errors",
        /// A hash of this response.
        pub etag: Option<String> = "etag",
        /// Whether the query has completed or not. If rows or totalRows are present,
        /// this will always be true. If this is false, totalRows will not be available.
        pub job_complete: Option<bool> = "jobComplete",
        /// Reference to the BigQuery Job that was created to run the query. This field
        /// will be present even if the original request timed out, in which case
        /// GetQueryResults can be used to read the results once the query has completed.
        /// Since this API only returns the first page of results, subsequent pages can
        /// be fetched via the same mechanism (GetQueryResults).
        pub job_reference: Option<Box<JobReference>> = "jobReference",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#getQueryResultsResponse`.
        pub kind: Option<String> = "kind",
        /// Output only. The number of rows affected by a DML statement. Present only for
        /// DML statements INSERT, UPDATE or DELETE.
        pub num_dml_affected_rows: Option<i64> = "numDmlAffectedRows",
        /// A token used for paging results. When this token is non-empty, it indicates
        /// additional results are available.
        pub page_token: Option<String> = "pageToken",
        /// An object with as many results as can be contained within the maximum
        /// permitted reply size. To get any additional rows, you can call
        /// GetQueryResults and specify the jobReference returned above. Present only
        /// when the query completes successfully. The REST-based representation of this
        /// data leverages a series of JSON f,v objects for indicating fields and values.
        pub rows: Option<Vec<TableRow>> = "rows",
        /// The schema of the results. Present only when the query completes
        /// successfully.
        pub schema: Option<Box<TableSchema>> = "schema",
        /// The total number of bytes processed for this query.
        pub total_bytes_processed: Option<i64> = "totalBytesProcessed",
        /// The total number of rows in the complete query result set, which can be more
        /// than the number of rows in this single page of results. Present only when the
        /// query completes successfully.
        pub total_rows: Option<u64> = "totalRows",
    }
}
