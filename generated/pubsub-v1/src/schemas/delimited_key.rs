//! The schema `DelimitedKey`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Row key definition based on fields from the message.
    pub struct DelimitedKey = "DelimitedKey" {
        /// Optional. Byte sequence used to delimit concatenated fields. Must be
        /// specified if multiple key fields are used. The delimiter must contain at
        /// least 1 character and at most 50 characters.
        pub delimiter: Option<Bytes> = "delimiter",
        /// Required. The key fields to construct from the row key. The fields must be
        /// present in the message as a top-level field, i.e. JSON path expressions will
        /// not traverse into nested objects.
        pub key_fields: Option<Vec<String>> = "keyFields",
    }
}
