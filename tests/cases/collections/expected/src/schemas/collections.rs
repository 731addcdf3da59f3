//! The schema `Collections`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::Value;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Other;

record! {
    /// The schema `Collections`.
    pub struct Collections = "Collections" {
        /// The property `anyMap`.
        pub any_map: Option<BTreeMap<String, Value>> = "anyMap",
        /// The property `anything`.
        pub anything: Option<Vec<Value>> = "anything",
        /// The property `bytes`.
        pub bytes: Option<Vec<Bytes>> = "bytes",
        /// The property `durationMap`.
        pub duration_map: Option<BTreeMap<String, Duration>> = "durationMap",
        /// The property `enumMap`.
        pub enum_map: Option<BTreeMap<String, Open<CollectionsEnumMap>>> = "enumMap",
        /// The property `inline`.
        pub inline: Option<Box<CollectionsInline>> = "inline",
        /// The property `inlineItems`.
        pub inline_items: Option<Vec<CollectionsInlineItemsItem>> = "inlineItems",
        /// The property `inlineMapList`.
        pub inline_map_list: Option<Vec<BTreeMap<String, CollectionsInlineMapListItemValue>>> =
            "inlineMapList",
        /// The property `inlineMatrix`.
        pub inline_matrix: Option<Vec<Vec<CollectionsInlineMatrixItemItem>>> =
            "inlineMatrix",
        /// The property `inlineValues`.
        pub inline_values: Option<BTreeMap<String, CollectionsInlineValuesValue>> =
            "inlineValues",
        /// The property `int64Map`.
        pub int64_map: Option<BTreeMap<String, i64>> = "int64Map",
        /// The property `int64s`.
        pub int64s: Option<Vec<i64>> = "int64s",
        /// The property `listMap`.
        pub list_map: Option<BTreeMap<String, Vec<String>>> = "listMap",
        /// The property `mapList`.
        pub map_list: Option<Vec<BTreeMap<String, String>>> = "mapList",
        /// The property `mapOfMaps`.
        pub map_of_maps: Option<BTreeMap<String, BTreeMap<String, bool>>> = "mapOfMaps",
        /// The property `matrix`.
        pub matrix: Option<Vec<Vec<i32>>> = "matrix",
        /// The property `numbers`.
        pub numbers: Option<Vec<f64>> = "numbers",
        /// The property `otherMap`.
        pub other_map: Option<BTreeMap<String, Other>> = "otherMap",
        /// The property `others`.
        pub others: Option<Vec<Other>> = "others",
        /// The property `statuses`.
        pub statuses: Option<Vec<Open<CollectionsStatuses>>> = "statuses",
        /// The property `stringMap`.
        pub string_map: Option<BTreeMap<String, String>> = "stringMap",
        /// The property `strings`.
        pub strings: Option<Vec<String>> = "strings",
        /// The property `times`.
        pub times: Option<Vec<Timestamp>> = "times",
    }
}

open_enum! {
    /// A value of the property `enumMap` of `Collections`.
    pub enum CollectionsEnumMap = "Collections.enumMap{}" {
        /// The value `LOW`.
        Low = "LOW",
        /// The value `HIGH`.
        High = "HIGH",
    }
}

record! {
    /// The property `inline` of `Collections`.
    pub struct CollectionsInline = "Collections.inline" {
        /// The property `deeper`.
        pub deeper: Option<Box<CollectionsInlineDeeper>> = "deeper",
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

record! {
    /// The property `deeper` of `Collections.inline`.
    pub struct CollectionsInlineDeeper = "Collections.inline.deeper" {
        /// The property `deepest`.
        pub deepest: Option<Box<CollectionsInlineDeeperDeepest>> = "deepest",
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

record! {
    /// The property `deepest` of `Collections.inline.deeper`.
    pub struct CollectionsInlineDeeperDeepest = "Collections.inline.deeper.deepest" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

record! {
    /// An item of the property `inlineItems` of `Collections`.
    pub struct CollectionsInlineItemsItem = "Collections.inlineItems[]" {
        /// The property `key`.
        pub key: Option<String> = "key",
        /// The property `values`.
        pub values: Option<Vec<CollectionsInlineItemsItemValuesItem>> = "values",
    }
}

record! {
    /// An item of the property `values` of `Collections.inlineItems[]`.
    pub struct CollectionsInlineItemsItemValuesItem =
        "Collections.inlineItems[].values[]" {
        /// The property `value`.
        pub value: Option<String> = "value",
    }
}

record! {
    /// A value of an item of the property `inlineMapList` of `Collections`.
    pub struct CollectionsInlineMapListItemValue = "Collections.inlineMapList[]{}" {
        /// The property `entry`.
        pub entry: Option<String> = "entry",
    }
}

record! {
    /// An item of an item of the property `inlineMatrix` of `Collections`.
    pub struct CollectionsInlineMatrixItemItem = "Collections.inlineMatrix[][]" {
        /// The property `cell`.
        pub cell: Option<String> = "cell",
    }
}

record! {
    /// A value of the property `inlineValues` of `Collections`.
    pub struct CollectionsInlineValuesValue = "Collections.inlineValues{}" {
        /// The property `key`.
        pub key: Option<String> = "key",
    }
}

open_enum! {
    /// An item of the property `statuses` of `Collections`.
    pub enum CollectionsStatuses = "Collections.statuses[]" {
        /// It is on.
        On = "ON",
        /// It is off.
        Off = "OFF",
    }
}
