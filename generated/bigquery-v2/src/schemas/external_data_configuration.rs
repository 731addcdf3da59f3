//! The schema `ExternalDataConfiguration`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AvroOptions;
use super::BigtableOptions;
use super::CsvOptions;
use super::GoogleSheetsOptions;
use super::HivePartitioningOptions;
use super::JsonOptions;
use super::ParquetOptions;
use super::TableSchema;

record! {
    /// The schema `ExternalDataConfiguration`.
    pub struct ExternalDataConfiguration = "ExternalDataConfiguration" {
        /// Try to detect schema and format options automatically. Any option specified
        /// explicitly will be honored.
        pub autodetect: Option<bool> = "autodetect",
        /// Optional. Additional properties to set if sourceFormat is set to AVRO.
        pub avro_options: Option<Box<AvroOptions>> = "avroOptions",
        /// Optional. Additional options if sourceFormat is set to BIGTABLE.
        pub bigtable_options: Option<Box<BigtableOptions>> = "bigtableOptions",
        /// Optional. The compression type of the data source. Possible values include
        /// GZIP and NONE. The default value is NONE. This setting is ignored for Google
        /// Cloud Bigtable, Google Cloud Datastore backups, Avro, ORC and Parquet
        /// formats. An empty string is an invalid value.
        pub compression: Option<String> = "compression",
        /// Optional. The connection specifying the credentials to be used to read
        /// external storage, such as Azure Blob, Cloud Storage, or S3. The connection_id
        /// can have the form `{project_id}.{location_id};{connection_id}` or
        /// `projects/{project_id}/locations/{location_id}/connections/{connection_id}`.
        pub connection_id: Option<String> = "connectionId",
        /// Optional. Additional properties to set if sourceFormat is set to CSV.
        pub csv_options: Option<Box<CsvOptions>> = "csvOptions",
        /// Optional. Format used to parse DATE values. Supports C-style and SQL-style
        /// values.
        pub date_format: Option<String> = "dateFormat",
        /// Optional. Format used to parse DATETIME values. Supports C-style and
        /// SQL-style values.
        pub datetime_format: Option<String> = "datetimeFormat",
        /// Defines the list of possible SQL data types to which the source decimal
        /// values are converted. This list and the precision and the scale parameters of
        /// the decimal field determine the target type. In the order of NUMERIC,
        /// BIGNUMERIC, and STRING, a type is picked if it is in the specified list and
        /// if it supports the precision and the scale. STRING supports all precision and
        /// scale values. If none of the listed types supports the precision and the
        /// scale, the type supporting the widest range in the specified list is picked,
        /// and if a value exceeds the supported range when reading the data, an error
        /// will be thrown. Example: Suppose the value of this field is \["NUMERIC",
        /// "BIGNUMERIC"\]. If (precision,scale) is:
        ///
        /// - (38,9) -\> NUMERIC;
        /// - (39,9) -\> BIGNUMERIC (NUMERIC cannot hold 30 integer digits);
        /// - (38,10) -\> BIGNUMERIC (NUMERIC cannot hold 10 fractional digits);
        /// - (76,38) -\> BIGNUMERIC;
        /// - (77,38) -\> BIGNUMERIC (error if value exceeds supported range). This field
        ///   cannot contain duplicate types. The order of the types in this field is
        ///   ignored. For example, \["BIGNUMERIC", "NUMERIC"\] is the same as
        ///   \["NUMERIC", "BIGNUMERIC"\] and NUMERIC always takes precedence over
        ///   BIGNUMERIC. Defaults to \["NUMERIC", "STRING"\] for ORC and \["NUMERIC"\]
        ///   for the other file formats.
        pub decimal_target_types: Option<Vec<Open<ExternalDataConfigurationDecimalTargetTypes>>> =
            "decimalTargetTypes",
        /// Optional. Specifies how source URIs are interpreted for constructing the file
        /// set to load. By default source URIs are expanded against the underlying
        /// storage. Other options include specifying manifest files. Only applicable to
        /// object storage systems.
        pub file_set_spec_type: Option<Open<ExternalDataConfigurationFileSetSpecType>> =
            "fileSetSpecType",
        /// Optional. Additional options if sourceFormat is set to GOOGLE_SHEETS.
        pub google_sheets_options: Option<Box<GoogleSheetsOptions>> =
            "googleSheetsOptions",
        /// Optional. When set, configures hive partitioning support. Not all storage
        /// formats support hive partitioning -- requesting hive partitioning on an
        /// unsupported format will lead to an error, as will providing an invalid
        /// specification.
        pub hive_partitioning_options: Option<Box<HivePartitioningOptions>> =
            "hivePartitioningOptions",
        /// Optional. Indicates if BigQuery should allow extra values that are not
        /// represented in the table schema. If true, the extra values are ignored. If
        /// false, records with extra columns are treated as bad records, and if there
        /// are too many bad records, an invalid error is returned in the job result. The
        /// default value is false. The sourceFormat property determines what BigQuery
        /// treats as an extra value: CSV: Trailing columns JSON: Named values that don't
        /// match any column names Google Cloud Bigtable: This setting is ignored. Google
        /// Cloud Datastore backups: This setting is ignored. Avro: This setting is
        /// ignored. ORC: This setting is ignored. Parquet: This setting is ignored.
        pub ignore_unknown_values: Option<bool> = "ignoreUnknownValues",
        /// Optional. Load option to be used together with source_format
        /// newline-delimited JSON to indicate that a variant of JSON is being loaded. To
        /// load newline-delimited GeoJSON, specify GEOJSON (and source_format must be
        /// set to NEWLINE_DELIMITED_JSON).
        pub json_extension: Option<Open<ExternalDataConfigurationJsonExtension>> =
            "jsonExtension",
        /// Optional. Additional properties to set if sourceFormat is set to JSON.
        pub json_options: Option<Box<JsonOptions>> = "jsonOptions",
        /// Optional. The maximum number of bad records that BigQuery can ignore when
        /// reading data. If the number of bad records exceeds this value, an invalid
        /// error is returned in the job result. The default value is 0, which requires
        /// that all records are valid. This setting is ignored for Google Cloud
        /// Bigtable, Google Cloud Datastore backups, Avro, ORC and Parquet formats.
        pub max_bad_records: Option<i32> = "maxBadRecords",
        /// Optional. Metadata Cache Mode for the table. Set this to enable caching of
        /// metadata from external data source.
        pub metadata_cache_mode: Option<Open<ExternalDataConfigurationMetadataCacheMode>> =
            "metadataCacheMode",
        /// Optional. ObjectMetadata is used to create Object Tables. Object Tables
        /// contain a listing of objects (with their metadata) found at the source_uris.
        /// If ObjectMetadata is set, source_format should be omitted. Currently SIMPLE
        /// is the only supported Object Metadata type.
        pub object_metadata: Option<Open<ExternalDataConfigurationObjectMetadata>> =
            "objectMetadata",
        /// Optional. Additional properties to set if sourceFormat is set to PARQUET.
        pub parquet_options: Option<Box<ParquetOptions>> = "parquetOptions",
        /// Optional. When creating an external table, the user can provide a reference
        /// file with the table schema. This is enabled for the following formats: AVRO,
        /// PARQUET, ORC.
        pub reference_file_schema_uri: Option<String> = "referenceFileSchemaUri",
        /// Optional. The schema for the data. Schema is required for CSV and JSON
        /// formats if autodetect is not on. Schema is disallowed for Google Cloud
        /// Bigtable, Cloud Datastore backups, Avro, ORC and Parquet formats.
        pub schema: Option<Box<TableSchema>> = "schema",
        /// \[Required\] The data format. For CSV files, specify "CSV". For Google
        /// sheets, specify "GOOGLE_SHEETS". For newline-delimited JSON, specify
        /// "NEWLINE_DELIMITED_JSON". For Avro files, specify "AVRO". For Google Cloud
        /// Datastore backups, specify "DATASTORE_BACKUP". For Apache Iceberg tables,
        /// specify "ICEBERG". For ORC files, specify "ORC". For Parquet files, specify
        /// "PARQUET". \[Beta\] For Google Cloud Bigtable, specify "BIGTABLE".
        pub source_format: Option<String> = "sourceFormat",
        /// \[Required\] The fully-qualified URIs that point to your data in Google
        /// Cloud. For Google Cloud Storage URIs: Each URI can contain one '\*' wildcard
        /// character and it must come after the 'bucket' name. Size limits related to
        /// load jobs apply to external data sources. For Google Cloud Bigtable URIs:
        /// Exactly one URI can be specified and it has be a fully specified and valid
        /// HTTPS URL for a Google Cloud Bigtable table. For Google Cloud Datastore
        /// backups, exactly one URI can be specified. Also, the '\*' wildcard character
        /// is not allowed.
        pub source_uris: Option<Vec<String>> = "sourceUris",
        /// Optional. Format used to parse TIME values. Supports C-style and SQL-style
        /// values.
        pub time_format: Option<String> = "timeFormat",
        /// Optional. Time zone used when parsing timestamp values that do not have
        /// specific time zone information (e.g. 2024-04-20 12:34:56). The expected
        /// format is a IANA timezone string (e.g. America/Los_Angeles).
        pub time_zone: Option<String> = "timeZone",
        /// Optional. Format used to parse TIMESTAMP values. Supports C-style and
        /// SQL-style values.
        pub timestamp_format: Option<String> = "timestampFormat",
        /// Precisions (maximum number of total digits in base 10) for seconds of
        /// TIMESTAMP types that are allowed to the destination table for autodetection
        /// mode. Available for the formats: CSV, PARQUET, AVRO, and Iceberg External
        /// Table. Possible values include: Not Specified, \[\], or \[6\]: timestamp(6)
        /// for all auto detected TIMESTAMP columns \[6, 12\]: timestamp(6) for all auto
        /// detected TIMESTAMP columns that have less than 6 digits of subseconds.
        /// timestamp(12) for all auto detected TIMESTAMP columns that have more than 6
        /// digits of subseconds. \[12\]: timestamp(12) for all auto detected TIMESTAMP
        /// columns. The order of the elements in this array is ignored. Inputs that have
        /// higher precision than the highest target precision in this array will be
        /// truncated.
        pub timestamp_target_precision: Option<Vec<i32>> = "timestampTargetPrecision",
    }
}

open_enum! {
    /// An item of the property `decimalTargetTypes` of `ExternalDataConfiguration`.
    pub enum ExternalDataConfigurationDecimalTargetTypes =
        "ExternalDataConfiguration.decimalTargetTypes[]" {
        /// Invalid type.
        DecimalTargetTypeUnspecified = "DECIMAL_TARGET_TYPE_UNSPECIFIED",
        /// Decimal values could be converted to NUMERIC type.
        Numeric = "NUMERIC",
        /// Decimal values could be converted to BIGNUMERIC type.
        Bignumeric = "BIGNUMERIC",
        /// Decimal values could be converted to STRING type.
        String = "STRING",
    }
}

open_enum! {
    /// Optional. Specifies how source URIs are interpreted for constructing the file set
    /// to load. By default source URIs are expanded against the underlying storage.
    /// Other options include specifying manifest files. Only applicable to object
    /// storage systems.
    pub enum ExternalDataConfigurationFileSetSpecType =
        "ExternalDataConfiguration.fileSetSpecType" {
        /// This option expands source URIs by listing files from the object store. It is
        /// the default behavior if FileSetSpecType is not set.
        FileSetSpecTypeFileSystemMatch = "FILE_SET_SPEC_TYPE_FILE_SYSTEM_MATCH",
        /// This option indicates that the provided URIs are newline-delimited manifest
        /// files, with one URI per line. Wildcard URIs are not supported.
        FileSetSpecTypeNewLineDelimitedManifest =
            "FILE_SET_SPEC_TYPE_NEW_LINE_DELIMITED_MANIFEST",
    }
}

open_enum! {
    /// Optional. Load option to be used together with source_format newline-delimited
    /// JSON to indicate that a variant of JSON is being loaded. To load
    /// newline-delimited GeoJSON, specify GEOJSON (and source_format must be set to
    /// NEWLINE_DELIMITED_JSON).
    pub enum ExternalDataConfigurationJsonExtension =
        "ExternalDataConfiguration.jsonExtension" {
        /// The default if provided value is not one included in the enum, or the value
        /// is not specified. The source format is parsed without any modification.
        JsonExtensionUnspecified = "JSON_EXTENSION_UNSPECIFIED",
        /// Use GeoJSON variant of JSON. See <https://tools.ietf.org/html/rfc7946>.
        Geojson = "GEOJSON",
    }
}

open_enum! {
    /// Optional. Metadata Cache Mode for the table. Set this to enable caching of
    /// metadata from external data source.
    pub enum ExternalDataConfigurationMetadataCacheMode =
        "ExternalDataConfiguration.metadataCacheMode" {
        /// Unspecified metadata cache mode.
        MetadataCacheModeUnspecified = "METADATA_CACHE_MODE_UNSPECIFIED",
        /// Set this mode to trigger automatic background refresh of metadata cache from
        /// the external source. Queries will use the latest available cache version
        /// within the table's maxStaleness interval.
        Automatic = "AUTOMATIC",
        /// Set this mode to enable triggering manual refresh of the metadata cache from
        /// external source. Queries will use the latest manually triggered cache version
        /// within the table's maxStaleness interval.
        Manual = "MANUAL",
    }
}

open_enum! {
    /// Optional. ObjectMetadata is used to create Object Tables. Object Tables contain a
    /// listing of objects (with their metadata) found at the source_uris. If
    /// ObjectMetadata is set, source_format should be omitted. Currently SIMPLE is the
    /// only supported Object Metadata type.
    pub enum ExternalDataConfigurationObjectMetadata =
        "ExternalDataConfiguration.objectMetadata" {
        /// Unspecified by default.
        ObjectMetadataUnspecified = "OBJECT_METADATA_UNSPECIFIED",
        /// A synonym for `SIMPLE`.
        Directory = "DIRECTORY",
        /// Directory listing of objects.
        Simple = "SIMPLE",
    }
}
