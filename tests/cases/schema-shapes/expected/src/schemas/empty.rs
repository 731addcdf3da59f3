//! The schema `Empty`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Empty`.
    pub struct Empty = "Empty" {}
}
