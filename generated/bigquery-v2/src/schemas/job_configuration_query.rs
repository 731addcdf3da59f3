//! The schema `JobConfigurationQuery`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::Clustering;
use super::ConnectionProperty;
use super::DatasetReference;
use super::EncryptionConfiguration;
use super::ExternalDataConfiguration;
use super::QueryParameter;
use super::RangePartitioning;
use super::ScriptOptions;
use super::SecureContext;
use super::SystemVariables;
use super::TableReference;
use super::TimePartitioning;
use super::UserDefinedFunctionResource;

record! {
    /// JobConfigurationQuery configures a BigQuery query job.
    pub struct JobConfigurationQuery = "JobConfigurationQuery" {
        /// Optional. If true and query uses legacy SQL dialect, allows the query to
        /// produce arbitrarily large result tables at a slight cost in performance.
        /// Requires destinationTable to be set. For GoogleSQL queries, this flag is
        /// ignored and large results are always allowed. However, you must still set
        /// destinationTable when result size exceeds the allowed maximum response size.
        ///
        /// The default is `false`.
        pub allow_large_results: Option<bool> = "allowLargeResults",
        /// Clustering specification for the destination table.
        pub clustering: Option<Box<Clustering>> = "clustering",
        /// Connection properties which can modify the query behavior.
        pub connection_properties: Option<Vec<ConnectionProperty>> =
            "connectionProperties",
        /// \[Optional\] Specifies whether the query should be executed as a continuous
        /// query. The default value is false.
        pub continuous: Option<bool> = "continuous",
        /// Optional. Specifies whether the job is allowed to create new tables. The
        /// following values are supported:
        ///
        /// - CREATE_IF_NEEDED: If the table does not exist, BigQuery creates the table.
        /// - CREATE_NEVER: The table must already exist. If it does not, a 'notFound'
        ///   error is returned in the job result. The default value is CREATE_IF_NEEDED.
        ///   Creation, truncation and append actions occur as one atomic update upon job
        ///   completion.
        pub create_disposition: Option<String> = "createDisposition",
        /// If this property is true, the job creates a new session using a randomly
        /// generated session_id. To continue using a created session with subsequent
        /// queries, pass the existing session identifier as a `ConnectionProperty`
        /// value. The session identifier is returned as part of the `SessionInfo`
        /// message within the query statistics. The new session's location will be set
        /// to `Job.JobReference.location` if it is present, otherwise it's set to the
        /// default location based on existing routing logic.
        pub create_session: Option<bool> = "createSession",
        /// Optional. Specifies the default dataset to use for unqualified table names in
        /// the query. This setting does not alter behavior of unqualified dataset names.
        /// Setting the system variable `@@dataset_id` achieves the same behavior. See
        /// <https://cloud.google.com/bigquery/docs/reference/system-variables> for more
        /// information on system variables.
        pub default_dataset: Option<Box<DatasetReference>> = "defaultDataset",
        /// Custom encryption configuration (e.g., Cloud KMS keys)
        pub destination_encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "destinationEncryptionConfiguration",
        /// Optional. Describes the table where the query results should be stored. This
        /// property must be set for large results that exceed the maximum response size.
        /// For queries that produce anonymous (cached) results, this field will be
        /// populated by BigQuery.
        pub destination_table: Option<Box<TableReference>> = "destinationTable",
        /// Optional. If true and query uses legacy SQL dialect, flattens all nested and
        /// repeated fields in the query results. allowLargeResults must be true if this
        /// is set to false. For GoogleSQL queries, this flag is ignored and results are
        /// never flattened.
        ///
        /// The default is `true`.
        pub flatten_results: Option<bool> = "flattenResults",
        /// Optional. \[Deprecated\] Maximum billing tier allowed for this query. The
        /// billing tier controls the amount of compute resources allotted to the query,
        /// and multiplies the on-demand cost of the query accordingly. A query that runs
        /// within its allotted resources will succeed and indicate its billing tier in
        /// statistics.query.billingTier, but if the query exceeds its allotted
        /// resources, it will fail with billingTierLimitExceeded. WARNING: The billed
        /// byte amount can be multiplied by an amount up to this number! Most users
        /// should not need to alter this setting, and we recommend that you avoid
        /// introducing new uses of it.
        ///
        /// The default is `1`.
        pub maximum_billing_tier: Option<i32> = "maximumBillingTier",
        /// Limits the bytes billed for this job. Queries that will have bytes billed
        /// beyond this limit will fail (without incurring a charge). If unspecified,
        /// this will be set to your project default.
        pub maximum_bytes_billed: Option<i64> = "maximumBytesBilled",
        /// GoogleSQL only. Set to POSITIONAL to use positional (?) query parameters or
        /// to NAMED to use named (@myparam) query parameters in this query.
        pub parameter_mode: Option<String> = "parameterMode",
        /// \[Deprecated\] This property is deprecated.
        pub preserve_nulls: Option<bool> = "preserveNulls",
        /// Optional. Specifies a priority for the query. Possible values include
        /// INTERACTIVE and BATCH. The default value is INTERACTIVE.
        pub priority: Option<String> = "priority",
        /// \[Required\] SQL query text to execute. The useLegacySql field can be used to
        /// indicate whether the query uses legacy SQL or GoogleSQL.
        pub query: Option<String> = "query",
        /// Query parameters for GoogleSQL queries.
        pub query_parameters: Option<Vec<QueryParameter>> = "queryParameters",
        /// Range partitioning specification for the destination table. Only one of
        /// timePartitioning and rangePartitioning should be specified.
        pub range_partitioning: Option<Box<RangePartitioning>> = "rangePartitioning",
        /// Allows the schema of the destination table to be updated as a side effect of
        /// the query job. Schema update options are supported in three cases: when
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
        /// Options controlling the execution of scripts.
        pub script_options: Option<Box<ScriptOptions>> = "scriptOptions",
        /// Optional. A set of key-value pairs representing the secure context. This can
        /// be used to pass sensitive or context-specific information. They can be
        /// retrieved via the SECURE_CONTEXT() function and used to modify the run-time
        /// behavior of a query.
        pub secure_context: Option<Box<SecureContext>> = "secureContext",
        /// Output only. System variables for GoogleSQL queries. A system variable is
        /// output if the variable is settable and its value differs from the system
        /// default. "@@" prefix is not included in the name of the System variables.
        pub system_variables: Option<Box<SystemVariables>> = "systemVariables",
        /// Optional. You can specify external table definitions, which operate as
        /// ephemeral tables that can be queried. These definitions are configured using
        /// a JSON map, where the string key represents the table identifier, and the
        /// value is the corresponding external data configuration object.
        pub table_definitions: Option<BTreeMap<String, ExternalDataConfiguration>> =
            "tableDefinitions",
        /// Time-based partitioning specification for the destination table. Only one of
        /// timePartitioning and rangePartitioning should be specified.
        pub time_partitioning: Option<Box<TimePartitioning>> = "timePartitioning",
        /// Optional. Specifies whether to use BigQuery's legacy SQL dialect for this
        /// query. The default value is true. If set to false, the query uses BigQuery's
        /// [GoogleSQL](https://docs.cloud.google.com/bigquery/docs/introduction-sql).
        /// When useLegacySql is set to false, the value of flattenResults is ignored;
        /// query will be run as if flattenResults is false.
        ///
        /// The default is `true`.
        pub use_legacy_sql: Option<bool> = "useLegacySql",
        /// Optional. Whether to look for the result in the query cache. The query cache
        /// is a best-effort cache that will be flushed whenever tables in the query are
        /// modified. Moreover, the query cache is only available when a query does not
        /// have a destination table specified. The default value is true.
        ///
        /// The default is `true`.
        pub use_query_cache: Option<bool> = "useQueryCache",
        /// Describes user-defined function resources used in the query.
        pub user_defined_function_resources: Option<Vec<UserDefinedFunctionResource>> =
            "userDefinedFunctionResources",
        /// Optional. Specifies the action that occurs if the destination table already
        /// exists. The following values are supported:
        ///
        /// - WRITE_TRUNCATE: If the table already exists, BigQuery overwrites the data,
        ///   removes the constraints, and uses the schema from the query result.
        /// - WRITE_TRUNCATE_DATA: If the table already exists, BigQuery overwrites the
        ///   data, but keeps the constraints and schema of the existing table.
        /// - WRITE_APPEND: If the table already exists, BigQuery appends the data to the
        ///   table.
        /// - WRITE_EMPTY: If the table already exists and contains data, a 'duplicate'
        ///   error is returned in the job result. The default value is WRITE_EMPTY. Each
        ///   action is atomic and only occurs if BigQuery is able to complete the job
        ///   successfully. Creation, truncation and append actions occur as one atomic
        ///   update upon job completion.
        pub write_disposition: Option<String> = "writeDisposition",
        /// Optional. This is only supported for a SELECT query using a temporary table.
        /// If set, the query is allowed to write results incrementally to the temporary
        /// result table. This may incur a performance penalty. This option cannot be
        /// used with Legacy SQL. This feature is not yet available.
        pub write_incremental_results: Option<bool> = "writeIncrementalResults",
    }
}
