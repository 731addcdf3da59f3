//! The schema `JobConfigurationTableCopy`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::EncryptionConfiguration;
use super::TableReference;

record! {
    /// JobConfigurationTableCopy configures a job that copies data from one table to
    /// another. For more information on copying tables, see [Copy a
    /// table](https://cloud.google.com/bigquery/docs/managing-tables#copy-table).
    pub struct JobConfigurationTableCopy = "JobConfigurationTableCopy" {
        /// Optional. Specifies whether the job is allowed to create new tables. The
        /// following values are supported:
        ///
        /// - CREATE_IF_NEEDED: If the table does not exist, BigQuery creates the table.
        /// - CREATE_NEVER: The table must already exist. If it does not, a 'notFound'
        ///   error is returned in the job result. The default value is CREATE_IF_NEEDED.
        ///   Creation, truncation and append actions occur as one atomic update upon job
        ///   completion.
        pub create_disposition: Option<String> = "createDisposition",
        /// Custom encryption configuration (e.g., Cloud KMS keys).
        pub destination_encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "destinationEncryptionConfiguration",
        /// Optional. The time when the destination table expires. Expired tables will be
        /// deleted and their storage reclaimed.
        pub destination_expiration_time: Option<Timestamp> = "destinationExpirationTime",
        /// \[Required\] The destination table.
        pub destination_table: Option<Box<TableReference>> = "destinationTable",
        /// Optional. Supported operation types in table copy job.
        pub operation_type: Option<Open<JobConfigurationTableCopyOperationType>> =
            "operationType",
        /// \[Pick one\] Source table to copy.
        pub source_table: Option<Box<TableReference>> = "sourceTable",
        /// \[Pick one\] Source tables to copy.
        pub source_tables: Option<Vec<TableReference>> = "sourceTables",
        /// Optional. Specifies the action that occurs if the destination table already
        /// exists. The following values are supported:
        ///
        /// - WRITE_TRUNCATE: If the table already exists, BigQuery overwrites the table
        ///   data and uses the schema and table constraints from the source table.
        /// - WRITE_APPEND: If the table already exists, BigQuery appends the data to the
        ///   table.
        /// - WRITE_EMPTY: If the table already exists and contains data, a 'duplicate'
        ///   error is returned in the job result. The default value is WRITE_EMPTY. Each
        ///   action is atomic and only occurs if BigQuery is able to complete the job
        ///   successfully. Creation, truncation and append actions occur as one atomic
        ///   update upon job completion.
        pub write_disposition: Option<String> = "writeDisposition",
    }
}

open_enum! {
    /// Optional. Supported operation types in table copy job.
    pub enum JobConfigurationTableCopyOperationType =
        "JobConfigurationTableCopy.operationType" {
        /// Unspecified operation type.
        OperationTypeUnspecified = "OPERATION_TYPE_UNSPECIFIED",
        /// The source and destination table have the same table type.
        Copy = "COPY",
        /// The source table type is TABLE and the destination table type is SNAPSHOT.
        Snapshot = "SNAPSHOT",
        /// The source table type is SNAPSHOT and the destination table type is TABLE.
        Restore = "RESTORE",
        /// The source and destination table have the same table type, but only bill for
        /// unique data.
        Clone = "CLONE",
    }
}
