//! The resource `projects.locations.clusters`.

pub mod nodes;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use crate::resources::projects::locations::clusters::nodes::Nodes;
use crate::schemas::Thing;

/// The resource `projects.locations.clusters`.
#[derive(Clone, Debug)]
pub struct Clusters {
    pub(crate) service: Service,
}

impl Clusters {
    /// The resource `projects.locations.clusters.nodes`.
    pub fn nodes(&self) -> Nodes {
        let service = self.service.clone();
        Nodes { service }
    }

    /// Calls the method `nestedresources.projects.locations.clusters.create`.
    ///
    /// `POST v1/{+parent}/clusters`, method id
    /// `nestedresources.projects.locations.clusters.create`.
    ///
    /// - `parent`: The parameter `parent`.
    pub fn create(&self, parent: impl Into<String>, request: CreateRequest) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("parent", parent.into());
        call.body(request);
        Create { call }
    }

    /// Calls the method `nestedresources.projects.locations.clusters.list`.
    ///
    /// `GET v1/{+parent}/clusters`, method id
    /// `nestedresources.projects.locations.clusters.list`.
    ///
    /// - `parent`: The parameter `parent`. Must match the pattern
    ///   `^projects/[^/]+/locations/[^/]+$`.
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("parent", parent.into());
        List { call }
    }
}

const CREATE: Method = Method {
    id: "nestedresources.projects.locations.clusters.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/clusters"),
    ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Clusters::create`].
    pub struct Create -> Thing {}
}

const LIST: Method = Method {
    id: "nestedresources.projects.locations.clusters.list",
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

record! {
    /// The request of `nestedresources.projects.locations.clusters.create`.
    pub struct CreateRequest =
        "nestedresources.projects.locations.clusters.create.request" {
        /// The property `thing`.
        pub thing: Option<Box<Thing>> = "thing",
    }
}

open_enum! {
    /// The parameter `view` of `nestedresources.projects.locations.clusters.list`.
    pub enum ListView = "nestedresources.projects.locations.clusters.list.view" {
        /// The value `BASIC`.
        Basic = "BASIC",
        /// The value `FULL`.
        Full = "FULL",
    }
}
