//! The schema `EncryptionConfiguration`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for Cloud KMS encryption settings.
    pub struct EncryptionConfiguration = "EncryptionConfiguration" {
        /// Optional. Describes the Cloud KMS encryption key that will be used to protect
        /// destination BigQuery table. The BigQuery Service Account associated with your
        /// project requires access to this encryption key.
        pub kms_key_name: Option<String> = "kmsKeyName",
    }
}
