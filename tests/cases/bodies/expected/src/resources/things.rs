//! The resource `things`.

use std::collections::BTreeMap;

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `bodies.things.delete`.
    ///
    /// `DELETE v1/things/{id}`, method id `bodies.things.delete`.
    ///
    /// - `id`: The parameter `id`.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("id", id.into());
        Delete { call }
    }

    /// Calls the method `bodies.things.deleteWith`.
    ///
    /// `DELETE v1/deleteWith`, method id `bodies.things.deleteWith`.
    pub fn delete_with(&self, request: Thing) -> DeleteWith {
        let mut call = Call::new(&self.service, &DELETE_WITH);
        call.body(request);
        DeleteWith { call }
    }

    /// Calls the method `bodies.things.head`.
    ///
    /// `HEAD v1/head`, method id `bodies.things.head`.
    pub fn head(&self) -> Head {
        let call = Call::new(&self.service, &HEAD);
        Head { call }
    }

    /// Calls the method `bodies.things.inline`.
    ///
    /// `POST v1/inline`, method id `bodies.things.inline`.
    pub fn inline(&self, request: InlineRequestSchema) -> Inline {
        let mut call = Call::new(&self.service, &INLINE);
        call.body(request);
        Inline { call }
    }

    /// Calls the method `bodies.things.inlineList`.
    ///
    /// `POST v1/inlineList`, method id `bodies.things.inlineList`.
    pub fn inline_list(&self, request: Vec<Thing>) -> InlineList {
        let mut call = Call::new(&self.service, &INLINE_LIST);
        call.body(request);
        InlineList { call }
    }

    /// Calls the method `bodies.things.inlineMap`.
    ///
    /// `POST v1/inlineMap`, method id `bodies.things.inlineMap`.
    pub fn inline_map(&self, request: BTreeMap<String, String>) -> InlineMap {
        let mut call = Call::new(&self.service, &INLINE_MAP);
        call.body(request);
        InlineMap { call }
    }

    /// Calls the method `bodies.things.patch`.
    ///
    /// `PATCH v1/things/{id}`, method id `bodies.things.patch`.
    ///
    /// - `id`: The parameter `id`.
    pub fn patch(&self, id: impl Into<String>, request: Thing) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("id", id.into());
        call.body(request);
        Patch { call }
    }

    /// Calls the method `bodies.things.put`.
    ///
    /// `PUT v1/put`, method id `bodies.things.put`.
    pub fn put(&self, request: Thing) -> Put {
        let mut call = Call::new(&self.service, &PUT);
        call.body(request);
        Put { call }
    }

    /// Calls the method `bodies.things.start`.
    ///
    /// `POST v1/start`, method id `bodies.things.start`.
    pub fn start(&self) -> Start {
        let call = Call::new(&self.service, &START);
        Start { call }
    }
}

const DELETE: Method = Method {
    id: "bodies.things.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/things/"), Segment::Value("id")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::delete`].
    pub struct Delete -> () {}
}

const DELETE_WITH: Method = Method {
    id: "bodies.things.deleteWith",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/deleteWith")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::delete_with`].
    pub struct DeleteWith -> Thing {}
}

const HEAD: Method = Method {
    id: "bodies.things.head",
    http_method: HttpMethod::Head,
    path: &[Segment::Text("v1/head")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::head`].
    pub struct Head -> () {}
}

const INLINE: Method = Method {
    id: "bodies.things.inline",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/inline")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::inline`].
    pub struct Inline -> InlineResponse {}
}

const INLINE_LIST: Method = Method {
    id: "bodies.things.inlineList",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/inlineList")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::inline_list`].
    pub struct InlineList -> Vec<InlineListResponseItem> {}
}

const INLINE_MAP: Method = Method {
    id: "bodies.things.inlineMap",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/inlineMap")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::inline_map`].
    pub struct InlineMap -> BTreeMap<String, Thing> {}
}

const PATCH: Method = Method {
    id: "bodies.things.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("v1/things/"), Segment::Value("id")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::patch`].
    pub struct Patch -> Thing {
        /// The parameter `updateMask`.
        update_mask: FieldMask = "updateMask",
    }
}

const PUT: Method = Method {
    id: "bodies.things.put",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("v1/put")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::put`].
    pub struct Put -> () {}
}

const START: Method = Method {
    id: "bodies.things.start",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/start")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::start`].
    pub struct Start -> Thing {}
}

record! {
    /// The request of `bodies.things.inline`.
    pub struct InlineRequestSchema = "bodies.things.inline.request" {
        /// The property `mode`.
        pub mode: Option<Open<InlineRequestSchemaMode>> = "mode",
        /// The property `name`.
        pub name: Option<String> = "name",
        /// The property `options`.
        pub options: Option<Box<InlineRequestSchemaOptions>> = "options",
    }
}

open_enum! {
    /// The property `mode` of `bodies.things.inline.request`.
    pub enum InlineRequestSchemaMode = "bodies.things.inline.request.mode" {
        /// The value `A`.
        A = "A",
    }
}

record! {
    /// The property `options` of `bodies.things.inline.request`.
    pub struct InlineRequestSchemaOptions = "bodies.things.inline.request.options" {
        /// The property `deep`.
        pub deep: Option<bool> = "deep",
    }
}

record! {
    /// The response of `bodies.things.inline`.
    pub struct InlineResponse = "bodies.things.inline.response" {
        /// The property `names`.
        pub names: Option<Vec<InlineResponseNamesItem>> = "names",
        /// The property `state`.
        pub state: Option<Open<InlineResponseState>> = "state",
    }
}

record! {
    /// An item of the property `names` of `bodies.things.inline.response`.
    pub struct InlineResponseNamesItem = "bodies.things.inline.response.names[]" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}

open_enum! {
    /// The property `state` of `bodies.things.inline.response`.
    pub enum InlineResponseState = "bodies.things.inline.response.state" {
        /// The value `DONE`.
        Done = "DONE",
    }
}

record! {
    /// An item of the response of `bodies.things.inlineList`.
    pub struct InlineListResponseItem = "bodies.things.inlineList.response[]" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}
