//! The schema `Nothing`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Nothing`.
    pub struct Nothing = "Nothing" {}
}
