//! The schema `AvroFormat`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for reading Cloud Storage data in Avro binary format. The bytes of
    /// each object will be set to the `data` field of a Pub/Sub message.
    pub struct AvroFormat = "AvroFormat" {}
}
