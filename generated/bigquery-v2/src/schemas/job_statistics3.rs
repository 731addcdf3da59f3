//! The schema `JobStatistics3`.

use gapi_runtime::v1::record;

use super::QueryTimelineSample;

record! {
    /// Statistics for a load job.
    pub struct JobStatistics3 = "JobStatistics3" {
        /// Output only. The number of bad records encountered. Note that if the job has
        /// failed because of more bad records encountered than the maximum allowed in
        /// the load job configuration, then this number can be less than the total
        /// number of bad records present in the input data.
        pub bad_records: Option<i64> = "badRecords",
        /// Output only. Number of bytes of source data in a load job.
        pub input_file_bytes: Option<i64> = "inputFileBytes",
        /// Output only. Number of source files in a load job.
        pub input_files: Option<i64> = "inputFiles",
        /// Output only. Size of the loaded data in bytes. Note that while a load job is
        /// in the running state, this value may change.
        pub output_bytes: Option<i64> = "outputBytes",
        /// Output only. Number of rows imported in a load job. Note that while an import
        /// job is in the running state, this value may change.
        pub output_rows: Option<i64> = "outputRows",
        /// Output only. Describes a timeline of job execution.
        pub timeline: Option<Vec<QueryTimelineSample>> = "timeline",
    }
}
