//! The schema `SparkOptions`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Options for a user-defined Spark routine.
    pub struct SparkOptions = "SparkOptions" {
        /// Archive files to be extracted into the working directory of each executor.
        /// For more information about Apache Spark, see [Apache
        /// Spark](https://spark.apache.org/docs/latest/index.html).
        pub archive_uris: Option<Vec<String>> = "archiveUris",
        /// Fully qualified name of the user-provided Spark connection object. Format:
        /// `"projects/{project_id}/locations/{location_id}/connections/{connection_id}"`
        pub connection: Option<String> = "connection",
        /// Custom container image for the runtime environment.
        pub container_image: Option<String> = "containerImage",
        /// Files to be placed in the working directory of each executor. For more
        /// information about Apache Spark, see [Apache
        /// Spark](https://spark.apache.org/docs/latest/index.html).
        pub file_uris: Option<Vec<String>> = "fileUris",
        /// JARs to include on the driver and executor CLASSPATH. For more information
        /// about Apache Spark, see [Apache
        /// Spark](https://spark.apache.org/docs/latest/index.html).
        pub jar_uris: Option<Vec<String>> = "jarUris",
        /// The fully qualified name of a class in jar_uris, for example,
        /// com.example.wordcount. Exactly one of main_class and main_jar_uri field
        /// should be set for Java/Scala language type.
        pub main_class: Option<String> = "mainClass",
        /// The main file/jar URI of the Spark application. Exactly one of the
        /// definition_body field and the main_file_uri field must be set for Python.
        /// Exactly one of main_class and main_file_uri field should be set for
        /// Java/Scala language type.
        pub main_file_uri: Option<String> = "mainFileUri",
        /// Configuration properties as a set of key/value pairs, which will be passed on
        /// to the Spark application. For more information, see [Apache
        /// Spark](https://spark.apache.org/docs/latest/index.html) and the [procedure
        /// option
        /// list](https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#procedure_option_list).
        pub properties: Option<BTreeMap<String, String>> = "properties",
        /// Python files to be placed on the PYTHONPATH for PySpark application.
        /// Supported file types: `.py`, `.egg`, and `.zip`. For more information about
        /// Apache Spark, see [Apache
        /// Spark](https://spark.apache.org/docs/latest/index.html).
        pub py_file_uris: Option<Vec<String>> = "pyFileUris",
        /// Runtime version. If not specified, the default runtime version is used.
        pub runtime_version: Option<String> = "runtimeVersion",
    }
}
