//! The schema `Text`.

use gapi_runtime::v1::alias;

alias! {
    /// The schema `Text`.
    pub type Text = String = "Text";
}
