//! The schema `JobStatistics4`.

use gapi_runtime::v1::record;

use super::QueryTimelineSample;

record! {
    /// Statistics for an extract job.
    pub struct JobStatistics4 = "JobStatistics4" {
        /// Output only. Number of files per destination URI or URI pattern specified in
        /// the extract configuration. These values will be in the same order as the URIs
        /// specified in the 'destinationUris' field.
        pub destination_uri_file_counts: Option<Vec<i64>> = "destinationUriFileCounts",
        /// Output only. Number of user bytes extracted into the result. This is the byte
        /// count as computed by BigQuery for billing purposes and doesn't have any
        /// relationship with the number of actual result bytes extracted in the desired
        /// format.
        pub input_bytes: Option<i64> = "inputBytes",
        /// Output only. Describes a timeline of job execution.
        pub timeline: Option<Vec<QueryTimelineSample>> = "timeline",
    }
}
