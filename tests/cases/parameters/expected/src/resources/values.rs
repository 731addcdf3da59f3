//! The resource `values`.

use gapi_runtime::Bytes;
use gapi_runtime::Date;
use gapi_runtime::Duration;
use gapi_runtime::FieldMask;
use gapi_runtime::Timestamp;
use gapi_runtime::Value;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Empty;

/// The resource `values`.
#[derive(Clone, Debug)]
pub struct Values {
    pub(crate) service: Service,
}

impl Values {
    /// Calls the method `parameters.values.list`.
    ///
    /// `GET v1/list`, method id `parameters.values.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Calls the method `parameters.values.required`.
    ///
    /// `GET v1/{project}/values/{zone}`, method id `parameters.values.required`.
    ///
    /// - `zone`: The parameter `zone`.
    /// - `project`: The parameter `project`.
    /// - `ids`: The parameter `ids`.
    /// - `kind`: The parameter `kind`. The default is `A`.
    /// - `blobs`: The parameter `blobs`.
    /// - `counts`: The parameter `counts`.
    /// - `data`: The parameter `data`.
    /// - `flag`: The parameter `flag`.
    /// - `kinds`: The parameter `kinds`.
    /// - `ratio`: The parameter `ratio`.
    /// - `shape`: The parameter `shape`.
    /// - `since`: The parameter `since`.
    /// - `size`: The parameter `size`. The default is `10`.
    #[allow(clippy::too_many_arguments, reason = "the method requires them all")]
    pub fn required(
        &self,
        zone: impl Into<String>,
        project: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
        kind: impl Into<Open<RequiredKind>>,
        blobs: impl IntoIterator<Item = impl Into<Bytes>>,
        counts: impl IntoIterator<Item = i32>,
        data: impl Into<Bytes>,
        flag: bool,
        kinds: impl IntoIterator<Item = impl Into<Open<RequiredKinds>>>,
        ratio: f64,
        shape: impl Into<Value>,
        since: impl Into<Timestamp>,
        size: i64,
    ) -> Required {
        let mut call = Call::new(&self.service, &REQUIRED);
        call.path("zone", zone.into());
        call.path("project", project.into());
        for value in ids {
            call.query_add("ids", value.into());
        }
        call.query("kind", kind.into().to_param());
        for value in blobs {
            call.query_add("blobs", value.into().to_param());
        }
        for value in counts {
            call.query_add("counts", value.to_param());
        }
        call.query("data", data.into().to_param());
        call.query("flag", flag.to_param());
        for value in kinds {
            call.query_add("kinds", value.into().to_param());
        }
        call.query("ratio", ratio.to_param());
        call.query("shape", shape.into().to_param());
        call.query("since", since.into().to_param());
        call.query("size", size.to_param());
        Required { call }
    }
}

const LIST: Method = Method {
    id: "parameters.values.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::list`].
    pub struct List -> Empty {
        /// The parameter `$.xgafv`.
        xgafv: Open<ListXgafv> = "$.xgafv",
        /// The parameter `aBoolean`.
        ///
        /// The default is `true`.
        a_boolean: bool = "aBoolean",
        /// The parameter `aDouble`.
        a_double: f64 = "aDouble",
        /// The parameter `aFloat`.
        a_float: f64 = "aFloat",
        /// The parameter `aNumber`.
        a_number: f64 = "aNumber",
        /// Text.
        ///
        /// The default is `a`. Must match the pattern `^a+$`.
        a_string: String = "aString",
        /// The parameter `aUint32`.
        a_uint32: u32 = "aUint32",
        /// The parameter `aUint64`.
        a_uint64: u64 = "aUint64",
        /// The parameter `anEnum`.
        ///
        /// The default is `ONE`.
        an_enum: Open<ListAnEnum> = "anEnum",
        /// The parameter `anInt32`.
        ///
        /// The default is `100`. At least `1`. At most `500`.
        an_int32: i32 = "anInt32",
        /// The parameter `anInt64`.
        an_int64: i64 = "anInt64",
        /// The parameter `anInteger`.
        an_integer: i32 = "anInteger",
        /// The parameter `anObject`.
        an_object: Value = "anObject",
        /// The parameter `booleans`.
        booleans: Vec<bool> = "booleans",
        /// The parameter `bytes`.
        bytes: Bytes = "bytes",
        /// The parameter `bytesList`.
        bytes_list: Vec<Bytes> = "bytesList",
        /// The parameter `date`.
        date: Date = "date",
        /// The parameter `dateTime`.
        date_time: Timestamp = "dateTime",
        /// The parameter `doubles`.
        doubles: Vec<f64> = "doubles",
        /// The parameter `enums`.
        enums: Vec<Open<ListEnums>> = "enums",
        /// The parameter `googleDatetime`.
        google_datetime: Timestamp = "googleDatetime",
        /// The parameter `googleDuration`.
        google_duration: Duration = "googleDuration",
        /// The parameter `googleFieldmask`.
        google_fieldmask: FieldMask = "googleFieldmask",
        /// The parameter `int64s`.
        int64s: Vec<i64> = "int64s",
        /// The parameter `ints`.
        ints: Vec<i32> = "ints",
        /// The parameter `masks`.
        masks: Vec<FieldMask> = "masks",
        /// The parameter `max-results`.
        max_results: u32 = "max-results",
        /// The parameter `objects`.
        objects: Vec<Value> = "objects",
        /// The parameter `options.requestedPolicyVersion`.
        options_requested_policy_version: i32 = "options.requestedPolicyVersion",
        /// The parameter `strings`.
        strings: Vec<String> = "strings",
        /// The parameter `untyped`.
        untyped: String = "untyped",
    }
}

const REQUIRED: Method = Method {
    id: "parameters.values.required",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Value("project"),
        Segment::Text("/values/"),
        Segment::Value("zone"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::required`].
    pub struct Required -> Empty {
        /// The parameter `optional`.
        optional: String = "optional",
    }
}

open_enum! {
    /// The parameter `$.xgafv` of `parameters.values.list`.
    pub enum ListXgafv = "parameters.values.list.$.xgafv" {
        /// The value `1`.
        V1 = "1",
        /// The value `2`.
        V2 = "2",
    }
}

open_enum! {
    /// The parameter `anEnum` of `parameters.values.list`.
    pub enum ListAnEnum = "parameters.values.list.anEnum" {
        /// The first.
        One = "ONE",
        /// The second.
        Two = "TWO",
    }
}

open_enum! {
    /// The parameter `enums` of `parameters.values.list`.
    pub enum ListEnums = "parameters.values.list.enums" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        B = "B",
    }
}

open_enum! {
    /// The parameter `kind` of `parameters.values.required`.
    pub enum RequiredKind = "parameters.values.required.kind" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        B = "B",
    }
}

open_enum! {
    /// The parameter `kinds` of `parameters.values.required`.
    pub enum RequiredKinds = "parameters.values.required.kinds" {
        /// The value `A`.
        A = "A",
        /// The value `B`.
        B = "B",
    }
}
