//! The schema `BatchUpdateSpreadsheetResponse`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Response;
use super::Spreadsheet;

record! {
    /// The reply for batch updating a spreadsheet.
    pub struct BatchUpdateSpreadsheetResponse = "BatchUpdateSpreadsheetResponse" {
        /// Whether comment updates were applied in the batch request.
        pub comment_update_state: Option<Open<BatchUpdateSpreadsheetResponseCommentUpdateState>> =
            "commentUpdateState",
        /// The reply of the updates. This maps 1:1 with the updates, although replies to
        /// some requests may be empty.
        pub replies: Option<Vec<Response>> = "replies",
        /// The spreadsheet the updates were applied to.
        pub spreadsheet_id: Option<String> = "spreadsheetId",
        /// The spreadsheet after updates were applied. This is only set if
        /// BatchUpdateSpreadsheetRequest.include_spreadsheet_in_response is `true`.
        pub updated_spreadsheet: Option<Box<Spreadsheet>> = "updatedSpreadsheet",
    }
}

open_enum! {
    /// Whether comment updates were applied in the batch request.
    pub enum BatchUpdateSpreadsheetResponseCommentUpdateState =
        "BatchUpdateSpreadsheetResponse.commentUpdateState" {
        /// The status of comment updates is unspecified.
        CommentUpdateStateUnspecified = "COMMENT_UPDATE_STATE_UNSPECIFIED",
        /// No comment updates were requested in the batch request.
        NoUpdatesRequested = "NO_UPDATES_REQUESTED",
        /// All requested comment updates were applied in the batch request.
        AllSaved = "ALL_SAVED",
        /// All requested comment updates failed.
        AllFailedUnknownReason = "ALL_FAILED_UNKNOWN_REASON",
    }
}
