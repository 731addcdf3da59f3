//! The schema `ExternalVolumeMount`.

use gapi_runtime::v1::record;

record! {
    /// Configuration of a volume mount for the Python UDF container that executes the
    /// managed function.
    pub struct ExternalVolumeMount = "ExternalVolumeMount" {
        /// Optional. The absolute path within the container where the volume should be
        /// mounted.
        pub mount_path: Option<String> = "mountPath",
        /// Optional. The absolute path of the source to be mounted, only support Google
        /// Cloud Storage bucket or folder now. Eg: gs://bucket-xxx for Google Cloud
        /// Storage bucket, gs://bucket-xxx/folder1/folder2 for Google Cloud Storage
        /// folder.
        pub source_path: Option<String> = "sourcePath",
    }
}
