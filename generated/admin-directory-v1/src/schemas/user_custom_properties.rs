//! The schema `UserCustomProperties`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::alias;

alias! {
    /// JSON template for a set of custom properties (i.e. all fields in a particular
    /// schema)
    pub type UserCustomProperties = BTreeMap<String, Value> = "UserCustomProperties";
}
