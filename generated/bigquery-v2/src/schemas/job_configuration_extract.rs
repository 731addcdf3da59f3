//! The schema `JobConfigurationExtract`.

use gapi_runtime::v1::record;

use super::ModelExtractOptions;
use super::ModelReference;
use super::SecureContext;
use super::TableReference;

record! {
    /// JobConfigurationExtract configures a job that exports data from a BigQuery table
    /// into Google Cloud Storage.
    pub struct JobConfigurationExtract = "JobConfigurationExtract" {
        /// Optional. The compression type to use for exported files. Possible values
        /// include DEFLATE, GZIP, NONE, SNAPPY, and ZSTD. The default value is NONE. Not
        /// all compression formats are support for all file formats. DEFLATE is only
        /// supported for Avro. ZSTD is only supported for Parquet. Not applicable when
        /// extracting models.
        pub compression: Option<String> = "compression",
        /// Optional. The exported file format. Possible values include CSV,
        /// NEWLINE_DELIMITED_JSON, PARQUET, or AVRO for tables and ML_TF_SAVED_MODEL or
        /// ML_XGBOOST_BOOSTER for models. The default value for tables is CSV. Tables
        /// with nested or repeated fields cannot be exported as CSV. The default value
        /// for models is ML_TF_SAVED_MODEL.
        pub destination_format: Option<String> = "destinationFormat",
        /// \[Pick one\] DEPRECATED: Use destinationUris instead, passing only one URI as
        /// necessary. The fully-qualified Google Cloud Storage URI where the extracted
        /// table should be written.
        pub destination_uri: Option<String> = "destinationUri",
        /// \[Pick one\] A list of fully-qualified Google Cloud Storage URIs where the
        /// extracted table should be written.
        pub destination_uris: Option<Vec<String>> = "destinationUris",
        /// Optional. When extracting data in CSV format, this defines the delimiter to
        /// use between fields in the exported data. Default is ','. Not applicable when
        /// extracting models.
        pub field_delimiter: Option<String> = "fieldDelimiter",
        /// Optional. Model extract options only applicable when extracting models.
        pub model_extract_options: Option<Box<ModelExtractOptions>> =
            "modelExtractOptions",
        /// Optional. Applicable to formats: PARQUET. If enabled, BigQuery to Parquet
        /// export will write the native Parquet Geography type instead of the default
        /// GeoParquet type.
        pub native_geography_export_enabled: Option<bool> =
            "nativeGeographyExportEnabled",
        /// Optional. Whether to print out a header row in the results. Default is true.
        /// Not applicable when extracting models.
        ///
        /// The default is `true`.
        pub print_header: Option<bool> = "printHeader",
        /// Optional. A set of key-value pairs representing the secure context. This can
        /// be used to pass sensitive or context-specific information. They can be
        /// retrieved via the SECURE_CONTEXT() function and used to modify the run-time
        /// behavior of an extract job on tables with row access policies.
        pub secure_context: Option<Box<SecureContext>> = "secureContext",
        /// A reference to the model being exported.
        pub source_model: Option<Box<ModelReference>> = "sourceModel",
        /// A reference to the table being exported.
        pub source_table: Option<Box<TableReference>> = "sourceTable",
        /// Whether to use logical types when extracting to AVRO format. Not applicable
        /// when extracting models.
        pub use_avro_logical_types: Option<bool> = "useAvroLogicalTypes",
    }
}
