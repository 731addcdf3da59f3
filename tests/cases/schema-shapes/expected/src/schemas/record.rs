//! The schema `Record`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::record;

use super::Detections;
use super::Empty;
use super::JsonValue;
use super::Names;
use super::PureMap;
use super::State;
use super::Text;

record! {
    /// The schema `Record`.
    pub struct Record = "Record" {
        /// The property `any`.
        pub any: Option<JsonValue> = "any",
        /// The property `empty`.
        pub empty: Option<Box<Empty>> = "empty",
        /// The property `list`.
        pub list: Option<Detections> = "list",
        /// The property `map`.
        pub map: Option<PureMap> = "map",
        /// The property `mapped`.
        pub mapped: Option<BTreeMap<String, JsonValue>> = "mapped",
        /// The property `names`.
        pub names: Option<Vec<Names>> = "names",
        /// The property `same`.
        pub same: Option<Box<Record>> = "same",
        /// The property `state`.
        pub state: Option<Open<State>> = "state",
        /// The property `states`.
        pub states: Option<Vec<Open<State>>> = "states",
        /// The property `text`.
        pub text: Option<Text> = "text",
    }
}
