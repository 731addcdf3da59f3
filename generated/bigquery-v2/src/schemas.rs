//! Schemas: what calls send and receive.

mod aggregate_classification_metrics;
mod aggregation_threshold_policy;
mod argument;
mod arima_coefficients;
mod arima_fitting_metrics;
mod arima_forecasting_metrics;
mod arima_model_info;
mod arima_order;
mod arima_result;
mod arima_single_model_forecasting_metrics;
mod arrow_record_batch;
mod arrow_schema;
mod arrow_serialization_options;
mod audit_config;
mod audit_log_config;
mod avro_options;
mod batch_delete_row_access_policies_request;
mod bi_engine_reason;
mod bi_engine_statistics;
mod big_lake_configuration;
mod big_query_model_training;
mod bigtable_column;
mod bigtable_column_family;
mod bigtable_options;
mod bigtable_proto_config;
mod binary_classification_metrics;
mod binary_confusion_matrix;
mod binding;
mod bqml_iteration_result;
mod bqml_training_run;
mod categorical_value;
mod category_count;
mod clone_definition;
mod cluster;
mod cluster_info;
mod clustering;
mod clustering_metrics;
mod confusion_matrix;
mod connection_property;
mod csv_options;
mod data_format_options;
mod data_masking_statistics;
mod data_policy_list;
mod data_policy_option;
mod data_split_result;
mod dataset;
mod dataset_access_entry;
mod dataset_list;
mod dataset_reference;
mod destination_table_properties;
mod differential_privacy_policy;
mod dimensionality_reduction_metrics;
mod dml_statistics;
mod double_candidates;
mod double_hparam_search_space;
mod double_range;
mod encryption_configuration;
mod entry;
mod error_proto;
mod evaluation_metrics;
mod explain_query_stage;
mod explain_query_step;
mod explanation;
mod export_data_statistics;
mod expr;
mod external_catalog_dataset_options;
mod external_catalog_table_options;
mod external_data_configuration;
mod external_dataset_reference;
mod external_runtime_options;
mod external_service_cost;
mod external_volume_mount;
mod feature_value;
mod foreign_type_info;
mod foreign_view_definition;
mod gen_ai_error_stats;
mod gen_ai_function_cache_stats;
mod gen_ai_function_cost_optimization_stats;
mod gen_ai_function_error_stats;
mod gen_ai_function_stats;
mod gen_ai_stats;
mod generated_column;
mod generated_expression_info;
mod get_iam_policy_request;
mod get_policy_options;
mod get_query_results_response;
mod get_service_account_response;
mod global_explanation;
mod google_sheets_options;
mod high_cardinality_join;
mod hive_partitioning_options;
mod hparam_search_spaces;
mod hparam_tuning_trial;
mod incremental_result_stats;
mod index_pruning_stats;
mod index_unused_reason;
mod input_data_change;
mod int_array;
mod int_array_hparam_search_space;
mod int_candidates;
mod int_hparam_search_space;
mod int_range;
mod iteration_result;
mod job;
mod job_cancel_response;
mod job_configuration;
mod job_configuration_extract;
mod job_configuration_load;
mod job_configuration_query;
mod job_configuration_table_copy;
mod job_creation_reason;
mod job_list;
mod job_reference;
mod job_statistics;
mod job_statistics2;
mod job_statistics3;
mod job_statistics4;
mod job_statistics5;
mod job_status;
mod join_restriction_policy;
mod json_object;
mod json_options;
mod json_value;
mod linked_dataset_metadata;
mod linked_dataset_source;
mod list_models_response;
mod list_routines_response;
mod list_row_access_policies_response;
mod load_query_statistics;
mod location_metadata;
mod materialized_view;
mod materialized_view_definition;
mod materialized_view_statistics;
mod materialized_view_status;
mod metadata_cache_staleness_insight;
mod metadata_cache_statistics;
mod ml_statistics;
mod model;
mod model_definition;
mod model_extract_options;
mod model_reference;
mod multi_class_classification_metrics;
mod object_storage_stats;
mod parquet_options;
mod partition_skew;
mod partitioned_column;
mod partitioning_definition;
mod performance_insights;
mod policy;
mod principal_component_info;
mod privacy_policy;
mod project_list;
mod project_reference;
mod property_graph_reference;
mod pruning_stats;
mod python_options;
mod query_info;
mod query_parameter;
mod query_parameter_type;
mod query_parameter_value;
mod query_request;
mod query_response;
mod query_timeline_sample;
mod range_partitioning;
mod range_value;
mod ranking_metrics;
mod regression_metrics;
mod remote_function_options;
mod remote_model_info;
mod restriction_config;
mod routine;
mod routine_build_status;
mod routine_reference;
mod row;
mod row_access_policy;
mod row_access_policy_reference;
mod row_level_security_statistics;
mod script_options;
mod script_stack_frame;
mod script_statistics;
mod search_statistics;
mod secure_context;
mod ser_de_info;
mod session_info;
mod set_iam_policy_request;
mod skew_source;
mod snapshot_definition;
mod spark_logging_info;
mod spark_options;
mod spark_statistics;
mod stage_performance_change_insight;
mod stage_performance_standalone_insight;
mod standard_sql_data_type;
mod standard_sql_field;
mod standard_sql_struct_type;
mod standard_sql_table_type;
mod storage_descriptor;
mod stored_columns_unused_reason;
mod stored_columns_usage;
mod streamingbuffer;
mod string_hparam_search_space;
mod system_variables;
mod table;
mod table_cell;
mod table_change_insight;
mod table_constraints;
mod table_data_insert_all_request;
mod table_data_insert_all_response;
mod table_data_list;
mod table_field_schema;
mod table_list;
mod table_metadata_cache_usage;
mod table_reference;
mod table_replication_info;
mod table_row;
mod table_schema;
mod test_iam_permissions_request;
mod test_iam_permissions_response;
mod time_partitioning;
mod training_options;
mod training_run;
mod transaction_info;
mod transform_column;
mod undelete_dataset_request;
mod user_defined_function_resource;
mod vector_search_statistics;
mod view_definition;

pub use aggregate_classification_metrics::AggregateClassificationMetrics;
pub use aggregation_threshold_policy::AggregationThresholdPolicy;
pub use argument::{Argument, ArgumentArgumentKind, ArgumentMode};
pub use arima_coefficients::ArimaCoefficients;
pub use arima_fitting_metrics::ArimaFittingMetrics;
pub use arima_forecasting_metrics::{
    ArimaForecastingMetrics, ArimaForecastingMetricsSeasonalPeriods,
};
pub use arima_model_info::{ArimaModelInfo, ArimaModelInfoSeasonalPeriods};
pub use arima_order::ArimaOrder;
pub use arima_result::{ArimaResult, ArimaResultSeasonalPeriods};
pub use arima_single_model_forecasting_metrics::{
    ArimaSingleModelForecastingMetrics, ArimaSingleModelForecastingMetricsSeasonalPeriods,
};
pub use arrow_record_batch::ArrowRecordBatch;
pub use arrow_schema::ArrowSchema;
pub use arrow_serialization_options::{
    ArrowSerializationOptions, ArrowSerializationOptionsBufferCompression,
    ArrowSerializationOptionsPicosTimestampPrecision,
};
pub use audit_config::AuditConfig;
pub use audit_log_config::{AuditLogConfig, AuditLogConfigLogType};
pub use avro_options::AvroOptions;
pub use batch_delete_row_access_policies_request::BatchDeleteRowAccessPoliciesRequest;
pub use bi_engine_reason::{BiEngineReason, BiEngineReasonCode};
pub use bi_engine_statistics::{
    BiEngineStatistics, BiEngineStatisticsAccelerationMode, BiEngineStatisticsBiEngineMode,
};
pub use big_lake_configuration::{
    BigLakeConfiguration, BigLakeConfigurationFileFormat, BigLakeConfigurationTableFormat,
};
pub use big_query_model_training::BigQueryModelTraining;
pub use bigtable_column::BigtableColumn;
pub use bigtable_column_family::BigtableColumnFamily;
pub use bigtable_options::BigtableOptions;
pub use bigtable_proto_config::BigtableProtoConfig;
pub use binary_classification_metrics::BinaryClassificationMetrics;
pub use binary_confusion_matrix::BinaryConfusionMatrix;
pub use binding::Binding;
pub use bqml_iteration_result::BqmlIterationResult;
pub use bqml_training_run::{BqmlTrainingRun, BqmlTrainingRunTrainingOptions};
pub use categorical_value::CategoricalValue;
pub use category_count::CategoryCount;
pub use clone_definition::CloneDefinition;
pub use cluster::Cluster;
pub use cluster_info::ClusterInfo;
pub use clustering::Clustering;
pub use clustering_metrics::ClusteringMetrics;
pub use confusion_matrix::ConfusionMatrix;
pub use connection_property::ConnectionProperty;
pub use csv_options::CsvOptions;
pub use data_format_options::{DataFormatOptions, DataFormatOptionsTimestampOutputFormat};
pub use data_masking_statistics::DataMaskingStatistics;
pub use data_policy_list::DataPolicyList;
pub use data_policy_option::DataPolicyOption;
pub use data_split_result::DataSplitResult;
pub use dataset::{
    Dataset, DatasetAccessItem, DatasetDefaultRoundingMode, DatasetStorageBillingModel,
    DatasetTagsItem,
};
pub use dataset_access_entry::{DatasetAccessEntry, DatasetAccessEntryTargetTypes};
pub use dataset_list::{DatasetList, DatasetListDatasetsItem};
pub use dataset_reference::DatasetReference;
pub use destination_table_properties::DestinationTableProperties;
pub use differential_privacy_policy::DifferentialPrivacyPolicy;
pub use dimensionality_reduction_metrics::DimensionalityReductionMetrics;
pub use dml_statistics::{
    DmlStatistics, DmlStatisticsDmlMode, DmlStatisticsFineGrainedDmlUnusedReason,
};
pub use double_candidates::DoubleCandidates;
pub use double_hparam_search_space::DoubleHparamSearchSpace;
pub use double_range::DoubleRange;
pub use encryption_configuration::EncryptionConfiguration;
pub use entry::Entry;
pub use error_proto::ErrorProto;
pub use evaluation_metrics::EvaluationMetrics;
pub use explain_query_stage::{ExplainQueryStage, ExplainQueryStageComputeMode};
pub use explain_query_step::ExplainQueryStep;
pub use explanation::Explanation;
pub use export_data_statistics::ExportDataStatistics;
pub use expr::Expr;
pub use external_catalog_dataset_options::ExternalCatalogDatasetOptions;
pub use external_catalog_table_options::ExternalCatalogTableOptions;
pub use external_data_configuration::{
    ExternalDataConfiguration, ExternalDataConfigurationDecimalTargetTypes,
    ExternalDataConfigurationFileSetSpecType, ExternalDataConfigurationJsonExtension,
    ExternalDataConfigurationMetadataCacheMode, ExternalDataConfigurationObjectMetadata,
};
pub use external_dataset_reference::ExternalDatasetReference;
pub use external_runtime_options::ExternalRuntimeOptions;
pub use external_service_cost::ExternalServiceCost;
pub use external_volume_mount::ExternalVolumeMount;
pub use feature_value::FeatureValue;
pub use foreign_type_info::{ForeignTypeInfo, ForeignTypeInfoTypeSystem};
pub use foreign_view_definition::ForeignViewDefinition;
pub use gen_ai_error_stats::GenAiErrorStats;
pub use gen_ai_function_cache_stats::GenAiFunctionCacheStats;
pub use gen_ai_function_cost_optimization_stats::GenAiFunctionCostOptimizationStats;
pub use gen_ai_function_error_stats::GenAiFunctionErrorStats;
pub use gen_ai_function_stats::GenAiFunctionStats;
pub use gen_ai_stats::GenAiStats;
pub use generated_column::{GeneratedColumn, GeneratedColumnGeneratedMode};
pub use generated_expression_info::GeneratedExpressionInfo;
pub use get_iam_policy_request::GetIamPolicyRequest;
pub use get_policy_options::GetPolicyOptions;
pub use get_query_results_response::GetQueryResultsResponse;
pub use get_service_account_response::GetServiceAccountResponse;
pub use global_explanation::GlobalExplanation;
pub use google_sheets_options::GoogleSheetsOptions;
pub use high_cardinality_join::HighCardinalityJoin;
pub use hive_partitioning_options::HivePartitioningOptions;
pub use hparam_search_spaces::HparamSearchSpaces;
pub use hparam_tuning_trial::{HparamTuningTrial, HparamTuningTrialStatus};
pub use incremental_result_stats::{IncrementalResultStats, IncrementalResultStatsDisabledReason};
pub use index_pruning_stats::IndexPruningStats;
pub use index_unused_reason::{IndexUnusedReason, IndexUnusedReasonCode};
pub use input_data_change::InputDataChange;
pub use int_array::IntArray;
pub use int_array_hparam_search_space::IntArrayHparamSearchSpace;
pub use int_candidates::IntCandidates;
pub use int_hparam_search_space::IntHparamSearchSpace;
pub use int_range::IntRange;
pub use iteration_result::IterationResult;
pub use job::Job;
pub use job_cancel_response::JobCancelResponse;
pub use job_configuration::JobConfiguration;
pub use job_configuration_extract::JobConfigurationExtract;
pub use job_configuration_load::{
    JobConfigurationLoad, JobConfigurationLoadColumnNameCharacterMap,
    JobConfigurationLoadDecimalTargetTypes, JobConfigurationLoadFileSetSpecType,
    JobConfigurationLoadJsonExtension, JobConfigurationLoadSourceColumnMatch,
};
pub use job_configuration_query::JobConfigurationQuery;
pub use job_configuration_table_copy::{
    JobConfigurationTableCopy, JobConfigurationTableCopyOperationType,
};
pub use job_creation_reason::{JobCreationReason, JobCreationReasonCode};
pub use job_list::{JobList, JobListJobsItem};
pub use job_reference::JobReference;
pub use job_statistics::{JobStatistics, JobStatisticsEdition, JobStatisticsReservationUsageItem};
pub use job_statistics2::{JobStatistics2, JobStatistics2ReservationUsageItem};
pub use job_statistics3::JobStatistics3;
pub use job_statistics4::JobStatistics4;
pub use job_statistics5::JobStatistics5;
pub use job_status::JobStatus;
pub use join_restriction_policy::{JoinRestrictionPolicy, JoinRestrictionPolicyJoinCondition};
pub use json_object::JsonObject;
pub use json_options::JsonOptions;
pub use json_value::JsonValue;
pub use linked_dataset_metadata::{LinkedDatasetMetadata, LinkedDatasetMetadataLinkState};
pub use linked_dataset_source::LinkedDatasetSource;
pub use list_models_response::ListModelsResponse;
pub use list_routines_response::ListRoutinesResponse;
pub use list_row_access_policies_response::ListRowAccessPoliciesResponse;
pub use load_query_statistics::LoadQueryStatistics;
pub use location_metadata::LocationMetadata;
pub use materialized_view::{MaterializedView, MaterializedViewRejectedReason};
pub use materialized_view_definition::MaterializedViewDefinition;
pub use materialized_view_statistics::MaterializedViewStatistics;
pub use materialized_view_status::MaterializedViewStatus;
pub use metadata_cache_staleness_insight::MetadataCacheStalenessInsight;
pub use metadata_cache_statistics::MetadataCacheStatistics;
pub use ml_statistics::{MlStatistics, MlStatisticsModelType, MlStatisticsTrainingType};
pub use model::{Model, ModelModelType};
pub use model_definition::{ModelDefinition, ModelDefinitionModelOptions};
pub use model_extract_options::ModelExtractOptions;
pub use model_reference::ModelReference;
pub use multi_class_classification_metrics::MultiClassClassificationMetrics;
pub use object_storage_stats::{ObjectStorageStats, ObjectStorageStatsCloudProvider};
pub use parquet_options::{ParquetOptions, ParquetOptionsMapTargetType};
pub use partition_skew::PartitionSkew;
pub use partitioned_column::PartitionedColumn;
pub use partitioning_definition::PartitioningDefinition;
pub use performance_insights::PerformanceInsights;
pub use policy::Policy;
pub use principal_component_info::PrincipalComponentInfo;
pub use privacy_policy::PrivacyPolicy;
pub use project_list::{ProjectList, ProjectListProjectsItem};
pub use project_reference::ProjectReference;
pub use property_graph_reference::PropertyGraphReference;
pub use pruning_stats::PruningStats;
pub use python_options::PythonOptions;
pub use query_info::QueryInfo;
pub use query_parameter::QueryParameter;
pub use query_parameter_type::{QueryParameterType, QueryParameterTypeStructTypesItem};
pub use query_parameter_value::QueryParameterValue;
pub use query_request::{
    QueryRequest, QueryRequestJobCreationMode, QueryRequestQueryResultsFormat,
};
pub use query_response::QueryResponse;
pub use query_timeline_sample::QueryTimelineSample;
pub use range_partitioning::{RangePartitioning, RangePartitioningRange};
pub use range_value::RangeValue;
pub use ranking_metrics::RankingMetrics;
pub use regression_metrics::RegressionMetrics;
pub use remote_function_options::RemoteFunctionOptions;
pub use remote_model_info::{RemoteModelInfo, RemoteModelInfoRemoteServiceType};
pub use restriction_config::{RestrictionConfig, RestrictionConfigType};
pub use routine::{
    Routine, RoutineDataGovernanceType, RoutineDeterminismLevel, RoutineLanguage,
    RoutineRoutineType, RoutineSecurityMode,
};
pub use routine_build_status::{RoutineBuildStatus, RoutineBuildStatusBuildState};
pub use routine_reference::RoutineReference;
pub use row::Row;
pub use row_access_policy::RowAccessPolicy;
pub use row_access_policy_reference::RowAccessPolicyReference;
pub use row_level_security_statistics::RowLevelSecurityStatistics;
pub use script_options::{ScriptOptions, ScriptOptionsKeyResultStatement};
pub use script_stack_frame::ScriptStackFrame;
pub use script_statistics::{ScriptStatistics, ScriptStatisticsEvaluationKind};
pub use search_statistics::{SearchStatistics, SearchStatisticsIndexUsageMode};
pub use secure_context::SecureContext;
pub use ser_de_info::SerDeInfo;
pub use session_info::SessionInfo;
pub use set_iam_policy_request::SetIamPolicyRequest;
pub use skew_source::SkewSource;
pub use snapshot_definition::SnapshotDefinition;
pub use spark_logging_info::SparkLoggingInfo;
pub use spark_options::SparkOptions;
pub use spark_statistics::SparkStatistics;
pub use stage_performance_change_insight::StagePerformanceChangeInsight;
pub use stage_performance_standalone_insight::StagePerformanceStandaloneInsight;
pub use standard_sql_data_type::{StandardSqlDataType, StandardSqlDataTypeTypeKind};
pub use standard_sql_field::StandardSqlField;
pub use standard_sql_struct_type::StandardSqlStructType;
pub use standard_sql_table_type::StandardSqlTableType;
pub use storage_descriptor::StorageDescriptor;
pub use stored_columns_unused_reason::{StoredColumnsUnusedReason, StoredColumnsUnusedReasonCode};
pub use stored_columns_usage::StoredColumnsUsage;
pub use streamingbuffer::Streamingbuffer;
pub use string_hparam_search_space::StringHparamSearchSpace;
pub use system_variables::SystemVariables;
pub use table::{Table, TableDefaultRoundingMode, TableManagedTableType};
pub use table_cell::TableCell;
pub use table_change_insight::TableChangeInsight;
pub use table_constraints::{
    TableConstraints, TableConstraintsForeignKeysItem,
    TableConstraintsForeignKeysItemColumnReferencesItem,
    TableConstraintsForeignKeysItemReferencedTable, TableConstraintsPrimaryKey,
};
pub use table_data_insert_all_request::{
    TableDataInsertAllRequest, TableDataInsertAllRequestRowsItem,
};
pub use table_data_insert_all_response::{
    TableDataInsertAllResponse, TableDataInsertAllResponseInsertErrorsItem,
};
pub use table_data_list::TableDataList;
pub use table_field_schema::{
    TableFieldSchema, TableFieldSchemaCategories, TableFieldSchemaDataGovernanceTagsInfo,
    TableFieldSchemaPolicyTags, TableFieldSchemaRangeElementType, TableFieldSchemaRoundingMode,
};
pub use table_list::{TableList, TableListTablesItem, TableListTablesItemView};
pub use table_metadata_cache_usage::{
    TableMetadataCacheUsage, TableMetadataCacheUsageUnusedReason,
};
pub use table_reference::TableReference;
pub use table_replication_info::{TableReplicationInfo, TableReplicationInfoReplicationStatus};
pub use table_row::TableRow;
pub use table_schema::TableSchema;
pub use test_iam_permissions_request::TestIamPermissionsRequest;
pub use test_iam_permissions_response::TestIamPermissionsResponse;
pub use time_partitioning::TimePartitioning;
pub use training_options::{
    TrainingOptions, TrainingOptionsBoosterType, TrainingOptionsCategoryEncodingMethod,
    TrainingOptionsColorSpace, TrainingOptionsDartNormalizeType, TrainingOptionsDataFrequency,
    TrainingOptionsDataSplitMethod, TrainingOptionsDistanceType, TrainingOptionsFeedbackType,
    TrainingOptionsHolidayRegion, TrainingOptionsHolidayRegions,
    TrainingOptionsHparamTuningObjectives, TrainingOptionsKmeansInitializationMethod,
    TrainingOptionsLearnRateStrategy, TrainingOptionsLossType, TrainingOptionsModelRegistry,
    TrainingOptionsOptimizationStrategy, TrainingOptionsPcaSolver,
    TrainingOptionsReservationAffinityType, TrainingOptionsTreeMethod,
};
pub use training_run::TrainingRun;
pub use transaction_info::TransactionInfo;
pub use transform_column::TransformColumn;
pub use undelete_dataset_request::UndeleteDatasetRequest;
pub use user_defined_function_resource::UserDefinedFunctionResource;
pub use vector_search_statistics::{VectorSearchStatistics, VectorSearchStatisticsIndexUsageMode};
pub use view_definition::ViewDefinition;
