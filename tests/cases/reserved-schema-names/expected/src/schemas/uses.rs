//! The schema `Uses`.

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

use super::Any;
use super::ApiSchema;
use super::BTreeMapSchema;
use super::BoxSchema;
use super::BytesSchema;
use super::CallSchema;
use super::ClientSchema;
use super::CloneSchema;
use super::Core;
use super::DateSchema;
use super::DebugSchema;
use super::DefaultSchema;
use super::DurationSchema;
use super::EndpointSchema;
use super::ErrSchema;
use super::ErrorSchema;
use super::FieldMaskSchema;
use super::FromSchema;
use super::HttpMethodSchema;
use super::IntoSchema;
use super::IteratorSchema;
use super::MethodSchema;
use super::NoneSchema;
use super::OkSchema;
use super::OpenSchema;
use super::OptionSchema;
use super::RawBodySchema;
use super::ResultSchema;
use super::SegmentSchema;
use super::SelfSchema;
use super::SendSchema;
use super::ServiceSchema;
use super::SomeSchema;
use super::StandardParametersSchema;
use super::Std;
use super::StringSchema;
use super::Struct;
use super::SyncSchema;
use super::TimestampSchema;
use super::Type;
use super::ValueSchema;
use super::VecSchema;

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
        pub standard_parameters: Option<Box<StandardParametersSchema>> =
            "standardParameters",
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
