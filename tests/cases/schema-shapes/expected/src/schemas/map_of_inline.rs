//! The schema `MapOfInline`.

use std::collections::BTreeMap;

use gapi_runtime::v1::alias;
use gapi_runtime::v1::record;

alias! {
    /// The schema `MapOfInline`.
    pub type MapOfInline = BTreeMap<String, MapOfInlineValue> = "MapOfInline";
}

record! {
    /// A value of `MapOfInline`.
    pub struct MapOfInlineValue = "MapOfInline{}" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
