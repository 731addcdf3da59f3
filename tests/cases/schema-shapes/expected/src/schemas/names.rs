//! The schema `Names`.

use gapi_runtime::v1::alias;

alias! {
    /// The schema `Names`.
    pub type Names = Vec<String> = "Names";
}
