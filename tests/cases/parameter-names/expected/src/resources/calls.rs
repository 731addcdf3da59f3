//! The resource `calls`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Empty;

/// The resource `calls`.
#[derive(Clone, Debug)]
pub struct Calls {
    pub(crate) service: Service,
}

impl Calls {
    /// Calls the method `parameternames.calls.get`.
    ///
    /// `POST
    /// v1/{send}/{with}/{fields}/{items}/{pages}/{upload}/{download}/{poller}/{stream}/{send_blocking}/{call}/{new}/{clone}/{default}/{timeout}/{deadline}/{self}/{type}/{into}/{request}/{value}/{service}/{header}/{key}`,
    /// method id `parameternames.calls.get`.
    ///
    /// - `send`: The parameter `send`.
    /// - `with`: The parameter `with`.
    /// - `fields`: The parameter `fields`.
    /// - `items`: The parameter `items`.
    /// - `pages`: The parameter `pages`.
    /// - `upload`: The parameter `upload`.
    /// - `download`: The parameter `download`.
    /// - `poller`: The parameter `poller`.
    /// - `stream`: The parameter `stream`.
    /// - `send_blocking`: The parameter `send_blocking`.
    /// - `call_`: The parameter `call`.
    /// - `new_`: The parameter `new`.
    /// - `clone`: The parameter `clone`.
    /// - `default`: The parameter `default`.
    /// - `timeout`: The parameter `timeout`.
    /// - `deadline`: The parameter `deadline`.
    /// - `self_`: The parameter `self`.
    /// - `type_`: The parameter `type`.
    /// - `into`: The parameter `into`.
    /// - `request_`: The parameter `request`.
    /// - `value_`: The parameter `value`.
    /// - `service`: The parameter `service`.
    /// - `header`: The parameter `header`.
    /// - `key`: The parameter `key`.
    #[allow(clippy::too_many_arguments, reason = "the method requires them all")]
    pub fn get(
        &self,
        send: impl Into<String>,
        with: impl Into<String>,
        fields: impl Into<String>,
        items: impl Into<String>,
        pages: impl Into<String>,
        upload: impl Into<String>,
        download: impl Into<String>,
        poller: impl Into<String>,
        stream: impl Into<String>,
        send_blocking: impl Into<String>,
        call_: impl Into<String>,
        new_: impl Into<String>,
        clone: impl Into<String>,
        default: impl Into<String>,
        timeout: impl Into<String>,
        deadline: impl Into<String>,
        self_: impl Into<String>,
        type_: impl Into<String>,
        into: impl Into<String>,
        request_: impl Into<String>,
        value_: impl Into<String>,
        service: impl Into<String>,
        header: impl Into<String>,
        key: impl Into<String>,
        request: Empty,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("send", send.into());
        call.path("with", with.into());
        call.path("fields", fields.into());
        call.path("items", items.into());
        call.path("pages", pages.into());
        call.path("upload", upload.into());
        call.path("download", download.into());
        call.path("poller", poller.into());
        call.path("stream", stream.into());
        call.path("send_blocking", send_blocking.into());
        call.path("call", call_.into());
        call.path("new", new_.into());
        call.path("clone", clone.into());
        call.path("default", default.into());
        call.path("timeout", timeout.into());
        call.path("deadline", deadline.into());
        call.path("self", self_.into());
        call.path("type", type_.into());
        call.path("into", into.into());
        call.path("request", request_.into());
        call.path("value", value_.into());
        call.path("service", service.into());
        call.path("header", header.into());
        call.path("key", key.into());
        call.body(request);
        Get { call }
    }

    /// Calls the method `parameternames.calls.list`.
    ///
    /// `GET v1/list`, method id `parameternames.calls.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const GET: Method = Method {
    id: "parameternames.calls.get",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Value("send"),
        Segment::Text("/"),
        Segment::Value("with"),
        Segment::Text("/"),
        Segment::Value("fields"),
        Segment::Text("/"),
        Segment::Value("items"),
        Segment::Text("/"),
        Segment::Value("pages"),
        Segment::Text("/"),
        Segment::Value("upload"),
        Segment::Text("/"),
        Segment::Value("download"),
        Segment::Text("/"),
        Segment::Value("poller"),
        Segment::Text("/"),
        Segment::Value("stream"),
        Segment::Text("/"),
        Segment::Value("send_blocking"),
        Segment::Text("/"),
        Segment::Value("call"),
        Segment::Text("/"),
        Segment::Value("new"),
        Segment::Text("/"),
        Segment::Value("clone"),
        Segment::Text("/"),
        Segment::Value("default"),
        Segment::Text("/"),
        Segment::Value("timeout"),
        Segment::Text("/"),
        Segment::Value("deadline"),
        Segment::Text("/"),
        Segment::Value("self"),
        Segment::Text("/"),
        Segment::Value("type"),
        Segment::Text("/"),
        Segment::Value("into"),
        Segment::Text("/"),
        Segment::Value("request"),
        Segment::Text("/"),
        Segment::Value("value"),
        Segment::Text("/"),
        Segment::Value("service"),
        Segment::Text("/"),
        Segment::Value("header"),
        Segment::Text("/"),
        Segment::Value("key"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calls::get`].
    pub struct Get -> Empty {}
}

const LIST: Method = Method {
    id: "parameternames.calls.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calls::list`].
    pub struct List -> Empty {
        /// The parameter `$`.
        unnamed: String = "$",
        /// The parameter `$ref`.
        ref_: String = "$ref",
        /// The parameter `3d`.
        _3d: String = "3d",
        /// The parameter `@type`.
        type_2: String = "@type",
        /// The parameter `call`.
        call_: String = "call",
        /// The parameter `clone`.
        clone_: String = "clone",
        /// The parameter `deadline`.
        deadline: String = "deadline",
        /// The parameter `default`.
        default_: String = "default",
        /// The parameter `download`.
        download_: String = "download",
        /// The parameter `fields`.
        fields_: String = "fields",
        /// The parameter `foo.bar`.
        foo_bar_2: String = "foo.bar",
        /// The parameter `fooBar`.
        foo_bar: String = "fooBar",
        /// The parameter `foo_bar`.
        foo_bar_3: String = "foo_bar",
        /// The parameter `header`.
        header: String = "header",
        /// The parameter `into`.
        into: String = "into",
        /// The parameter `items`.
        items_: String = "items",
        /// The parameter `key`.
        key: String = "key",
        /// The parameter `new`.
        new_: String = "new",
        /// The parameter `pages`.
        pages_: String = "pages",
        /// The parameter `poller`.
        poller_: String = "poller",
        /// The parameter `request`.
        request: String = "request",
        /// The parameter `self`.
        self_: String = "self",
        /// The parameter `send`.
        send_: String = "send",
        /// The parameter `send_blocking`.
        send_blocking_: String = "send_blocking",
        /// The parameter `service`.
        service: String = "service",
        /// The parameter `stream`.
        stream_: String = "stream",
        /// The parameter `timeout`.
        timeout: String = "timeout",
        /// The parameter `type`.
        type_: String = "type",
        /// The parameter `upload`.
        upload_: String = "upload",
        /// The parameter `value`.
        value: String = "value",
        /// The parameter `with`.
        with_: String = "with",
    }
}
