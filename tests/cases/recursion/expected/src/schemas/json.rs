//! The schema `Json`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The schema `Json`.
    pub struct Json = "Json" {
        /// The property `fields`.
        pub fields: Option<BTreeMap<String, Json>> = "fields",
        /// The property `value`.
        pub value: Option<Value> = "value",
    }
}
