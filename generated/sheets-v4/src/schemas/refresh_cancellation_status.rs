//! The schema `RefreshCancellationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The status of a refresh cancellation. You can send a cancel request to explicitly
    /// cancel one or multiple data source object refreshes.
    pub struct RefreshCancellationStatus = "RefreshCancellationStatus" {
        /// The error code.
        pub error_code: Option<Open<RefreshCancellationStatusErrorCode>> = "errorCode",
        /// The state of a call to cancel a refresh in Sheets.
        pub state: Option<Open<RefreshCancellationStatusState>> = "state",
    }
}

open_enum! {
    /// The error code.
    pub enum RefreshCancellationStatusErrorCode = "RefreshCancellationStatus.errorCode" {
        /// Default value, do not use.
        RefreshCancellationErrorCodeUnspecified =
            "REFRESH_CANCELLATION_ERROR_CODE_UNSPECIFIED",
        /// Execution to be cancelled not found in the query engine or in Sheets.
        ExecutionNotFound = "EXECUTION_NOT_FOUND",
        /// The user does not have permission to cancel the query.
        CancelPermissionDenied = "CANCEL_PERMISSION_DENIED",
        /// The query execution has already completed and thus could not be cancelled.
        QueryExecutionCompleted = "QUERY_EXECUTION_COMPLETED",
        /// There is already another cancellation in process.
        ConcurrentCancellation = "CONCURRENT_CANCELLATION",
        /// All other errors.
        CancelOtherError = "CANCEL_OTHER_ERROR",
    }
}

open_enum! {
    /// The state of a call to cancel a refresh in Sheets.
    pub enum RefreshCancellationStatusState = "RefreshCancellationStatus.state" {
        /// Default value, do not use.
        RefreshCancellationStateUnspecified = "REFRESH_CANCELLATION_STATE_UNSPECIFIED",
        /// The API call to Sheets to cancel a refresh has succeeded. This does not mean
        /// that the cancel happened successfully, but that the call has been made
        /// successfully.
        CancelSucceeded = "CANCEL_SUCCEEDED",
        /// The API call to Sheets to cancel a refresh has failed.
        CancelFailed = "CANCEL_FAILED",
    }
}
