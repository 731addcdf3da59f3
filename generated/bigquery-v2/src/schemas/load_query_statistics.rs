//! The schema `LoadQueryStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics for a LOAD query.
    pub struct LoadQueryStatistics = "LoadQueryStatistics" {
        /// Output only. The number of bad records encountered while processing a LOAD
        /// query. Note that if the job has failed because of more bad records
        /// encountered than the maximum allowed in the load job configuration, then this
        /// number can be less than the total number of bad records present in the input
        /// data.
        pub bad_records: Option<i64> = "badRecords",
        /// Output only. This field is deprecated. The number of bytes of source data
        /// copied over the network for a `LOAD` query. `transferred_bytes` has the
        /// canonical value for physical transferred bytes, which is used for BigQuery
        /// Omni billing.
        #[deprecated]
        pub bytes_transferred: Option<i64> = "bytesTransferred",
        /// Output only. Number of bytes of source data in a LOAD query.
        pub input_file_bytes: Option<i64> = "inputFileBytes",
        /// Output only. Number of source files in a LOAD query.
        pub input_files: Option<i64> = "inputFiles",
        /// Output only. Size of the loaded data in bytes. Note that while a LOAD query
        /// is in the running state, this value may change.
        pub output_bytes: Option<i64> = "outputBytes",
        /// Output only. Number of rows imported in a LOAD query. Note that while a LOAD
        /// query is in the running state, this value may change.
        pub output_rows: Option<i64> = "outputRows",
    }
}
