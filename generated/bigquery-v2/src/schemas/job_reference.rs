//! The schema `JobReference`.

use gapi_runtime::v1::record;

record! {
    /// A job reference is a fully qualified identifier for referring to a job.
    pub struct JobReference = "JobReference" {
        /// Required. The ID of the job. The ID must contain only letters (a-z, A-Z),
        /// numbers (0-9), underscores (\_), or dashes (-). The maximum length is 1,024
        /// characters.
        pub job_id: Option<String> = "jobId",
        /// Optional. The geographic location of the job. The default value is US. For
        /// more information about BigQuery locations, see:
        /// <https://cloud.google.com/bigquery/docs/locations>
        pub location: Option<String> = "location",
        /// Required. The ID of the project containing this job.
        pub project_id: Option<String> = "projectId",
    }
}
