//! The schema `ValidateMessageRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Schema;

record! {
    /// Request for the `ValidateMessage` method.
    pub struct ValidateMessageRequest = "ValidateMessageRequest" {
        /// The encoding expected for messages
        pub encoding: Option<Open<ValidateMessageRequestEncoding>> = "encoding",
        /// Message to validate against the provided `schema_spec`.
        pub message: Option<Bytes> = "message",
        /// Name of the schema against which to validate. Format is
        /// `projects/{project}/schemas/{schema}`.
        pub name: Option<String> = "name",
        /// Ad-hoc schema against which to validate
        pub schema: Option<Box<Schema>> = "schema",
    }
}

open_enum! {
    /// The encoding expected for messages
    pub enum ValidateMessageRequestEncoding = "ValidateMessageRequest.encoding" {
        /// Unspecified
        EncodingUnspecified = "ENCODING_UNSPECIFIED",
        /// JSON encoding
        Json = "JSON",
        /// Binary encoding, as defined by the schema type. For some schema types, binary
        /// encoding may not be available.
        Binary = "BINARY",
    }
}
