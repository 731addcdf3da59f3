//! The schema `SparkLoggingInfo`.

use gapi_runtime::v1::record;

record! {
    /// Spark job logs can be filtered by these fields in Cloud Logging.
    pub struct SparkLoggingInfo = "SparkLoggingInfo" {
        /// Output only. Project ID where the Spark logs were written.
        pub project_id: Option<String> = "projectId",
        /// Output only. Resource type used for logging.
        pub resource_type: Option<String> = "resourceType",
    }
}
