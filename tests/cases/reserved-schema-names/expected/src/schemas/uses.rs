//! The schema `Uses`.

use std::collections::BTreeMap;

use gapi_runtime::v1::{Open, open_enum, record};
use gapi_runtime::{Bytes, Date, Duration, FieldMask, Timestamp, Value};

use super::{
    Any, ApiSchema, BTreeMapSchema, BoxSchema, BytesSchema, CallSchema, ClientSchema, CloneSchema,
    Core, DateSchema, DebugSchema, DefaultSchema, DurationSchema, EndpointSchema, ErrSchema,
    ErrorSchema, FieldMaskSchema, FromSchema, HttpMethodSchema, IntoSchema, IteratorSchema,
    MethodSchema, NoneSchema, OkSchema, OpenSchema, OptionSchema, RawBodySchema, ResultSchema,
    SegmentSchema, SelfSchema, SendSchema, ServiceSchema, SomeSchema, StandardParametersSchema,
    Std, StringSchema, Struct, SyncSchema, TimestampSchema, Type, ValueSchema, VecSchema,
};

record! {
    /// The schema `Uses`.
    pub struct Uses = "Uses" {
        /// The property `any`.
        pub any: Option<Box<Any>> = "any",
        /// The property `api`.
        pub api: Option<Box<ApiSchema>> = "api",
        /// The property `bTreeMap`.
        pub b_tree_map: Option<Box<BTreeMapSchema>> = "bTreeMap",
        /// The property `box`.
        pub box_: Option<Box<BoxSchema>> = "box",
        /// The property `bytes`.
        pub bytes: Option<Box<BytesSchema>> = "bytes",
        /// The property `call`.
        pub call: Option<Box<CallSchema>> = "call",
        /// The property `client`.
        pub client: Option<Box<ClientSchema>> = "client",
        /// The property `clone`.
        pub clone_: Option<Box<CloneSchema>> = "clone",
        /// The property `core`.
        pub core: Option<Box<Core>> = "core",
        /// The property `date`.
        pub date: Option<Box<DateSchema>> = "date",
        /// The property `debug`.
        pub debug: Option<Box<DebugSchema>> = "debug",
        /// The property `default`.
        pub default_: Option<Box<DefaultSchema>> = "default",
        /// The property `duration`.
        pub duration: Option<Box<DurationSchema>> = "duration",
        /// The property `endpoint`.
        pub endpoint: Option<Box<EndpointSchema>> = "endpoint",
        /// The property `err`.
        pub err: Option<Box<ErrSchema>> = "err",
        /// The property `error`.
        pub error: Option<Box<ErrorSchema>> = "error",
        /// The property `fieldMask`.
        pub field_mask: Option<Box<FieldMaskSchema>> = "fieldMask",
        /// The property `from`.
        pub from: Option<Box<FromSchema>> = "from",
        /// The property `httpMethod`.
        pub http_method: Option<Box<HttpMethodSchema>> = "httpMethod",
        /// The property `into`.
        pub into: Option<Box<IntoSchema>> = "into",
        /// The property `iterator`.
        pub iterator: Option<Box<IteratorSchema>> = "iterator",
        /// The property `method`.
        pub method: Option<Box<MethodSchema>> = "method",
        /// The property `none`.
        pub none: Option<Box<NoneSchema>> = "none",
        /// The property `ok`.
        pub ok: Option<Box<OkSchema>> = "ok",
        /// The property `open`.
        pub open: Option<Box<OpenSchema>> = "open",
        /// The property `option`.
        pub option: Option<Box<OptionSchema>> = "option",
        /// The property `rawBody`.
        pub raw_body: Option<Box<RawBodySchema>> = "rawBody",
        /// The property `realAny`.
        pub real_any: Option<Value> = "realAny",
        /// The property `realBytes`.
        pub real_bytes: Option<Bytes> = "realBytes",
        /// The property `realDate`.
        pub real_date: Option<Date> = "realDate",
        /// The property `realDuration`.
        pub real_duration: Option<Duration> = "realDuration",
        /// The property `realEnum`.
        pub real_enum: Option<Open<UsesRealEnum>> = "realEnum",
        /// The property `realList`.
        pub real_list: Option<Vec<String>> = "realList",
        /// The property `realMap`.
        pub real_map: Option<BTreeMap<String, String>> = "realMap",
        /// The property `realMask`.
        pub real_mask: Option<FieldMask> = "realMask",
        /// The property `realTime`.
        pub real_time: Option<Timestamp> = "realTime",
        /// The property `result`.
        pub result: Option<Box<ResultSchema>> = "result",
        /// The property `segment`.
        pub segment: Option<Box<SegmentSchema>> = "segment",
        /// The property `self`.
        pub self_: Option<Box<SelfSchema>> = "self",
        /// The property `send`.
        pub send: Option<Box<SendSchema>> = "send",
        /// The property `service`.
        pub service: Option<Box<ServiceSchema>> = "service",
        /// The property `some`.
        pub some: Option<Box<SomeSchema>> = "some",
        /// The property `standardParameters`.
        pub standard_parameters: Option<Box<StandardParametersSchema>> = "standardParameters",
        /// The property `std`.
        pub std: Option<Box<Std>> = "std",
        /// The property `string`.
        pub string: Option<Box<StringSchema>> = "string",
        /// The property `struct`.
        pub struct_: Option<Box<Struct>> = "struct",
        /// The property `sync`.
        pub sync: Option<Box<SyncSchema>> = "sync",
        /// The property `timestamp`.
        pub timestamp: Option<Box<TimestampSchema>> = "timestamp",
        /// The property `type`.
        pub type_: Option<Box<Type>> = "type",
        /// The property `value`.
        pub value: Option<Box<ValueSchema>> = "value",
        /// The property `vec`.
        pub vec: Option<Box<VecSchema>> = "vec",
    }
}

open_enum! {
    /// The property `realEnum` of `Uses`.
    pub enum UsesRealEnum = "Uses.realEnum" {
        /// The value `A`.
        A = "A",
    }
}
