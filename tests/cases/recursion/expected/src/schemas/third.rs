//! The schema `Third`.

use std::collections::BTreeMap;

use gapi_runtime::v1::alias;

use super::First;

alias! {
    /// The schema `Third`.
    pub type Third = BTreeMap<String, First> = "Third";
}
