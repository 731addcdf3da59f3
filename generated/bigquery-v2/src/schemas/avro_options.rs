//! The schema `AvroOptions`.

use gapi_runtime::v1::record;

record! {
    /// Options for external data sources.
    pub struct AvroOptions = "AvroOptions" {
        /// Optional. If sourceFormat is set to "AVRO", indicates whether to interpret
        /// logical types as the corresponding BigQuery data type (for example,
        /// TIMESTAMP), instead of using the raw type (for example, INTEGER).
        pub use_avro_logical_types: Option<bool> = "useAvroLogicalTypes",
    }
}
