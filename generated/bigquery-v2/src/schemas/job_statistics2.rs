//! The schema `JobStatistics2`.

use gapi_runtime::v1::record;

use super::BiEngineStatistics;
use super::BigQueryModelTraining;
use super::DatasetReference;
use super::DmlStatistics;
use super::ExplainQueryStage;
use super::ExportDataStatistics;
use super::ExternalServiceCost;
use super::GenAiStats;
use super::IncrementalResultStats;
use super::LoadQueryStatistics;
use super::MaterializedViewStatistics;
use super::MetadataCacheStatistics;
use super::MlStatistics;
use super::ObjectStorageStats;
use super::PerformanceInsights;
use super::PropertyGraphReference;
use super::QueryInfo;
use super::QueryParameter;
use super::QueryTimelineSample;
use super::RoutineReference;
use super::RowAccessPolicyReference;
use super::SearchStatistics;
use super::SparkStatistics;
use super::TableReference;
use super::TableSchema;
use super::VectorSearchStatistics;

record! {
    /// Statistics for a query job.
    pub struct JobStatistics2 = "JobStatistics2" {
        /// Output only. BI Engine specific Statistics.
        pub bi_engine_statistics: Option<Box<BiEngineStatistics>> = "biEngineStatistics",
        /// Output only. Billing tier for the job. This is a BigQuery-specific concept
        /// which is not related to the Google Cloud notion of "free tier". The value
        /// here is a measure of the query's resource consumption relative to the amount
        /// of data scanned. For on-demand queries, the limit is 100, and all queries
        /// within this limit are billed at the standard on-demand rates. On-demand
        /// queries that exceed this limit will fail with a billingTierLimitExceeded
        /// error.
        pub billing_tier: Option<i32> = "billingTier",
        /// Output only. Whether the query result was fetched from the query cache.
        pub cache_hit: Option<bool> = "cacheHit",
        /// Output only. Referenced dataset for DCL statement.
        pub dcl_target_dataset: Option<Box<DatasetReference>> = "dclTargetDataset",
        /// Output only. Referenced table for DCL statement.
        pub dcl_target_table: Option<Box<TableReference>> = "dclTargetTable",
        /// Output only. Referenced view for DCL statement.
        pub dcl_target_view: Option<Box<TableReference>> = "dclTargetView",
        /// Output only. The number of row access policies affected by a DDL statement.
        /// Present only for DROP ALL ROW ACCESS POLICIES queries.
        pub ddl_affected_row_access_policy_count: Option<i64> =
            "ddlAffectedRowAccessPolicyCount",
        /// Output only. The table after rename. Present only for ALTER TABLE RENAME TO
        /// query.
        pub ddl_destination_table: Option<Box<TableReference>> = "ddlDestinationTable",
        /// Output only. The DDL operation performed, possibly dependent on the
        /// pre-existence of the DDL target.
        pub ddl_operation_performed: Option<String> = "ddlOperationPerformed",
        /// Output only. The DDL target dataset. Present only for CREATE/ALTER/DROP
        /// SCHEMA(dataset) queries.
        pub ddl_target_dataset: Option<Box<DatasetReference>> = "ddlTargetDataset",
        /// Output only. \[Beta\] The DDL target routine. Present only for CREATE/DROP
        /// FUNCTION/PROCEDURE queries.
        pub ddl_target_routine: Option<Box<RoutineReference>> = "ddlTargetRoutine",
        /// Output only. The DDL target row access policy. Present only for CREATE/DROP
        /// ROW ACCESS POLICY queries.
        pub ddl_target_row_access_policy: Option<Box<RowAccessPolicyReference>> =
            "ddlTargetRowAccessPolicy",
        /// Output only. The DDL target table. Present only for CREATE/DROP TABLE/VIEW
        /// and DROP ALL ROW ACCESS POLICIES queries.
        pub ddl_target_table: Option<Box<TableReference>> = "ddlTargetTable",
        /// Output only. Detailed statistics for DML statements INSERT, UPDATE, DELETE,
        /// MERGE or TRUNCATE.
        pub dml_stats: Option<Box<DmlStatistics>> = "dmlStats",
        /// Output only. The original estimate of bytes processed for the job.
        pub estimated_bytes_processed: Option<i64> = "estimatedBytesProcessed",
        /// Output only. Stats for EXPORT DATA statement.
        pub export_data_statistics: Option<Box<ExportDataStatistics>> =
            "exportDataStatistics",
        /// Output only. Job cost breakdown as bigquery internal cost and external
        /// service costs.
        pub external_service_costs: Option<Vec<ExternalServiceCost>> =
            "externalServiceCosts",
        /// Output only. Statistics related to GenAI usage in the query.
        pub gen_ai_stats: Option<Box<GenAiStats>> = "genAiStats",
        /// Output only. Statistics related to incremental query results, if enabled for
        /// the query. This feature is not yet available.
        pub incremental_result_stats: Option<Box<IncrementalResultStats>> =
            "incrementalResultStats",
        /// Output only. Statistics for a LOAD query.
        pub load_query_statistics: Option<Box<LoadQueryStatistics>> =
            "loadQueryStatistics",
        /// Output only. Statistics of materialized views of a query job.
        pub materialized_view_statistics: Option<Box<MaterializedViewStatistics>> =
            "materializedViewStatistics",
        /// Output only. Statistics of metadata cache usage in a query for BigLake
        /// tables.
        pub metadata_cache_statistics: Option<Box<MetadataCacheStatistics>> =
            "metadataCacheStatistics",
        /// Output only. Statistics of a BigQuery ML training job.
        pub ml_statistics: Option<Box<MlStatistics>> = "mlStatistics",
        /// Deprecated.
        pub model_training: Option<Box<BigQueryModelTraining>> = "modelTraining",
        /// Deprecated.
        pub model_training_current_iteration: Option<i32> =
            "modelTrainingCurrentIteration",
        /// Deprecated.
        pub model_training_expected_total_iteration: Option<i64> =
            "modelTrainingExpectedTotalIteration",
        /// Output only. The number of rows affected by a DML statement. Present only for
        /// DML statements INSERT, UPDATE or DELETE.
        pub num_dml_affected_rows: Option<i64> = "numDmlAffectedRows",
        /// Output only. Storage and caching statistics per cloud provider for queries
        /// over object storage.
        pub object_storage_stats: Option<Vec<ObjectStorageStats>> = "objectStorageStats",
        /// Output only. Performance insights.
        pub performance_insights: Option<Box<PerformanceInsights>> =
            "performanceInsights",
        /// Output only. Query optimization information for a QUERY job.
        pub query_info: Option<Box<QueryInfo>> = "queryInfo",
        /// Output only. Describes execution plan for the query.
        pub query_plan: Option<Vec<ExplainQueryStage>> = "queryPlan",
        /// Output only. Referenced logical views for the job.
        pub referenced_logical_views: Option<Vec<TableReference>> =
            "referencedLogicalViews",
        /// Output only. Referenced property graphs for the job. Queries that reference
        /// more than 50 property graphs will not have a complete list.
        pub referenced_property_graphs: Option<Vec<PropertyGraphReference>> =
            "referencedPropertyGraphs",
        /// Output only. Referenced routines for the job.
        pub referenced_routines: Option<Vec<RoutineReference>> = "referencedRoutines",
        /// Output only. Referenced tables for the job.
        pub referenced_tables: Option<Vec<TableReference>> = "referencedTables",
        /// Output only. Job resource usage breakdown by reservation. This field reported
        /// misleading information and will no longer be populated.
        #[deprecated]
        pub reservation_usage: Option<Vec<JobStatistics2ReservationUsageItem>> =
            "reservationUsage",
        /// Output only. The schema of the results. Present only for successful dry run
        /// of non-legacy SQL queries.
        pub schema: Option<Box<TableSchema>> = "schema",
        /// Output only. Search query specific statistics.
        pub search_statistics: Option<Box<SearchStatistics>> = "searchStatistics",
        /// Output only. Statistics of a Spark procedure job.
        pub spark_statistics: Option<Box<SparkStatistics>> = "sparkStatistics",
        /// Output only. The type of query statement, if valid. Possible values:
        ///
        /// - `SELECT`:
        ///   [`SELECT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#select_list)
        ///   statement.
        /// - `ASSERT`:
        ///   [`ASSERT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/debugging-statements#assert)
        ///   statement.
        /// - `INSERT`:
        ///   [`INSERT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#insert_statement)
        ///   statement.
        /// - `UPDATE`:
        ///   [`UPDATE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#update_statement)
        ///   statement.
        /// - `DELETE`:
        ///   [`DELETE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-manipulation-language)
        ///   statement.
        /// - `MERGE`:
        ///   [`MERGE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-manipulation-language)
        ///   statement.
        /// - `TRUNCATE_TABLE`: [`TRUNCATE
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#truncate_table_statement)
        ///   statement.
        /// - `CREATE_TABLE`: [`CREATE
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_table_statement)
        ///   statement, without `AS SELECT`.
        /// - `CREATE_TABLE_AS_SELECT`: [`CREATE TABLE AS
        ///   SELECT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_table_statement)
        ///   statement.
        /// - `CREATE_VIEW`: [`CREATE
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_view_statement)
        ///   statement.
        /// - `CREATE_MODEL`: [`CREATE
        ///   MODEL`](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-create#create_model_statement)
        ///   statement.
        /// - `CREATE_MATERIALIZED_VIEW`: [`CREATE MATERIALIZED
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_materialized_view_statement)
        ///   statement.
        /// - `CREATE_FUNCTION`: [`CREATE
        ///   FUNCTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_function_statement)
        ///   statement.
        /// - `CREATE_TABLE_FUNCTION`: [`CREATE TABLE
        ///   FUNCTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_table_function_statement)
        ///   statement.
        /// - `CREATE_PROCEDURE`: [`CREATE
        ///   PROCEDURE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_procedure)
        ///   statement.
        /// - `CREATE_ROW_ACCESS_POLICY`: [`CREATE ROW ACCESS
        ///   POLICY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_row_access_policy_statement)
        ///   statement.
        /// - `CREATE_SCHEMA`: [`CREATE
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_schema_statement)
        ///   statement.
        /// - `CREATE_EXTERNAL_SCHEMA`: [`CREATE EXTERNAL
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_external_schema_statement)
        ///   statement.
        /// - `CREATE_EXTERNAL_TABLE`: [`CREATE EXTERNAL
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_external_table_statement)
        ///   statement.
        /// - `CREATE_SNAPSHOT_TABLE`: [`CREATE SNAPSHOT
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_snapshot_table_statement)
        ///   statement.
        /// - `CREATE_SEARCH_INDEX`: [`CREATE SEARCH
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_search_index_statement)
        ///   statement.
        /// - `CREATE_VECTOR_INDEX`: [`CREATE VECTOR
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_vector_index_statement)
        ///   statement.
        /// - `CREATE_CONNECTION`: [`CREATE
        ///   CONNECTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_connection_statement)
        ///   statement.
        /// - `CREATE_DATA_POLICY`: [`CREATE
        ///   DATA_POLICY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_data_policy_statement)
        ///   statement.
        /// - `CREATE_PROPERTY_GRAPH`: [`CREATE PROPERTY
        ///   GRAPH`](https://cloud.google.com/bigquery/docs/reference/standard-sql/graph-schema-statements#gql_create_graph)
        ///   statement.
        /// - `CREATE_CAPACITY`: [`CREATE
        ///   CAPACITY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_capacity_statement)
        ///   statement.
        /// - `CREATE_RESERVATION`: [`CREATE
        ///   RESERVATION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_reservation_statement)
        ///   statement.
        /// - `CREATE_ASSIGNMENT`: [`CREATE
        ///   ASSIGNMENT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_assignment_statement)
        ///   statement.
        /// - `DROP_TABLE`: [`DROP
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_table_statement)
        ///   statement.
        /// - `DROP_EXTERNAL_TABLE`: [`DROP EXTERNAL
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_external_table_statement)
        ///   statement.
        /// - `DROP_VIEW`: [`DROP
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_view_statement)
        ///   statement.
        /// - `DROP_MODEL`: [`DROP
        ///   MODEL`](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-drop-model)
        ///   statement.
        /// - `DROP_MATERIALIZED_VIEW`: [`DROP MATERIALIZED
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_materialized_view_statement)
        ///   statement.
        /// - `DROP_FUNCTION`: [`DROP
        ///   FUNCTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_function_statement)
        ///   statement.
        /// - `DROP_TABLE_FUNCTION`: [`DROP TABLE
        ///   FUNCTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_table_function)
        ///   statement.
        /// - `DROP_PROCEDURE`: [`DROP
        ///   PROCEDURE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_procedure_statement)
        ///   statement.
        /// - `DROP_SEARCH_INDEX`: [`DROP SEARCH
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_search_index)
        ///   statement.
        /// - `DROP_VECTOR_INDEX`: [`DROP VECTOR
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_vector_index)
        ///   statement.
        /// - `DROP_SCHEMA`: [`DROP
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_schema_statement)
        ///   statement.
        /// - `UNDROP_SCHEMA`: [`UNDROP
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#undrop_schema_statement)
        ///   statement.
        /// - `DROP_SNAPSHOT_TABLE`: [`DROP SNAPSHOT
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_snapshot_table_statement)
        ///   statement.
        /// - `DROP_ROW_ACCESS_POLICY`: [`DROP [ALL] ROW ACCESS
        ///   POLICY|POLICIES`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_row_access_policy_statement)
        ///   statement.
        /// - `DROP_CONNECTION`: [`DROP
        ///   CONNECTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_connection_statement)
        ///   statement.
        /// - `DROP_DATA_POLICY`: [`DROP
        ///   DATA_POLICY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_data_policy)
        ///   statement.
        /// - `DROP_PROPERTY_GRAPH`: [`DROP PROPERTY
        ///   GRAPH`](https://cloud.google.com/bigquery/docs/reference/standard-sql/graph-schema-statements#gql_drop_graph)
        ///   statement.
        /// - `DROP_CAPACITY`: [`DROP
        ///   CAPACITY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_capacity_statement)
        ///   statement.
        /// - `DROP_RESERVATION`: [`DROP
        ///   RESERVATION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_reservation_statement)
        ///   statement.
        /// - `DROP_ASSIGNMENT`: [`DROP
        ///   ASSIGNMENT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#drop_assignment_statement)
        ///   statement.
        /// - `ALTER_TABLE`: [`ALTER
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_table_set_options_statement)
        ///   statement.
        /// - `ALTER_VIEW`: [`ALTER
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_view_set_options_statement)
        ///   statement.
        /// - `ALTER_MATERIALIZED_VIEW`: [`ALTER MATERIALIZED
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_materialized_view_set_options_statement)
        ///   statement.
        /// - `ALTER_SCHEMA`: [`ALTER
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_schema_set_options_statement)
        ///   statement.
        /// - `ALTER_MODEL`: [`ALTER
        ///   MODEL`](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-alter-model)
        ///   statement.
        /// - `ALTER_SEARCH_INDEX`: [`ALTER SEARCH
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_search_index_statement)
        ///   statement.
        /// - `ALTER_VECTOR_INDEX`: [`ALTER VECTOR
        ///   INDEX`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_vector_index_rebuild_statement)
        ///   statement.
        /// - `ALTER_CONNECTION`: [`ALTER
        ///   CONNECTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_connection_set_options_statement)
        ///   statement.
        /// - `ALTER_DATA_POLICY`: [`ALTER
        ///   DATA_POLICY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_data_policy_statement)
        ///   statement.
        /// - `ALTER_PROJECT`: [`ALTER
        ///   PROJECT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_project_set_options_statement)
        ///   statement.
        /// - `ALTER_ORGANIZATION`: [`ALTER
        ///   ORGANIZATION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_organization_set_options_statement)
        ///   statement.
        /// - `ALTER_BI_CAPACITY`: [`ALTER
        ///   BI_CAPACITY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_bi_capacity_set_options_statement)
        ///   statement.
        /// - `ALTER_CAPACITY`: [`ALTER
        ///   CAPACITY`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_capacity_set_options_statement)
        ///   statement.
        /// - `ALTER_RESERVATION`: [`ALTER
        ///   RESERVATION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#alter_reservation_set_options_statement)
        ///   statement.
        /// - `SCRIPT`:
        ///   [`SCRIPT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language)
        ///   statement.
        /// - `CALL`:
        ///   [`CALL`](https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#call)
        ///   statement.
        /// - `BEGIN_TRANSACTION`: [`BEGIN
        ///   TRANSACTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#begin_transaction)
        ///   statement.
        /// - `COMMIT_TRANSACTION`: [`COMMIT
        ///   TRANSACTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#commit_transaction)
        ///   statement.
        /// - `ROLLBACK_TRANSACTION`: [`ROLLBACK
        ///   TRANSACTION`](https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#rollback_transaction)
        ///   statement.
        /// - `EXPORT_DATA`: [`EXPORT
        ///   DATA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/export-statements#export_data_statement)
        ///   statement.
        /// - `EXPORT_MODEL`: [`EXPORT
        ///   MODEL`](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-export-model)
        ///   statement.
        /// - `EXPORT_METADATA`: [`EXPORT TABLE
        ///   METADATA`](https://cloud.google.com/bigquery/docs/biglake-iceberg-tables-in-bigquery)
        ///   statement, for BigLake Iceberg tables.
        /// - `LOAD_DATA`: [`LOAD
        ///   DATA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/load-statements#load_data_statement)
        ///   statement.
        /// - `GRANT_ON_SCHEMA`: [`GRANT ... ON
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#grant_statement)
        ///   statement.
        /// - `GRANT_ON_TABLE`: [`GRANT ... ON
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#grant_statement)
        ///   statement. Also used for `GRANT ... ON EXTERNAL TABLE`.
        /// - `GRANT_ON_VIEW`: [`GRANT ... ON
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#grant_statement)
        ///   statement.
        /// - `GRANT_ON_PROJECT`: [`GRANT ... ON
        ///   PROJECT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#grant_statement)
        ///   statement.
        /// - `REVOKE_ON_SCHEMA`: [`REVOKE ... ON
        ///   SCHEMA`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#revoke_statement)
        ///   statement.
        /// - `REVOKE_ON_TABLE`: [`REVOKE ... ON
        ///   TABLE`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#revoke_statement)
        ///   statement. Also used for `REVOKE ... ON EXTERNAL TABLE`.
        /// - `REVOKE_ON_VIEW`: [`REVOKE ... ON
        ///   VIEW`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#revoke_statement)
        ///   statement.
        /// - `REVOKE_ON_PROJECT`: [`REVOKE ... ON
        ///   PROJECT`](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#revoke_statement)
        ///   statement.
        pub statement_type: Option<String> = "statementType",
        /// Output only. Describes a timeline of job execution.
        pub timeline: Option<Vec<QueryTimelineSample>> = "timeline",
        /// Output only. If the project is configured to use on-demand pricing, then this
        /// field contains the total bytes billed for the job. If the project is
        /// configured to use flat-rate pricing, then you are not billed for bytes and
        /// this field is informational only.
        pub total_bytes_billed: Option<i64> = "totalBytesBilled",
        /// Output only. Total bytes processed for the job.
        pub total_bytes_processed: Option<i64> = "totalBytesProcessed",
        /// Output only. For dry-run jobs, totalBytesProcessed is an estimate and this
        /// field specifies the accuracy of the estimate. Possible values can be:
        /// UNKNOWN: accuracy of the estimate is unknown. PRECISE: estimate is precise.
        /// LOWER_BOUND: estimate is lower bound of what the query would cost.
        /// UPPER_BOUND: estimate is upper bound of what the query would cost.
        pub total_bytes_processed_accuracy: Option<String> =
            "totalBytesProcessedAccuracy",
        /// Output only. Total number of partitions processed from all partitioned tables
        /// referenced in the job.
        pub total_partitions_processed: Option<i64> = "totalPartitionsProcessed",
        /// Output only. Total slot milliseconds for the job that ran on external
        /// services and billed on the services SKU. This field is only populated for
        /// jobs that have external service costs, and is the total of the usage for
        /// costs whose billing method is `"SERVICES_SKU"`.
        pub total_services_sku_slot_ms: Option<i64> = "totalServicesSkuSlotMs",
        /// Output only. Slot-milliseconds for the job.
        pub total_slot_ms: Option<i64> = "totalSlotMs",
        /// Output only. Total bytes transferred for BigQuery Omni queries from the
        /// remote cloud back to Google Cloud. This tracks data movement over
        /// Google-managed connections (like query results). It doesn't include input
        /// data read from the external data lake (for example, S3) because that data
        /// stays within the remote cloud.
        pub transferred_bytes: Option<i64> = "transferredBytes",
        /// Output only. GoogleSQL only: list of undeclared query parameters detected
        /// during a dry run validation.
        pub undeclared_query_parameters: Option<Vec<QueryParameter>> =
            "undeclaredQueryParameters",
        /// Output only. Vector Search query specific statistics.
        pub vector_search_statistics: Option<Box<VectorSearchStatistics>> =
            "vectorSearchStatistics",
    }
}

record! {
    /// Job resource usage breakdown by reservation.
    pub struct JobStatistics2ReservationUsageItem = "JobStatistics2.reservationUsage[]" {
        /// Reservation name or "unreserved" for on-demand resource usage and
        /// multi-statement queries.
        pub name: Option<String> = "name",
        /// Total slot milliseconds used by the reservation for a particular job.
        pub slot_ms: Option<i64> = "slotMs",
    }
}
