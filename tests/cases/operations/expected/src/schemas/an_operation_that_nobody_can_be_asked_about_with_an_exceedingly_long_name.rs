//! The schema `AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

use super::Status;

record! {
    /// The schema `AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName`.
    pub struct AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName =
        "AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName" {
        /// The property `done`.
        pub done: Option<bool> = "done",
        /// The property `error`.
        pub error: Option<Box<Status>> = "error",
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The property `response`.
        pub response: Option<BTreeMap<String, Value>> = "response",
    }
}
