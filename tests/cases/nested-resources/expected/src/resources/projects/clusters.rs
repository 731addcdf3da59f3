//! The resource `projects.clusters`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Thing;

/// The resource `projects.clusters`.
#[derive(Clone, Debug)]
pub struct Clusters {
    pub(crate) service: Service,
}

impl Clusters {
    /// Calls the method `nestedresources.projects.clusters.list`.
    ///
    /// `GET v1/{+parent}/clusters`, method id `nestedresources.projects.clusters.list`.
    ///
    /// - `parent`: The parameter `parent`.
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("parent", parent.into());
        List { call }
    }
}

const LIST: Method = Method {
    id: "nestedresources.projects.clusters.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/clusters"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Clusters::list`].
    pub struct List -> Thing {
        /// The parameter `view`.
        view: Open<ListView> = "view",
    }
}

open_enum! {
    /// The parameter `view` of `nestedresources.projects.clusters.list`.
    pub enum ListView = "nestedresources.projects.clusters.list.view" {
        /// The value `BASIC`.
        Basic = "BASIC",
    }
}
