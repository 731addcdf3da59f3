//! The schema `PureMap`.

use std::collections::BTreeMap;

use gapi_runtime::v1::alias;

alias! {
    /// A map.
    pub type PureMap = BTreeMap<String, String> = "PureMap";
}
