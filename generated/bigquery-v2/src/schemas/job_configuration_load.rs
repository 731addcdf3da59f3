//! The schema `JobConfigurationLoad`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Clustering;
use super::ConnectionProperty;
use super::DestinationTableProperties;
use super::EncryptionConfiguration;
use super::HivePartitioningOptions;
use super::ParquetOptions;
use super::RangePartitioning;
use super::TableReference;
use super::TableSchema;
use super::TimePartitioning;

record! {
    /// JobConfigurationLoad contains the configuration properties for loading data into
    /// a destination table.
    pub struct JobConfigurationLoad = "JobConfigurationLoad" {
        /// Optional. Accept rows that are missing trailing optional columns. The missing
        /// values are treated as nulls. If false, records with missing trailing columns
        /// are treated as bad records, and if there are too many bad records, an invalid
        /// error is returned in the job result. The default value is false. Only
        /// applicable to CSV, ignored for other formats.
        pub allow_jagged_rows: Option<bool> = "allowJaggedRows",
        /// Indicates if BigQuery should allow quoted data sections that contain newline
        /// characters in a CSV file. The default value is false.
        pub allow_quoted_newlines: Option<bool> = "allowQuotedNewlines",
        /// Optional. Indicates if we should automatically infer the options and schema
        /// for CSV and JSON sources.
        pub autodetect: Option<bool> = "autodetect",
        /// Clustering specification for the destination table.
        pub clustering: Option<Box<Clustering>> = "clustering",
        /// Optional. Character map supported for column names in CSV/Parquet loads.
        /// Defaults to STRICT and can be overridden by Project Config Service. Using
        /// this option with unsupporting load formats will result in an error.
        pub column_name_character_map: Option<Open<JobConfigurationLoadColumnNameCharacterMap>> =
            "columnNameCharacterMap",
        /// Optional. Connection properties which can modify the load job behavior.
        /// Currently, only the 'session_id' connection property is supported, and is
        /// used to resolve \_SESSION appearing as the dataset id.
        pub connection_properties: Option<Vec<ConnectionProperty>> =
            "connectionProperties",
        /// Optional. \[Experimental\] Configures the load job to copy files directly to
        /// the destination BigLake managed table, bypassing file content reading and
        /// rewriting. Copying files only is supported when all the following are true:
        ///
        /// - `source_uris` are located in the same Cloud Storage location as the
        ///   destination table's `storage_uri` location.
        /// - `source_format` is `PARQUET`.
        /// - `destination_table` is an existing BigLake managed table. The table's
        ///   schema does not have flexible column names. The table's columns do not have
        ///   type parameters other than precision and scale.
        /// - No options other than the above are specified.
        pub copy_files_only: Option<bool> = "copyFilesOnly",
        /// Optional. Specifies whether the job is allowed to create new tables. The
        /// following values are supported:
        ///
        /// - CREATE_IF_NEEDED: If the table does not exist, BigQuery creates the table.
        /// - CREATE_NEVER: The table must already exist. If it does not, a 'notFound'
        ///   error is returned in the job result. The default value is CREATE_IF_NEEDED.
        ///   Creation, truncation and append actions occur as one atomic update upon job
        ///   completion.
        pub create_disposition: Option<String> = "createDisposition",
        /// Optional. If this property is true, the job creates a new session using a
        /// randomly generated session_id. To continue using a created session with
        /// subsequent queries, pass the existing session identifier as a
        /// `ConnectionProperty` value. The session identifier is returned as part of the
        /// `SessionInfo` message within the query statistics. The new session's location
        /// will be set to `Job.JobReference.location` if it is present, otherwise it's
        /// set to the default location based on existing routing logic.
        pub create_session: Option<bool> = "createSession",
        /// Optional. Date format used for parsing DATE values.
        pub date_format: Option<String> = "dateFormat",
        /// Optional. Date format used for parsing DATETIME values.
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
        pub decimal_target_types: Option<Vec<Open<JobConfigurationLoadDecimalTargetTypes>>> =
            "decimalTargetTypes",
        /// Custom encryption configuration (e.g., Cloud KMS keys)
        pub destination_encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "destinationEncryptionConfiguration",
        /// \[Required\] The destination table to load the data into.
        pub destination_table: Option<Box<TableReference>> = "destinationTable",
        /// Optional. \[Experimental\] Properties with which to create the destination
        /// table if it is new.
        pub destination_table_properties: Option<Box<DestinationTableProperties>> =
            "destinationTableProperties",
        /// Optional. The character encoding of the data. The supported values are UTF-8,
        /// ISO-8859-1, UTF-16BE, UTF-16LE, UTF-32BE, and UTF-32LE. The default value is
        /// UTF-8. BigQuery decodes the data after the raw, binary data has been split
        /// using the values of the `quote` and `fieldDelimiter` properties. If you don't
        /// specify an encoding, or if you specify a UTF-8 encoding when the CSV file is
        /// not UTF-8 encoded, BigQuery attempts to convert the data to UTF-8. Generally,
        /// your data loads successfully, but it may not match byte-for-byte what you
        /// expect. To avoid this, specify the correct encoding by using the `--encoding`
        /// flag. If BigQuery can't convert a character other than the ASCII `0`
        /// character, BigQuery converts the character to the standard Unicode
        /// replacement character: �.
        pub encoding: Option<String> = "encoding",
        /// Optional. The separator character for fields in a CSV file. The separator is
        /// interpreted as a single byte. For files encoded in ISO-8859-1, any single
        /// character can be used as a separator. For files encoded in UTF-8, characters
        /// represented in decimal range 1-127 (U+0001-U+007F) can be used without any
        /// modification. UTF-8 characters encoded with multiple bytes (i.e. U+0080 and
        /// above) will have only the first byte used for separating fields. The
        /// remaining bytes will be treated as a part of the field. BigQuery also
        /// supports the escape sequence "\\t" (U+0009) to specify a tab separator. The
        /// default value is comma (",", U+002C).
        pub field_delimiter: Option<String> = "fieldDelimiter",
        /// Optional. Specifies how source URIs are interpreted for constructing the file
        /// set to load. By default, source URIs are expanded against the underlying
        /// storage. You can also specify manifest files to control how the file set is
        /// constructed. This option is only applicable to object storage systems.
        pub file_set_spec_type: Option<Open<JobConfigurationLoadFileSetSpecType>> =
            "fileSetSpecType",
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
        /// match any column names in the table schema Avro, Parquet, ORC: Fields in the
        /// file schema that don't exist in the table schema.
        pub ignore_unknown_values: Option<bool> = "ignoreUnknownValues",
        /// Optional. Load option to be used together with source_format
        /// newline-delimited JSON to indicate that a variant of JSON is being loaded. To
        /// load newline-delimited GeoJSON, specify GEOJSON (and source_format must be
        /// set to NEWLINE_DELIMITED_JSON).
        pub json_extension: Option<Open<JobConfigurationLoadJsonExtension>> =
            "jsonExtension",
        /// Optional. The maximum number of bad records that BigQuery can ignore when
        /// running the job. If the number of bad records exceeds this value, an invalid
        /// error is returned in the job result. The default value is 0, which requires
        /// that all records are valid. This is only supported for CSV and
        /// NEWLINE_DELIMITED_JSON file formats.
        pub max_bad_records: Option<i32> = "maxBadRecords",
        /// Optional. Specifies a string that represents a null value in a CSV file. For
        /// example, if you specify "\\N", BigQuery interprets "\\N" as a null value when
        /// loading a CSV file. The default value is the empty string. If you set this
        /// property to a custom value, BigQuery throws an error if an empty string is
        /// present for all data types except for STRING and BYTE. For STRING and BYTE
        /// columns, BigQuery interprets the empty string as an empty value.
        pub null_marker: Option<String> = "nullMarker",
        /// Optional. A list of strings represented as SQL NULL value in a CSV file.
        /// null_marker and null_markers can't be set at the same time. If null_marker is
        /// set, null_markers has to be not set. If null_markers is set, null_marker has
        /// to be not set. If both null_marker and null_markers are set at the same time,
        /// a user error would be thrown. Any strings listed in null_markers, including
        /// empty string would be interpreted as SQL NULL. This applies to all column
        /// types.
        pub null_markers: Option<Vec<String>> = "nullMarkers",
        /// Optional. Additional properties to set if sourceFormat is set to PARQUET.
        pub parquet_options: Option<Box<ParquetOptions>> = "parquetOptions",
        /// Optional. When sourceFormat is set to "CSV", this indicates whether the
        /// embedded ASCII control characters (the first 32 characters in the
        /// ASCII-table, from '\\x00' to '\\x1F') are preserved.
        pub preserve_ascii_control_characters: Option<bool> =
            "preserveAsciiControlCharacters",
        /// If sourceFormat is set to "DATASTORE_BACKUP", indicates which entity
        /// properties to load into BigQuery from a Cloud Datastore backup. Property
        /// names are case sensitive and must be top-level properties. If no properties
        /// are specified, BigQuery loads all properties. If any named property isn't
        /// found in the Cloud Datastore backup, an invalid error is returned in the job
        /// result.
        pub projection_fields: Option<Vec<String>> = "projectionFields",
        /// Optional. The value that is used to quote data sections in a CSV file.
        /// BigQuery converts the string to ISO-8859-1 encoding, and then uses the first
        /// byte of the encoded string to split the data in its raw, binary state. The
        /// default value is a double-quote ('"'). If your data does not contain quoted
        /// sections, set the property value to an empty string. If your data contains
        /// quoted newline characters, you must also set the allowQuotedNewlines property
        /// to true. To include the specific quote character within a quoted value,
        /// precede it with an additional matching quote character. For example, if you
        /// want to escape the default character ' " ', use ' "" '. @default "
        ///
        /// The default is `"`. Must match the pattern `.?`.
        pub quote: Option<String> = "quote",
        /// Range partitioning specification for the destination table. Only one of
        /// timePartitioning and rangePartitioning should be specified.
        pub range_partitioning: Option<Box<RangePartitioning>> = "rangePartitioning",
        /// Optional. The user can provide a reference file with the reader schema. This
        /// file is only loaded if it is part of source URIs, but is not loaded
        /// otherwise. It is enabled for the following formats: AVRO, PARQUET, ORC.
        pub reference_file_schema_uri: Option<String> = "referenceFileSchemaUri",
        /// Optional. The schema for the destination table. The schema can be omitted if
        /// the destination table already exists, or if you're loading data from Google
        /// Cloud Datastore.
        pub schema: Option<Box<TableSchema>> = "schema",
        /// \[Deprecated\] The inline schema. For CSV schemas, specify as
        /// "Field1:Type1\[,Field2:Type2\]\*". For example, "foo:STRING, bar:INTEGER,
        /// baz:FLOAT".
        pub schema_inline: Option<String> = "schemaInline",
        /// \[Deprecated\] The format of the schemaInline property.
        pub schema_inline_format: Option<String> = "schemaInlineFormat",
        /// Allows the schema of the destination table to be updated as a side effect of
        /// the load job if a schema is autodetected or supplied in the job
        /// configuration. Schema update options are supported in three cases: when
        /// writeDisposition is WRITE_APPEND; when writeDisposition is
        /// WRITE_TRUNCATE_DATA; when writeDisposition is WRITE_TRUNCATE and the
        /// destination table is a partition of a table, specified by partition
        /// decorators. For normal tables, WRITE_TRUNCATE will always overwrite the
        /// schema. One or more of the following values are specified:
        ///
        /// - ALLOW_FIELD_ADDITION: allow adding a nullable field to the schema.
        /// - ALLOW_FIELD_RELAXATION: allow relaxing a required field in the original
        ///   schema to nullable.
        pub schema_update_options: Option<Vec<String>> = "schemaUpdateOptions",
        /// Optional. The number of rows at the top of a CSV file that BigQuery will skip
        /// when loading the data. The default value is 0. This property is useful if you
        /// have header rows in the file that should be skipped. When autodetect is on,
        /// the behavior is the following:
        ///
        /// - skipLeadingRows unspecified - Autodetect tries to detect headers in the
        ///   first row. If they are not detected, the row is read as data. Otherwise
        ///   data is read starting from the second row.
        /// - skipLeadingRows is 0 - Instructs autodetect that there are no headers and
        ///   data should be read starting from the first row.
        /// - skipLeadingRows = N \> 0 - Autodetect skips N-1 rows and tries to detect
        ///   headers in row N. If headers are not detected, row N is just skipped.
        ///   Otherwise row N is used to extract column names for the detected schema.
        pub skip_leading_rows: Option<i32> = "skipLeadingRows",
        /// Optional. Controls the strategy used to match loaded columns to the schema.
        /// If not set, a sensible default is chosen based on how the schema is provided.
        /// If autodetect is used, then columns are matched by name. Otherwise, columns
        /// are matched by position. This is done to keep the behavior
        /// backward-compatible.
        pub source_column_match: Option<Open<JobConfigurationLoadSourceColumnMatch>> =
            "sourceColumnMatch",
        /// Optional. The format of the data files. For CSV files, specify "CSV". For
        /// datastore backups, specify "DATASTORE_BACKUP". For newline-delimited JSON,
        /// specify "NEWLINE_DELIMITED_JSON". For Avro, specify "AVRO". For parquet,
        /// specify "PARQUET". For orc, specify "ORC". The default value is CSV.
        pub source_format: Option<String> = "sourceFormat",
        /// \[Required\] The fully-qualified URIs that point to your data in Google
        /// Cloud. For Google Cloud Storage URIs: Each URI can contain one '\*' wildcard
        /// character and it must come after the 'bucket' name. Size limits related to
        /// load jobs apply to external data sources. For Google Cloud Bigtable URIs:
        /// Exactly one URI can be specified and it has be a fully specified and valid
        /// HTTPS URL for a Google Cloud Bigtable table. For Google Cloud Datastore
        /// backups: Exactly one URI can be specified. Also, the '\*' wildcard character
        /// is not allowed.
        pub source_uris: Option<Vec<String>> = "sourceUris",
        /// Optional. Date format used for parsing TIME values.
        pub time_format: Option<String> = "timeFormat",
        /// Time-based partitioning specification for the destination table. Only one of
        /// timePartitioning and rangePartitioning should be specified.
        pub time_partitioning: Option<Box<TimePartitioning>> = "timePartitioning",
        /// Optional. Default time zone that will apply when parsing timestamp values
        /// that have no specific time zone.
        pub time_zone: Option<String> = "timeZone",
        /// Optional. Date format used for parsing TIMESTAMP values.
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
        /// Optional. If sourceFormat is set to "AVRO", indicates whether to interpret
        /// logical types as the corresponding BigQuery data type (for example,
        /// TIMESTAMP), instead of using the raw type (for example, INTEGER).
        pub use_avro_logical_types: Option<bool> = "useAvroLogicalTypes",
        /// Optional. Specifies the action that occurs if the destination table already
        /// exists. The following values are supported:
        ///
        /// - WRITE_TRUNCATE: If the table already exists, BigQuery overwrites the data,
        ///   removes the constraints and uses the schema from the load job.
        /// - WRITE_TRUNCATE_DATA: If the table already exists, BigQuery overwrites the
        ///   data, but keeps the constraints and schema of the existing table.
        /// - WRITE_APPEND: If the table already exists, BigQuery appends the data to the
        ///   table.
        /// - WRITE_EMPTY: If the table already exists and contains data, a 'duplicate'
        ///   error is returned in the job result. The default value is WRITE_APPEND.
        ///   Each action is atomic and only occurs if BigQuery is able to complete the
        ///   job successfully. Creation, truncation and append actions occur as one
        ///   atomic update upon job completion.
        pub write_disposition: Option<String> = "writeDisposition",
    }
}

open_enum! {
    /// Optional. Character map supported for column names in CSV/Parquet loads. Defaults
    /// to STRICT and can be overridden by Project Config Service. Using this option with
    /// unsupporting load formats will result in an error.
    pub enum JobConfigurationLoadColumnNameCharacterMap =
        "JobConfigurationLoad.columnNameCharacterMap" {
        /// Unspecified column name character map.
        ColumnNameCharacterMapUnspecified = "COLUMN_NAME_CHARACTER_MAP_UNSPECIFIED",
        /// Support flexible column name and reject invalid column names.
        Strict = "STRICT",
        /// Support alphanumeric + underscore characters and names must start with a
        /// letter or underscore. Invalid column names will be normalized.
        V1 = "V1",
        /// Support flexible column name. Invalid column names will be normalized.
        V2 = "V2",
    }
}

open_enum! {
    /// An item of the property `decimalTargetTypes` of `JobConfigurationLoad`.
    pub enum JobConfigurationLoadDecimalTargetTypes =
        "JobConfigurationLoad.decimalTargetTypes[]" {
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
    /// to load. By default, source URIs are expanded against the underlying storage. You
    /// can also specify manifest files to control how the file set is constructed. This
    /// option is only applicable to object storage systems.
    pub enum JobConfigurationLoadFileSetSpecType =
        "JobConfigurationLoad.fileSetSpecType" {
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
    pub enum JobConfigurationLoadJsonExtension = "JobConfigurationLoad.jsonExtension" {
        /// The default if provided value is not one included in the enum, or the value
        /// is not specified. The source format is parsed without any modification.
        JsonExtensionUnspecified = "JSON_EXTENSION_UNSPECIFIED",
        /// Use GeoJSON variant of JSON. See <https://tools.ietf.org/html/rfc7946>.
        Geojson = "GEOJSON",
    }
}

open_enum! {
    /// Optional. Controls the strategy used to match loaded columns to the schema. If
    /// not set, a sensible default is chosen based on how the schema is provided. If
    /// autodetect is used, then columns are matched by name. Otherwise, columns are
    /// matched by position. This is done to keep the behavior backward-compatible.
    pub enum JobConfigurationLoadSourceColumnMatch =
        "JobConfigurationLoad.sourceColumnMatch" {
        /// Uses sensible defaults based on how the schema is provided. If autodetect is
        /// used, then columns are matched by name. Otherwise, columns are matched by
        /// position. This is done to keep the behavior backward-compatible.
        SourceColumnMatchUnspecified = "SOURCE_COLUMN_MATCH_UNSPECIFIED",
        /// Matches by position. This assumes that the columns are ordered the same way
        /// as the schema.
        Position = "POSITION",
        /// Matches by name. This reads the header row as column names and reorders
        /// columns to match the field names in the schema.
        Name = "NAME",
    }
}
