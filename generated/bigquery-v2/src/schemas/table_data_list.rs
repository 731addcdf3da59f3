//! The schema `TableDataList`.

use gapi_runtime::v1::record;

use super::TableRow;

record! {
    /// The schema `TableDataList`.
    pub struct TableDataList = "TableDataList" {
        /// A hash of this page of results.
        pub etag: Option<String> = "etag",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#tableDataList`.
        pub kind: Option<String> = "kind",
        /// A token used for paging results. Providing this token instead of the
        /// startIndex parameter can help you retrieve stable results when an underlying
        /// table is changing.
        pub page_token: Option<String> = "pageToken",
        /// Rows of results.
        pub rows: Option<Vec<TableRow>> = "rows",
        /// Total rows of the entire table. In order to show default value 0 we have to
        /// present it as string.
        pub total_rows: Option<i64> = "totalRows",
    }
}
