//! The schema `TokenPagination`.

use gapi_runtime::v1::record;

record! {
    /// Stub token pagination template to suppress results.
    pub struct TokenPagination = "TokenPagination" {}
}
