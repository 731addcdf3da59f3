//! The resource `projectViews`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ProjectView;
use crate::scopes;

/// The resource `projectViews`.
#[derive(Clone, Debug)]
pub struct ProjectViews {
    pub(crate) service: Service,
}

impl ProjectViews {
    /// Returns the specified global ProjectViews resource, with a regional context. This
    /// regional API endpoint reads resource metadata from regional read-only replicas.
    /// Because changes are copied to these regional replicas asynchronously, for
    /// real-time resource reads or any write operations (creating, updating, or deleting
    /// resources), use the global
    /// [projects.get](https://cloud.google.com/compute/docs/reference/rest/v1/projects/get)
    /// endpoint.
    ///
    /// `GET projects/{project}/regions/{region}/projectViews`, method id
    /// `compute.projectViews.get`.
    ///
    /// - `project`: Required. Project ID for this request. This is part of the URL path.
    ///   Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Required. Name of the region for this request. This is part of the
    ///   URL path. Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self, project: impl Into<String>, region: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("region", region.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "compute.projectViews.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/projectViews"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ProjectViews::get`].
    pub struct Get -> ProjectView {}
}
