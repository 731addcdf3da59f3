//! The schema `SerDeInfo`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Serializer and deserializer information.
    pub struct SerDeInfo = "SerDeInfo" {
        /// Optional. Name of the SerDe. The maximum length is 256 characters.
        pub name: Option<String> = "name",
        /// Optional. Key-value pairs that define the initialization parameters for the
        /// serialization library. Maximum size 10 Kib.
        pub parameters: Option<BTreeMap<String, String>> = "parameters",
        /// Required. Specifies a fully-qualified class name of the serialization library
        /// that is responsible for the translation of data between table representation
        /// and the underlying low-level input and output format structures. The maximum
        /// length is 256 characters.
        pub serialization_library: Option<String> = "serializationLibrary",
    }
}
