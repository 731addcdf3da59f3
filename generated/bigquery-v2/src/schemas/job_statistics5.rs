//! The schema `JobStatistics5`.

use gapi_runtime::v1::record;

record! {
    /// Statistics for a copy job.
    pub struct JobStatistics5 = "JobStatistics5" {
        /// Output only. Number of logical bytes copied to the destination table.
        pub copied_logical_bytes: Option<i64> = "copiedLogicalBytes",
        /// Output only. Number of rows copied to the destination table.
        pub copied_rows: Option<i64> = "copiedRows",
        /// Output only. Destination region for a cross-region copy job. Not set for
        /// in-region copy jobs.
        pub remote_destination_region: Option<String> = "remoteDestinationRegion",
    }
}
