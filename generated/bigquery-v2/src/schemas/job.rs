//! The schema `Job`.

use gapi_runtime::v1::record;

use super::JobConfiguration;
use super::JobCreationReason;
use super::JobReference;
use super::JobStatistics;
use super::JobStatus;

record! {
    /// The schema `Job`.
    pub struct Job = "Job" {
        /// Required. Describes the job configuration.
        pub configuration: Option<Box<JobConfiguration>> = "configuration",
        /// Output only. A hash of this resource.
        pub etag: Option<String> = "etag",
        /// Output only. Opaque ID field of the job.
        pub id: Option<String> = "id",
        /// Output only. The reason why a Job was created.
        pub job_creation_reason: Option<Box<JobCreationReason>> = "jobCreationReason",
        /// Optional. Reference describing the unique-per-user name of the job.
        pub job_reference: Option<Box<JobReference>> = "jobReference",
        /// Output only. The type of the resource.
        ///
        /// The default is `bigquery#job`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Full-projection-only\] String representation of identity of
        /// requesting party. Populated for both first- and third-party identities. Only
        /// present for APIs that support third-party identities.
        pub principal_subject: Option<String> = "principal_subject",
        /// Output only. A URL that can be used to access the resource again.
        pub self_link: Option<String> = "selfLink",
        /// Output only. Information about the job, including starting time and ending
        /// time of the job.
        pub statistics: Option<Box<JobStatistics>> = "statistics",
        /// Output only. The status of this job. Examine this value when polling an
        /// asynchronous job to see if the job is complete.
        pub status: Option<Box<JobStatus>> = "status",
        /// Output only. Email address of the user who ran the job.
        pub user_email: Option<String> = "user_email",
    }
}
