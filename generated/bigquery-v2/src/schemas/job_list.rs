//! The schema `JobList`.

use gapi_runtime::v1::record;

use super::ErrorProto;
use super::JobConfiguration;
use super::JobReference;
use super::JobStatistics;
use super::JobStatus;

record! {
    /// JobList is the response format for a jobs.list call.
    pub struct JobList = "JobList" {
        /// A hash of this page of results.
        pub etag: Option<String> = "etag",
        /// List of jobs that were requested.
        pub jobs: Option<Vec<JobListJobsItem>> = "jobs",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#jobList`.
        pub kind: Option<String> = "kind",
        /// A token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// A list of skipped locations that were unreachable. For more information about
        /// BigQuery locations, see: <https://cloud.google.com/bigquery/docs/locations>.
        /// Example: "europe-west5"
        pub unreachable: Option<Vec<String>> = "unreachable",
    }
}

record! {
    /// ListFormatJob is a partial projection of job information returned as part of a
    /// jobs.list response.
    pub struct JobListJobsItem = "JobList.jobs[]" {
        /// Required. Describes the job configuration.
        pub configuration: Option<Box<JobConfiguration>> = "configuration",
        /// A result object that will be present only if the job has failed.
        pub error_result: Option<Box<ErrorProto>> = "errorResult",
        /// Unique opaque ID of the job.
        pub id: Option<String> = "id",
        /// Unique opaque ID of the job.
        pub job_reference: Option<Box<JobReference>> = "jobReference",
        /// The resource type.
        pub kind: Option<String> = "kind",
        /// \[Full-projection-only\] String representation of identity of requesting
        /// party. Populated for both first- and third-party identities. Only present for
        /// APIs that support third-party identities.
        pub principal_subject: Option<String> = "principal_subject",
        /// Running state of the job. When the state is DONE, errorResult can be checked
        /// to determine whether the job succeeded or failed.
        pub state: Option<String> = "state",
        /// Output only. Information about the job, including starting time and ending
        /// time of the job.
        pub statistics: Option<Box<JobStatistics>> = "statistics",
        /// \[Full-projection-only\] Describes the status of this job.
        pub status: Option<Box<JobStatus>> = "status",
        /// \[Full-projection-only\] Email address of the user who ran the job.
        pub user_email: Option<String> = "user_email",
    }
}
