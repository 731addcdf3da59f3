//! The schema `JobStatus`.

use gapi_runtime::v1::record;

use super::ErrorProto;

record! {
    /// The schema `JobStatus`.
    pub struct JobStatus = "JobStatus" {
        /// Output only. Final error result of the job. If present, indicates that the
        /// job has completed and was unsuccessful.
        pub error_result: Option<Box<ErrorProto>> = "errorResult",
        /// Output only. The first errors encountered during the running of the job. The
        /// final message includes the number of errors that caused the process to stop.
        /// Errors here do not necessarily mean that the job has not completed or was
        /// unsuccessful.
        pub errors: Option<Vec<ErrorProto>> = "errors",
        /// Output only. Running state of the job. Valid states include 'PENDING',
        /// 'RUNNING', and 'DONE'.
        pub state: Option<String> = "state",
    }
}
