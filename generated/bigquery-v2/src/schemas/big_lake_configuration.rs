//! The schema `BigLakeConfiguration`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration for BigQuery tables for Apache Iceberg (formerly BigLake managed
    /// tables.)
    pub struct BigLakeConfiguration = "BigLakeConfiguration" {
        /// Optional. The connection specifying the credentials to be used to read and
        /// write to external storage, such as Cloud Storage. The connection_id can have
        /// the form `{project}.{location}.{connection_id}` or
        /// \`projects/{project}/locations/{location}/connections/{connection_id}".
        pub connection_id: Option<String> = "connectionId",
        /// Optional. The file format the table data is stored in.
        pub file_format: Option<Open<BigLakeConfigurationFileFormat>> = "fileFormat",
        /// Optional. The fully qualified location prefix of the external folder where
        /// table data is stored. The '\*' wildcard character is not allowed. The URI
        /// should be in the format `gs://bucket/path_to_table/`
        pub storage_uri: Option<String> = "storageUri",
        /// Optional. The table format the metadata only snapshots are stored in.
        pub table_format: Option<Open<BigLakeConfigurationTableFormat>> = "tableFormat",
    }
}

open_enum! {
    /// Optional. The file format the table data is stored in.
    pub enum BigLakeConfigurationFileFormat = "BigLakeConfiguration.fileFormat" {
        /// Default Value.
        FileFormatUnspecified = "FILE_FORMAT_UNSPECIFIED",
        /// Apache Parquet format.
        Parquet = "PARQUET",
    }
}

open_enum! {
    /// Optional. The table format the metadata only snapshots are stored in.
    pub enum BigLakeConfigurationTableFormat = "BigLakeConfiguration.tableFormat" {
        /// Default Value.
        TableFormatUnspecified = "TABLE_FORMAT_UNSPECIFIED",
        /// Apache Iceberg format.
        Iceberg = "ICEBERG",
    }
}
