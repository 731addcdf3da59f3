//! The schema `Operation`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Operation`.
    pub struct Operation = "Operation" {
        /// The property `done`.
        pub done: Option<bool> = "done",
    }
}
