//! The resource `values`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Enums;

/// The resource `values`.
#[derive(Clone, Debug)]
pub struct Values {
    pub(crate) service: Service,
}

impl Values {
    /// Calls the method `enumclashes.values.list`.
    ///
    /// `GET v1/list`, method id `enumclashes.values.list`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const LIST: Method = Method {
    id: "enumclashes.values.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/list")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::list`].
    pub struct List -> Enums {
        /// The parameter `order`.
        order: Open<ListOrder> = "order",
    }
}

open_enum! {
    /// The parameter `order` of `enumclashes.values.list`.
    pub enum ListOrder = "enumclashes.values.list.order" {
        /// Up.
        ///
        /// Named `asc` on the wire.
        Asc2 = "asc",
        /// UP.
        Asc = "ASC",
        /// Down by name.
        ///
        /// Named `-name` on the wire.
        Name = "-name",
    }
}
