//! The schema `AvroConfig`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for writing message data in Avro format. Message payloads and
    /// metadata will be written to files as an Avro binary.
    pub struct AvroConfig = "AvroConfig" {
        /// Optional. When true, the output Cloud Storage file will be serialized using
        /// the topic schema, if it exists.
        pub use_topic_schema: Option<bool> = "useTopicSchema",
        /// Optional. When true, write the subscription name, message_id, publish_time,
        /// attributes, and ordering_key as additional fields in the output. The
        /// subscription name, message_id, and publish_time fields are put in their own
        /// fields while all other message properties other than data (for example, an
        /// ordering_key, if present) are added as entries in the attributes map.
        pub write_metadata: Option<bool> = "writeMetadata",
    }
}
