//! The schema `JobCreationReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Reason about why a Job was created from a
    /// [`jobs.query`](https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/query)
    /// method when used with `JOB_CREATION_OPTIONAL` Job creation mode. For
    /// [`jobs.insert`](https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/insert)
    /// method calls it will always be `REQUESTED`.
    pub struct JobCreationReason = "JobCreationReason" {
        /// Output only. Specifies the high level reason why a Job was created.
        pub code: Option<Open<JobCreationReasonCode>> = "code",
    }
}

open_enum! {
    /// Output only. Specifies the high level reason why a Job was created.
    pub enum JobCreationReasonCode = "JobCreationReason.code" {
        /// Reason is not specified.
        CodeUnspecified = "CODE_UNSPECIFIED",
        /// Job creation was requested.
        Requested = "REQUESTED",
        /// The query request ran beyond a system defined timeout specified by the
        /// [timeoutMs field in the
        /// QueryRequest](https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/query#queryrequest).
        /// As a result it was considered a long running operation for which a job was
        /// created.
        LongRunning = "LONG_RUNNING",
        /// The results from the query cannot fit in the response.
        LargeResults = "LARGE_RESULTS",
        /// BigQuery has determined that the query needs to be executed as a Job.
        Other = "OTHER",
    }
}
