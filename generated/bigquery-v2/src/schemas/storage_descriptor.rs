//! The schema `StorageDescriptor`.

use gapi_runtime::v1::record;

use super::SerDeInfo;

record! {
    /// Contains information about how a table's data is stored and accessed by open
    /// source query engines.
    pub struct StorageDescriptor = "StorageDescriptor" {
        /// Optional. Specifies the fully qualified class name of the InputFormat (e.g.
        /// "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat"). The maximum length is 128
        /// characters.
        pub input_format: Option<String> = "inputFormat",
        /// Optional. The physical location of the table (e.g.
        /// `gs://spark-dataproc-data/pangea-data/case_sensitive/` or
        /// `gs://spark-dataproc-data/pangea-data/*`). The maximum length is 2056 bytes.
        pub location_uri: Option<String> = "locationUri",
        /// Optional. Specifies the fully qualified class name of the OutputFormat (e.g.
        /// "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat"). The maximum length is
        /// 128 characters.
        pub output_format: Option<String> = "outputFormat",
        /// Optional. Serializer and deserializer information.
        pub serde_info: Option<Box<SerDeInfo>> = "serdeInfo",
    }
}
