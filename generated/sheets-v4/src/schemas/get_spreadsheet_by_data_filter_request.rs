//! The schema `GetSpreadsheetByDataFilterRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataFilter;

record! {
    /// The request for retrieving a Spreadsheet.
    pub struct GetSpreadsheetByDataFilterRequest = "GetSpreadsheetByDataFilterRequest" {
        /// The comments view mode to apply to the spreadsheet. This allows viewing the
        /// spreadsheet with comments omitted or included. If one is not specified,
        /// COMMENTS_VIEW_MODE_OMITTED is used.
        pub comments_view_mode: Option<Open<GetSpreadsheetByDataFilterRequestCommentsViewMode>> =
            "commentsViewMode",
        /// The DataFilters used to select which ranges to retrieve from the spreadsheet.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
        /// True if tables should be excluded in the banded ranges. False if not set.
        pub exclude_tables_in_banded_ranges: Option<bool> =
            "excludeTablesInBandedRanges",
        /// True if grid data should be returned. This parameter is ignored if a field
        /// mask was set in the request.
        pub include_grid_data: Option<bool> = "includeGridData",
    }
}

open_enum! {
    /// The comments view mode to apply to the spreadsheet. This allows viewing the
    /// spreadsheet with comments omitted or included. If one is not specified,
    /// COMMENTS_VIEW_MODE_OMITTED is used.
    pub enum GetSpreadsheetByDataFilterRequestCommentsViewMode =
        "GetSpreadsheetByDataFilterRequest.commentsViewMode" {
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
