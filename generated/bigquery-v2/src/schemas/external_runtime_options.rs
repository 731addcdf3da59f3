//! The schema `ExternalRuntimeOptions`.

use gapi_runtime::v1::record;

use super::ExternalVolumeMount;

record! {
    /// Options for the runtime of the external system.
    pub struct ExternalRuntimeOptions = "ExternalRuntimeOptions" {
        /// Optional. Amount of CPU provisioned for a Python UDF container instance. For
        /// more information, see [Configure container limits for Python
        /// UDFs](https://cloud.google.com/bigquery/docs/user-defined-functions-python#configure-container-limits)
        pub container_cpu: Option<f64> = "containerCpu",
        /// Optional. Amount of memory provisioned for a Python UDF container instance.
        /// Format: {number}{unit} where unit is one of "M", "G", "Mi" and "Gi" (e.g. 1G,
        /// 512Mi). If not specified, the default value is 512Mi. For more information,
        /// see [Configure container limits for Python
        /// UDFs](https://cloud.google.com/bigquery/docs/user-defined-functions-python#configure-container-limits)
        pub container_memory: Option<String> = "containerMemory",
        /// Optional. Maximum number of requests that a Python UDF instance can handle
        /// concurrently. If absent or if `0`, the default concurrency value is used. For
        /// more information, see [Configure container limits for Python
        /// UDFs](https://cloud.google.com/bigquery/docs/user-defined-functions-python#configure-container-limits).
        pub container_request_concurrency: Option<i64> = "containerRequestConcurrency",
        /// Optional. Maximum number of rows in each batch sent to the external runtime.
        /// If absent or if 0, BigQuery dynamically decides the number of rows in a
        /// batch.
        pub max_batching_rows: Option<i64> = "maxBatchingRows",
        /// Optional. Fully qualified name of the connection whose service account will
        /// be used to execute the code in the container. Format:
        /// `"projects/{project_id}/locations/{location_id}/connections/{connection_id}"`
        pub runtime_connection: Option<String> = "runtimeConnection",
        /// Optional. Language runtime version. Example: `python-3.11`.
        pub runtime_version: Option<String> = "runtimeVersion",
        /// Optional. List of volume mounts for the Python UDF container that executes
        /// the managed function.
        pub volume_mounts: Option<Vec<ExternalVolumeMount>> = "volumeMounts",
    }
}
