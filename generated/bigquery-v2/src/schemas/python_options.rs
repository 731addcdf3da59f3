//! The schema `PythonOptions`.

use gapi_runtime::v1::record;

record! {
    /// Options for a user-defined Python function.
    pub struct PythonOptions = "PythonOptions" {
        /// Required. The name of the function defined in Python code as the entry point
        /// when the Python UDF is invoked.
        pub entry_point: Option<String> = "entryPoint",
        /// Optional. A list of Python package names along with versions to be installed.
        /// Example: \["pandas\>=2.1", "google-cloud-translate==3.11"\]. For more
        /// information, see [Use third-party
        /// packages](https://cloud.google.com/bigquery/docs/user-defined-functions-python#third-party-packages).
        pub packages: Option<Vec<String>> = "packages",
    }
}
