//! The schema `BatchUpdateSpreadsheetRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Request;

record! {
    /// The request for updating any aspect of a spreadsheet.
    pub struct BatchUpdateSpreadsheetRequest = "BatchUpdateSpreadsheetRequest" {
        /// The comments view mode to apply to the spreadsheet. This allows viewing the
        /// spreadsheet with comments omitted or included. If one is not specified,
        /// COMMENTS_VIEW_MODE_OMITTED is used. Meaningful only if
        /// include_spreadsheet_in_response is 'true'.
        pub comments_view_mode: Option<Open<BatchUpdateSpreadsheetRequestCommentsViewMode>> =
            "commentsViewMode",
        /// Determines if the update response should include the spreadsheet resource.
        pub include_spreadsheet_in_response: Option<bool> =
            "includeSpreadsheetInResponse",
        /// A list of updates to apply to the spreadsheet. Requests will be applied in
        /// the order they are specified. If any request is not valid, no requests will
        /// be applied.
        pub requests: Option<Vec<Request>> = "requests",
        /// True if grid data should be returned. Meaningful only if
        /// include_spreadsheet_in_response is 'true'. This parameter is ignored if a
        /// field mask was set in the request.
        pub response_include_grid_data: Option<bool> = "responseIncludeGridData",
        /// Limits the ranges included in the response spreadsheet. Meaningful only if
        /// include_spreadsheet_in_response is 'true'.
        pub response_ranges: Option<Vec<String>> = "responseRanges",
    }
}

open_enum! {
    /// The comments view mode to apply to the spreadsheet. This allows viewing the
    /// spreadsheet with comments omitted or included. If one is not specified,
    /// COMMENTS_VIEW_MODE_OMITTED is used. Meaningful only if
    /// include_spreadsheet_in_response is 'true'.
    pub enum BatchUpdateSpreadsheetRequestCommentsViewMode =
        "BatchUpdateSpreadsheetRequest.commentsViewMode" {
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
