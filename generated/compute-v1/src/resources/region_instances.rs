//! The resource `regionInstances`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::BulkInsertInstanceResource;
use crate::schemas::Operation;
use crate::scopes;

/// The resource `regionInstances`.
#[derive(Clone, Debug)]
pub struct RegionInstances {
    pub(crate) service: Service,
}

impl RegionInstances {
    /// Creates multiple instances in a given region. Count specifies the number of
    /// instances to create.
    ///
    /// `POST projects/{project}/regions/{region}/instances/bulkInsert`, method id
    /// `compute.regionInstances.bulkInsert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: The name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn bulk_insert(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: BulkInsertInstanceResource,
    ) -> BulkInsert {
        let mut call = Call::new(&self.service, &BULK_INSERT);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        BulkInsert { call }
    }
}

const BULK_INSERT: Method = Method {
    id: "compute.regionInstances.bulkInsert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/instances/bulkInsert"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`RegionInstances::bulk_insert`].
    pub struct BulkInsert -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}
