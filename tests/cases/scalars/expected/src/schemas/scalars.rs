//! The schema `Scalars`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::Date;
use gapi_runtime::Duration;
use gapi_runtime::FieldMask;
use gapi_runtime::Timestamp;
use gapi_runtime::Value;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `Scalars`.
    pub struct Scalars = "Scalars" {
        /// The property `aBoolean`.
        ///
        /// The default is `true`.
        pub a_boolean: Option<bool> = "aBoolean",
        /// The property `aDouble`.
        pub a_double: Option<f64> = "aDouble",
        /// The property `aFloat`.
        pub a_float: Option<f64> = "aFloat",
        /// The property `aNumber`.
        pub a_number: Option<f64> = "aNumber",
        /// Text.
        ///
        /// The default is `abc`. Must match the pattern `^[a-z]+$`.
        pub a_string: Option<String> = "aString",
        /// The property `aUint32`.
        pub a_uint32: Option<u32> = "aUint32",
        /// The property `aUint64`.
        ///
        /// The default is `18446744073709551615`.
        pub a_uint64: Option<u64> = "aUint64",
        /// The property `anEnum`.
        ///
        /// The default is `ONE`.
        pub an_enum: Option<Open<ScalarsAnEnum>> = "anEnum",
        /// The property `anInt32`.
        ///
        /// At least `-5`. At most `5`.
        pub an_int32: Option<i32> = "anInt32",
        /// The property `anInt64`.
        pub an_int64: Option<i64> = "anInt64",
        /// The property `anInteger`.
        pub an_integer: Option<i32> = "anInteger",
        /// The property `anything`.
        pub anything: Option<Value> = "anything",
        /// The property `bytes`.
        pub bytes: Option<Bytes> = "bytes",
        /// The property `date`.
        pub date: Option<Date> = "date",
        /// The property `dateTime`.
        pub date_time: Option<Timestamp> = "dateTime",
        /// The property `freeObject`.
        pub free_object: Option<BTreeMap<String, Value>> = "freeObject",
        /// The property `googleDatetime`.
        pub google_datetime: Option<Timestamp> = "googleDatetime",
        /// The property `googleDuration`.
        pub google_duration: Option<Duration> = "googleDuration",
        /// The property `googleFieldmask`.
        pub google_fieldmask: Option<FieldMask> = "googleFieldmask",
        /// The property `protobufAny`.
        pub protobuf_any: Option<BTreeMap<String, Value>> = "protobufAny",
        /// The property `protobufValue`.
        pub protobuf_value: Option<Value> = "protobufValue",
    }
}

open_enum! {
    /// The property `anEnum` of `Scalars`.
    pub enum ScalarsAnEnum = "Scalars.anEnum" {
        /// The first.
        One = "ONE",
        /// The second.
        Two = "TWO",
    }
}
