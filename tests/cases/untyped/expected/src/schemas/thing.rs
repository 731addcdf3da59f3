//! The schema `Thing`.

use std::collections::BTreeMap;

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `choice`.
        ///
        /// The property `kind` tells which it is of `A`, `B`.
        pub choice: Option<BTreeMap<String, Value>> = "choice",
        /// Only text.
        pub described: Option<Value> = "described",
        /// The property `inline`.
        pub inline: Option<Box<ThingInline>> = "inline",
        /// The property `nothing`.
        pub nothing: Option<Value> = "nothing",
        /// The property `null`.
        pub null: Option<Value> = "null",
    }
}

record! {
    /// The property `inline` of `Thing`.
    pub struct ThingInline = "Thing.inline" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
