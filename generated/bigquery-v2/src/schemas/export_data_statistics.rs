//! The schema `ExportDataStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics for the EXPORT DATA statement as part of Query Job. EXTRACT JOB
    /// statistics are populated in JobStatistics4.
    pub struct ExportDataStatistics = "ExportDataStatistics" {
        /// Number of destination files generated in case of EXPORT DATA statement only.
        pub file_count: Option<i64> = "fileCount",
        /// \[Alpha\] Number of destination rows generated in case of EXPORT DATA
        /// statement only.
        pub row_count: Option<i64> = "rowCount",
    }
}
