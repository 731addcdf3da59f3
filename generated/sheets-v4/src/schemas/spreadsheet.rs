//! The schema `Spreadsheet`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CommentThread;
use super::DataSource;
use super::DataSourceRefreshSchedule;
use super::DeveloperMetadata;
use super::NamedRange;
use super::Sheet;
use super::SpreadsheetProperties;

record! {
    /// Resource that represents a spreadsheet.
    pub struct Spreadsheet = "Spreadsheet" {
        /// The comment threads associated with the spreadsheet.
        pub comments: Option<Vec<CommentThread>> = "comments",
        /// Output only. The comments view mode applied to the spreadsheet.
        pub comments_view_mode: Option<Open<SpreadsheetCommentsViewMode>> =
            "commentsViewMode",
        /// Output only. A list of data source refresh schedules.
        pub data_source_schedules: Option<Vec<DataSourceRefreshSchedule>> =
            "dataSourceSchedules",
        /// A list of external data sources connected with the spreadsheet.
        pub data_sources: Option<Vec<DataSource>> = "dataSources",
        /// The developer metadata associated with a spreadsheet.
        pub developer_metadata: Option<Vec<DeveloperMetadata>> = "developerMetadata",
        /// The named ranges defined in a spreadsheet.
        pub named_ranges: Option<Vec<NamedRange>> = "namedRanges",
        /// Overall properties of a spreadsheet.
        pub properties: Option<Box<SpreadsheetProperties>> = "properties",
        /// The sheets that are part of a spreadsheet.
        pub sheets: Option<Vec<Sheet>> = "sheets",
        /// The ID of the spreadsheet. This field is read-only.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The url of the spreadsheet. This field is read-only.
        pub spreadsheet_url: Option<String> = "spreadsheetUrl",
    }
}

open_enum! {
    /// Output only. The comments view mode applied to the spreadsheet.
    pub enum SpreadsheetCommentsViewMode = "Spreadsheet.commentsViewMode" {
        /// The CommentsViewMode is unspecified; COMMENTS_VIEW_MODE_OMITTED is applied.
        CommentsViewModeUnspecified = "COMMENTS_VIEW_MODE_UNSPECIFIED",
        /// The CommentsViewMode applied to the returned spreadsheet depends on the
        /// user's current access level. If the user only has view access,
        /// COMMENTS_VIEW_MODE_OMITTED is applied. Otherwise, COMMENTS_VIEW_MODE_INCLUDED
        /// is applied.
        CommentsViewModeDefaultForCurrentAccess =
            "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
        /// The returned spreadsheet has comments omitted.
        CommentsViewModeOmitted = "COMMENTS_VIEW_MODE_OMITTED",
        /// The returned spreadsheet has comments included. Requests to retrieve a
        /// spreadsheet using this mode will return a 403 error if the user does not have
        /// permission to view comments.
        CommentsViewModeIncluded = "COMMENTS_VIEW_MODE_INCLUDED",
    }
}
