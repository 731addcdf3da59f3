//! The schema `DmlStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Detailed statistics for DML statements
    pub struct DmlStatistics = "DmlStatistics" {
        /// Output only. Number of deleted Rows. populated by DML DELETE, MERGE and
        /// TRUNCATE statements.
        pub deleted_row_count: Option<i64> = "deletedRowCount",
        /// Output only. DML mode used.
        pub dml_mode: Option<Open<DmlStatisticsDmlMode>> = "dmlMode",
        /// Output only. Reason for disabling fine-grained DML if applicable.
        pub fine_grained_dml_unused_reason: Option<Open<DmlStatisticsFineGrainedDmlUnusedReason>> =
            "fineGrainedDmlUnusedReason",
        /// Output only. Number of inserted Rows. Populated by DML INSERT and MERGE
        /// statements
        pub inserted_row_count: Option<i64> = "insertedRowCount",
        /// Output only. Number of updated Rows. Populated by DML UPDATE and MERGE
        /// statements.
        pub updated_row_count: Option<i64> = "updatedRowCount",
    }
}

open_enum! {
    /// Output only. DML mode used.
    pub enum DmlStatisticsDmlMode = "DmlStatistics.dmlMode" {
        /// Default value. This value is unused.
        DmlModeUnspecified = "DML_MODE_UNSPECIFIED",
        /// Coarse-grained DML was used.
        CoarseGrainedDml = "COARSE_GRAINED_DML",
        /// Fine-grained DML was used.
        FineGrainedDml = "FINE_GRAINED_DML",
    }
}

open_enum! {
    /// Output only. Reason for disabling fine-grained DML if applicable.
    pub enum DmlStatisticsFineGrainedDmlUnusedReason =
        "DmlStatistics.fineGrainedDmlUnusedReason" {
        /// Default value. This value is unused.
        FineGrainedDmlUnusedReasonUnspecified =
            "FINE_GRAINED_DML_UNUSED_REASON_UNSPECIFIED",
        /// Max partition size threshold exceeded. \[Fine-grained DML Limitations\]
        /// (<https://docs.cloud.google.com/bigquery/docs/data-manipulation-language#fine-grained-dml-limitations>)
        MaxPartitionSizeExceeded = "MAX_PARTITION_SIZE_EXCEEDED",
        /// The table is not enrolled for fine-grained DML.
        TableNotEnrolled = "TABLE_NOT_ENROLLED",
        /// The DML statement is part of a multi-statement transaction.
        DmlInMultiStatementTransaction = "DML_IN_MULTI_STATEMENT_TRANSACTION",
    }
}
