//! The resource `shapes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Detections;
use crate::schemas::Empty;
use crate::schemas::JsonValue;
use crate::schemas::MapOfRecords;
use crate::schemas::PureMap;
use crate::schemas::State;
use crate::schemas::Text;

/// The resource `shapes`.
#[derive(Clone, Debug)]
pub struct Shapes {
    pub(crate) service: Service,
}

impl Shapes {
    /// Calls the method `schemashapes.shapes.any`.
    ///
    /// `POST v1/any`, method id `schemashapes.shapes.any`.
    pub fn any(&self, request: JsonValue) -> Any {
        let mut call = Call::new(&self.service, &ANY);
        call.body(request);
        Any { call }
    }

    /// Calls the method `schemashapes.shapes.empty`.
    ///
    /// `POST v1/empty`, method id `schemashapes.shapes.empty`.
    pub fn empty(&self, request: Empty) -> EmptyCall {
        let mut call = Call::new(&self.service, &EMPTY);
        call.body(request);
        EmptyCall { call }
    }

    /// Calls the method `schemashapes.shapes.list`.
    ///
    /// `GET v1/list`, method id `schemashapes.shapes.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Calls the method `schemashapes.shapes.map`.
    ///
    /// `POST v1/map`, method id `schemashapes.shapes.map`.
    pub fn map(&self, request: PureMap) -> Map {
        let mut call = Call::new(&self.service, &MAP);
        call.body(request);
        Map { call }
    }

    /// Calls the method `schemashapes.shapes.text`.
    ///
    /// `POST v1/text`, method id `schemashapes.shapes.text`.
    pub fn text(&self, request: Open<State>) -> TextCall {
        let mut call = Call::new(&self.service, &TEXT);
        call.body(request);
        TextCall { call }
    }
}

const ANY: Method = Method {
    id: "schemashapes.shapes.any",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/any")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Shapes::any`].
    pub struct Any -> JsonValue {}
}

const EMPTY: Method = Method {
    id: "schemashapes.shapes.empty",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/empty")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Shapes::empty`].
    pub struct EmptyCall -> Empty {}
}

const LIST: Method = Method {
    id: "schemashapes.shapes.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Shapes::list`].
    pub struct List -> Detections {}
}

const MAP: Method = Method {
    id: "schemashapes.shapes.map",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/map")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Shapes::map`].
    pub struct Map -> MapOfRecords {}
}

const TEXT: Method = Method {
    id: "schemashapes.shapes.text",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/text")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Shapes::text`].
    pub struct TextCall -> Text {}
}
