//! The schema `JsonValue`.

use gapi_runtime::Value;
use gapi_runtime::v1::alias;

alias! {
    /// The schema `JsonValue`.
    pub type JsonValue = Value = "JsonValue";
}
