//! The schema `Count`.

use gapi_runtime::v1::alias;

alias! {
    /// The schema `Count`.
    pub type Count = i64 = "Count";
}
