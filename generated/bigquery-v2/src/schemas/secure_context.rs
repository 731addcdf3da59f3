//! The schema `SecureContext`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// A set of key-value pairs representing the secure context.
    pub struct SecureContext = "SecureContext" {
        /// Optional. A set of key-value pairs representing the secure parameter values.
        /// They can be retrieved via the SECURE_CONTEXT() function and used to modify
        /// the run-time behavior of a query.
        pub secure_parameter_entries: Option<BTreeMap<String, Value>> =
            "secureParameterEntries",
    }
}
