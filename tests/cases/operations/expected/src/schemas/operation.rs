//! The schema `Operation`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

use super::Status;

record! {
    /// The schema `Operation`.
    pub struct Operation = "Operation" {
        /// The property `done`.
        pub done: Option<bool> = "done",
        /// The property `error`.
        pub error: Option<Box<Status>> = "error",
        /// The property `metadata`.
        pub metadata: Option<BTreeMap<String, Value>> = "metadata",
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The property `response`.
        pub response: Option<BTreeMap<String, Value>> = "response",
    }
}
