//! The resource `tabledata`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::TableDataInsertAllRequest;
use crate::schemas::TableDataInsertAllResponse;
use crate::schemas::TableDataList;
use crate::schemas::TableRow;
use crate::scopes;

/// The resource `tabledata`.
#[derive(Clone, Debug)]
pub struct Tabledata {
    pub(crate) service: Service,
}

impl Tabledata {
    /// Streams data into BigQuery one record at a time without needing to run a load
    /// job. # IAM Permissions Requires the following IAM permission(s) to use this
    /// method: - `bigquery.tables.updateData` on the table. - `bigquery.tables.get` on
    /// the table. - `bigquery.datasets.get` on the dataset.
    ///
    /// `POST projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/insertAll`,
    /// method id `bigquery.tabledata.insertAll`.
    ///
    /// - `project_id`: Required. Project ID of the destination. Must match the pattern
    ///   `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset ID of the destination. Must match the pattern
    ///   `^[^/]+$`.
    /// - `table_id`: Required. Table ID of the destination. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `BIGQUERY_INSERTDATA`,
    /// `CLOUD_PLATFORM`. Asks for `BIGQUERY_INSERTDATA` unless the client or the call
    /// names others.
    pub fn insert_all(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
        request: TableDataInsertAllRequest,
    ) -> InsertAll {
        let mut call = Call::new(&self.service, &INSERT_ALL);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        call.body(request);
        InsertAll { call }
    }

    /// List the content of a table in rows. # IAM Permissions Requires the
    /// `bigquery.tables.getData` permission on the table.
    ///
    /// `GET projects/{+projectId}/datasets/{+datasetId}/tables/{+tableId}/data`, method
    /// id `bigquery.tabledata.list`.
    ///
    /// - `project_id`: Required. Project id of the table to list. Must match the pattern
    ///   `^[^/]+$`.
    /// - `dataset_id`: Required. Dataset id of the table to list. Must match the pattern
    ///   `^[^/]+$`.
    /// - `table_id`: Required. Table id of the table to list. Must match the pattern
    ///   `^[^/]+$`.
    ///
    /// Answers page by page; the items are in `rows`.
    ///
    /// Needs one of [these scopes](crate::scopes): `BIGQUERY`, `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`. Asks for `CLOUD_PLATFORM_READ_ONLY` unless the client
    /// or the call names others.
    pub fn list(
        &self,
        project_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("projectId", project_id.into());
        call.path("datasetId", dataset_id.into());
        call.path("tableId", table_id.into());
        List { call }
    }
}

const INSERT_ALL: Method = Method {
    id: "bigquery.tabledata.insertAll",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/insertAll"),
    ],
    scopes: &[scopes::BIGQUERY, scopes::BIGQUERY_INSERTDATA, scopes::CLOUD_PLATFORM],
    default_scope: Some(scopes::BIGQUERY_INSERTDATA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tabledata::insert_all`].
    pub struct InsertAll -> TableDataInsertAllResponse {}
}

const LIST: Method = Method {
    id: "bigquery.tabledata.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Reserved("projectId"),
        Segment::Text("/datasets/"),
        Segment::Reserved("datasetId"),
        Segment::Text("/tables/"),
        Segment::Reserved("tableId"),
        Segment::Text("/data"),
    ],
    scopes: &[
        scopes::BIGQUERY,
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
    ],
    default_scope: Some(scopes::CLOUD_PLATFORM_READ_ONLY),
    paging: Some(Paging {
        next_token: "pageToken",
        ..Paging::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Tabledata::list`].
    pub struct List -> TableDataList [pages rows: Vec<TableRow>] {
        /// Optional. The API output format for a timestamp. This offers more explicit
        /// control over the timestamp output format as compared to the existing
        /// `use_int64_timestamp` option.
        ///
        /// Named `formatOptions.timestampOutputFormat` on the wire.
        format_options_timestamp_output_format: Open<ListFormatOptionsTimestampOutputFormat> =
            "formatOptions.timestampOutputFormat",
        /// Optional. Output timestamp as usec int64. Default is false.
        ///
        /// Named `formatOptions.useInt64Timestamp` on the wire.
        format_options_use_int64_timestamp: bool = "formatOptions.useInt64Timestamp",
        /// Row limit of the table.
        max_results: u32 = "maxResults",
        /// To retrieve the next page of table data, set this field to the string
        /// provided in the pageToken field of the response body from your previous call
        /// to tabledata.list.
        page_token: String = "pageToken",
        /// Subset of fields to return, supports select into sub fields. Example:
        /// selected_fields = "a,e.d.f";
        selected_fields: String = "selectedFields",
        /// Start row index of the table.
        start_index: u64 = "startIndex",
    }
}

open_enum! {
    /// Optional. The API output format for a timestamp. This offers more explicit
    /// control over the timestamp output format as compared to the existing
    /// `use_int64_timestamp` option.
    pub enum ListFormatOptionsTimestampOutputFormat =
        "bigquery.tabledata.list.formatOptions.timestampOutputFormat" {
        /// Corresponds to default API output behavior, which is FLOAT64.
        TimestampOutputFormatUnspecified = "TIMESTAMP_OUTPUT_FORMAT_UNSPECIFIED",
        /// Timestamp is output as float64 seconds since Unix epoch.
        Float64 = "FLOAT64",
        /// Timestamp is output as int64 microseconds since Unix epoch.
        Int64 = "INT64",
        /// Timestamp is output as ISO 8601 String ("YYYY-MM-DDTHH:MM:SS.FFFFFFFFFFFFZ").
        Iso8601String = "ISO8601_STRING",
    }
}
