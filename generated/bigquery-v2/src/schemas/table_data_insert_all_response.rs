//! The schema `TableDataInsertAllResponse`.

use gapi_runtime::v1::record;

use super::ErrorProto;

record! {
    /// Describes the format of a streaming insert response.
    pub struct TableDataInsertAllResponse = "TableDataInsertAllResponse" {
        /// Describes specific errors encountered while processing the request.
        pub insert_errors: Option<Vec<TableDataInsertAllResponseInsertErrorsItem>> =
            "insertErrors",
        /// Returns "bigquery#tableDataInsertAllResponse".
        ///
        /// The default is `bigquery#tableDataInsertAllResponse`.
        pub kind: Option<String> = "kind",
    }
}

record! {
    /// Error details about a single row's insertion.
    pub struct TableDataInsertAllResponseInsertErrorsItem =
        "TableDataInsertAllResponse.insertErrors[]" {
        /// Error information for the row indicated by the index property.
        pub errors: Option<Vec<ErrorProto>> = "errors",
        /// The index of the row that error applies to.
        pub index: Option<u32> = "index",
    }
}
