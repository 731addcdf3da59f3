//! The schema `Routine`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Argument;
use super::ExternalRuntimeOptions;
use super::PythonOptions;
use super::RemoteFunctionOptions;
use super::RoutineBuildStatus;
use super::RoutineReference;
use super::SparkOptions;
use super::StandardSqlDataType;
use super::StandardSqlTableType;

record! {
    /// A user-defined function or a stored procedure.
    pub struct Routine = "Routine" {
        /// Optional.
        pub arguments: Option<Vec<Argument>> = "arguments",
        /// Output only. The build status of the routine. This field is only applicable
        /// to Python UDFs.
        /// [Preview](https://cloud.google.com/products/#product-launch-stages)
        pub build_status: Option<Box<RoutineBuildStatus>> = "buildStatus",
        /// Output only. The time when this routine was created, in milliseconds since
        /// the epoch.
        pub creation_time: Option<i64> = "creationTime",
        /// Optional. If set to `DATA_MASKING`, the function is validated and made
        /// available as a masking function. For more information, see [Create custom
        /// masking
        /// routines](https://cloud.google.com/bigquery/docs/user-defined-functions#custom-mask).
        pub data_governance_type: Option<Open<RoutineDataGovernanceType>> =
            "dataGovernanceType",
        /// Required. The body of the routine. For functions, this is the expression in
        /// the AS clause. If `language = "SQL"`, it is the substring inside (but
        /// excluding) the parentheses. For example, for the function created with the
        /// following statement: `CREATE FUNCTION JoinLines(x string, y string) as
        /// (concat(x, "\n", y))` The definition_body is `concat(x, "\n", y)` (\\n is not
        /// replaced with linebreak). If `language="JAVASCRIPT"`, it is the evaluated
        /// string in the AS clause. For example, for the function created with the
        /// following statement: `CREATE FUNCTION f() RETURNS STRING LANGUAGE js AS
        /// 'return "\n";\n'` The definition_body is `return "\n";\n` Note that both \\n
        /// are replaced with linebreaks. If `definition_body` references another
        /// routine, then that routine must be fully qualified with its project ID.
        pub definition_body: Option<String> = "definitionBody",
        /// Optional. The description of the routine, if defined.
        pub description: Option<String> = "description",
        /// Optional. The determinism level of the JavaScript UDF, if defined.
        pub determinism_level: Option<Open<RoutineDeterminismLevel>> =
            "determinismLevel",
        /// Output only. A hash of this resource.
        pub etag: Option<String> = "etag",
        /// Optional. Options for the runtime of the external system executing the
        /// routine. This field is only applicable for Python UDFs.
        /// [Preview](https://cloud.google.com/products/#product-launch-stages)
        pub external_runtime_options: Option<Box<ExternalRuntimeOptions>> =
            "externalRuntimeOptions",
        /// Optional. If language = "JAVASCRIPT", this field stores the path of the
        /// imported JAVASCRIPT libraries.
        pub imported_libraries: Option<Vec<String>> = "importedLibraries",
        /// Optional. Defaults to "SQL" if remote_function_options field is absent, not
        /// set otherwise.
        pub language: Option<Open<RoutineLanguage>> = "language",
        /// Output only. The time when this routine was last modified, in milliseconds
        /// since the epoch.
        pub last_modified_time: Option<i64> = "lastModifiedTime",
        /// Optional. Options for the Python UDF.
        /// [Preview](https://cloud.google.com/products/#product-launch-stages)
        pub python_options: Option<Box<PythonOptions>> = "pythonOptions",
        /// Optional. Remote function specific options.
        pub remote_function_options: Option<Box<RemoteFunctionOptions>> =
            "remoteFunctionOptions",
        /// Optional. Can be set only if routine_type = "TABLE_VALUED_FUNCTION". If
        /// absent, the return table type is inferred from definition_body at query time
        /// in each query that references this routine. If present, then the columns in
        /// the evaluated table result will be cast to match the column types specified
        /// in return table type, at query time.
        pub return_table_type: Option<Box<StandardSqlTableType>> = "returnTableType",
        /// Optional if language = "SQL"; required otherwise. Cannot be set if
        /// routine_type = "TABLE_VALUED_FUNCTION". If absent, the return type is
        /// inferred from definition_body at query time in each query that references
        /// this routine. If present, then the evaluated result will be cast to the
        /// specified returned type at query time. For example, for the functions created
        /// with the following statements:
        ///
        /// - `CREATE FUNCTION Add(x FLOAT64, y FLOAT64) RETURNS FLOAT64 AS (x + y);`
        /// - `CREATE FUNCTION Increment(x FLOAT64) AS (Add(x, 1));`
        /// - `CREATE FUNCTION Decrement(x FLOAT64) RETURNS FLOAT64 AS (Add(x, -1));` The
        ///   return_type is `{type_kind: "FLOAT64"}` for `Add` and `Decrement`, and is
        ///   absent for `Increment` (inferred as FLOAT64 at query time). Suppose the
        ///   function `Add` is replaced by `CREATE OR REPLACE FUNCTION Add(x INT64, y
        ///   INT64) AS (x + y);` Then the inferred return type of `Increment` is
        ///   automatically changed to INT64 at query time, while the return type of
        ///   `Decrement` remains FLOAT64.
        pub return_type: Option<Box<StandardSqlDataType>> = "returnType",
        /// Required. Reference describing the ID of this routine.
        pub routine_reference: Option<Box<RoutineReference>> = "routineReference",
        /// Required. The type of routine.
        pub routine_type: Option<Open<RoutineRoutineType>> = "routineType",
        /// Optional. The security mode of the routine, if defined. If not defined, the
        /// security mode is automatically determined from the routine's configuration.
        pub security_mode: Option<Open<RoutineSecurityMode>> = "securityMode",
        /// Optional. Spark specific options.
        pub spark_options: Option<Box<SparkOptions>> = "sparkOptions",
        /// Optional. Use this option to catch many common errors. Error checking is not
        /// exhaustive, and successfully creating a procedure doesn't guarantee that the
        /// procedure will successfully execute at runtime. If `strictMode` is set to
        /// `TRUE`, the procedure body is further checked for errors such as non-existent
        /// tables or columns. The `CREATE PROCEDURE` statement fails if the body fails
        /// any of these checks. If `strictMode` is set to `FALSE`, the procedure body is
        /// checked only for syntax. For procedures that invoke themselves recursively,
        /// specify `strictMode=FALSE` to avoid non-existent procedure errors during
        /// validation. Default value is `TRUE`.
        pub strict_mode: Option<bool> = "strictMode",
    }
}

open_enum! {
    /// Optional. If set to `DATA_MASKING`, the function is validated and made available
    /// as a masking function. For more information, see [Create custom masking
    /// routines](https://cloud.google.com/bigquery/docs/user-defined-functions#custom-mask).
    pub enum RoutineDataGovernanceType = "Routine.dataGovernanceType" {
        /// The data governance type is unspecified.
        DataGovernanceTypeUnspecified = "DATA_GOVERNANCE_TYPE_UNSPECIFIED",
        /// The data governance type is data masking.
        DataMasking = "DATA_MASKING",
    }
}

open_enum! {
    /// Optional. The determinism level of the JavaScript UDF, if defined.
    pub enum RoutineDeterminismLevel = "Routine.determinismLevel" {
        /// The determinism of the UDF is unspecified.
        DeterminismLevelUnspecified = "DETERMINISM_LEVEL_UNSPECIFIED",
        /// The UDF is deterministic, meaning that 2 function calls with the same inputs
        /// always produce the same result, even across 2 query runs.
        Deterministic = "DETERMINISTIC",
        /// The UDF is not deterministic.
        NotDeterministic = "NOT_DETERMINISTIC",
    }
}

open_enum! {
    /// Optional. Defaults to "SQL" if remote_function_options field is absent, not set
    /// otherwise.
    pub enum RoutineLanguage = "Routine.language" {
        /// Default value.
        LanguageUnspecified = "LANGUAGE_UNSPECIFIED",
        /// SQL language.
        Sql = "SQL",
        /// JavaScript language.
        Javascript = "JAVASCRIPT",
        /// Python language.
        Python = "PYTHON",
        /// Java language.
        Java = "JAVA",
        /// Scala language.
        Scala = "SCALA",
    }
}

open_enum! {
    /// Required. The type of routine.
    pub enum RoutineRoutineType = "Routine.routineType" {
        /// Default value.
        RoutineTypeUnspecified = "ROUTINE_TYPE_UNSPECIFIED",
        /// Non-built-in persistent scalar function.
        ScalarFunction = "SCALAR_FUNCTION",
        /// Stored procedure.
        Procedure = "PROCEDURE",
        /// Non-built-in persistent TVF.
        TableValuedFunction = "TABLE_VALUED_FUNCTION",
        /// Non-built-in persistent aggregate function.
        AggregateFunction = "AGGREGATE_FUNCTION",
    }
}

open_enum! {
    /// Optional. The security mode of the routine, if defined. If not defined, the
    /// security mode is automatically determined from the routine's configuration.
    pub enum RoutineSecurityMode = "Routine.securityMode" {
        /// The security mode of the routine is unspecified.
        SecurityModeUnspecified = "SECURITY_MODE_UNSPECIFIED",
        /// The routine is to be executed with the privileges of the user who defines it.
        Definer = "DEFINER",
        /// The routine is to be executed with the privileges of the user who invokes it.
        Invoker = "INVOKER",
    }
}
