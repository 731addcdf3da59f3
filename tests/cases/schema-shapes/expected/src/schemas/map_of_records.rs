//! The schema `MapOfRecords`.

use std::collections::BTreeMap;

use gapi_runtime::v1::alias;

use super::Record;

alias! {
    /// The schema `MapOfRecords`.
    pub type MapOfRecords = BTreeMap<String, Record> = "MapOfRecords";
}
