//! The schema `NothingAtAll`.

use gapi_runtime::Value;
use gapi_runtime::v1::alias;

alias! {
    /// The schema `NothingAtAll`.
    pub type NothingAtAll = Value = "NothingAtAll";
}
