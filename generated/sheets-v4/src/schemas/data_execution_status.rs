//! The schema `DataExecutionStatus`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The data execution status. A data execution is created to sync a data source
    /// object with the latest data from a DataSource. It is usually scheduled to run at
    /// background, you can check its state to tell if an execution completes There are
    /// several scenarios where a data execution is triggered to run:
    ///
    /// - Adding a data source creates an associated data source sheet as well as a data
    ///   execution to sync the data from the data source to the sheet.
    /// - Updating a data source creates a data execution to refresh the associated data
    ///   source sheet similarly.
    /// - You can send refresh request to explicitly refresh one or multiple data source
    ///   objects.
    pub struct DataExecutionStatus = "DataExecutionStatus" {
        /// The error code.
        pub error_code: Option<Open<DataExecutionStatusErrorCode>> = "errorCode",
        /// The error message, which may be empty.
        pub error_message: Option<String> = "errorMessage",
        /// Gets the time the data last successfully refreshed.
        pub last_refresh_time: Option<Timestamp> = "lastRefreshTime",
        /// The state of the data execution.
        pub state: Option<Open<DataExecutionStatusState>> = "state",
    }
}

open_enum! {
    /// The error code.
    pub enum DataExecutionStatusErrorCode = "DataExecutionStatus.errorCode" {
        /// Default value, do not use.
        DataExecutionErrorCodeUnspecified = "DATA_EXECUTION_ERROR_CODE_UNSPECIFIED",
        /// The data execution timed out.
        TimedOut = "TIMED_OUT",
        /// The data execution returns more rows than the limit.
        TooManyRows = "TOO_MANY_ROWS",
        /// The data execution returns more columns than the limit.
        TooManyColumns = "TOO_MANY_COLUMNS",
        /// The data execution returns more cells than the limit.
        TooManyCells = "TOO_MANY_CELLS",
        /// Error is received from the backend data execution engine (e.g. BigQuery).
        /// Check error_message for details.
        Engine = "ENGINE",
        /// One or some of the provided data source parameters are invalid.
        ParameterInvalid = "PARAMETER_INVALID",
        /// The data execution returns an unsupported data type.
        UnsupportedDataType = "UNSUPPORTED_DATA_TYPE",
        /// The data execution returns duplicate column names or aliases.
        DuplicateColumnNames = "DUPLICATE_COLUMN_NAMES",
        /// The data execution is interrupted. Please refresh later.
        Interrupted = "INTERRUPTED",
        /// The data execution is currently in progress, can not be refreshed until it
        /// completes.
        ConcurrentQuery = "CONCURRENT_QUERY",
        /// Other errors.
        Other = "OTHER",
        /// The data execution returns values that exceed the maximum characters allowed
        /// in a single cell.
        TooManyCharsPerCell = "TOO_MANY_CHARS_PER_CELL",
        /// The database referenced by the data source is not found. \*/
        DataNotFound = "DATA_NOT_FOUND",
        /// The user does not have access to the database referenced by the data source.
        PermissionDenied = "PERMISSION_DENIED",
        /// The data execution returns columns with missing aliases.
        MissingColumnAlias = "MISSING_COLUMN_ALIAS",
        /// The data source object does not exist.
        ObjectNotFound = "OBJECT_NOT_FOUND",
        /// The data source object is currently in error state. To force refresh, set
        /// force in RefreshDataSourceRequest.
        ObjectInErrorState = "OBJECT_IN_ERROR_STATE",
        /// The data source object specification is invalid.
        ObjectSpecInvalid = "OBJECT_SPEC_INVALID",
        /// The data execution has been cancelled.
        DataExecutionCancelled = "DATA_EXECUTION_CANCELLED",
    }
}

open_enum! {
    /// The state of the data execution.
    pub enum DataExecutionStatusState = "DataExecutionStatus.state" {
        /// Default value, do not use.
        DataExecutionStateUnspecified = "DATA_EXECUTION_STATE_UNSPECIFIED",
        /// The data execution has not started.
        NotStarted = "NOT_STARTED",
        /// The data execution has started and is running.
        Running = "RUNNING",
        /// The data execution is currently being cancelled.
        Cancelling = "CANCELLING",
        /// The data execution has completed successfully.
        Succeeded = "SUCCEEDED",
        /// The data execution has completed with errors.
        Failed = "FAILED",
    }
}
