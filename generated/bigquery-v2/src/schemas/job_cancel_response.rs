//! The schema `JobCancelResponse`.

use gapi_runtime::v1::record;

use super::Job;

record! {
    /// Describes format of a jobs cancellation response.
    pub struct JobCancelResponse = "JobCancelResponse" {
        /// The final state of the job.
        pub job: Option<Box<Job>> = "job",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#jobCancelResponse`.
        pub kind: Option<String> = "kind",
    }
}
