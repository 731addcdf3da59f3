//! The schema `JsonValue`.

use gapi_runtime::Value;
use gapi_runtime::v1::alias;

alias! {
    /// Any JSON.
    pub type JsonValue = Value = "JsonValue";
}
