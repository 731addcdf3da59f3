//! The schema `ObjectFullContext`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::Value;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A full representation of an object context.
    pub struct ObjectFullContext = "ObjectFullContext" {
        /// The time at which the object context was created. This value is in RFC 3339
        /// format.
        pub create_time: Option<Timestamp> = "createTime",
        /// The extended data of the object context.
        pub extended_data: Option<BTreeMap<String, Value>> = "extendedData",
        /// The key of the object context.
        pub key: Option<String> = "key",
        /// The kind of item this is. For ObjectFullContext, this is always
        /// storage#objectFullContext.
        ///
        /// The default is `storage#objectFullContext`.
        pub kind: Option<String> = "kind",
        /// The type of the object context.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ObjectFullContextType>> = "type",
        /// The time at which the object context was last updated. This value is in RFC
        /// 3339 format.
        pub update_time: Option<Timestamp> = "updateTime",
        /// The value of the object context.
        pub value: Option<String> = "value",
    }
}

open_enum! {
    /// The type of the object context.
    pub enum ObjectFullContextType = "ObjectFullContext.type" {
        /// Custom object context.
        Custom = "CUSTOM",
    }
}
