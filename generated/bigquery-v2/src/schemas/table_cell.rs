//! The schema `TableCell`.

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The schema `TableCell`.
    pub struct TableCell = "TableCell" {
        /// The property `v`.
        pub v: Option<Value> = "v",
    }
}
