//! Operations: calls whose answer is not yet their result.

use gapi_runtime::Poller;
use gapi_runtime::SavedOperation;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Polling;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;

use crate::Compute;
use crate::schemas::Operation;
use crate::scopes;

impl Compute {
    /// Goes on with an operation that was started before, such as by a process that
    /// ended.
    ///
    /// What to pass is what `saved` of the poller gave, or `saved_operation` of an
    /// error.
    pub fn resume_operation(&self, operation: SavedOperation) -> Poller<Operation> {
        Poller::resume(&self.service, &OPERATION, operation)
    }
}

/// How operations of the type `Operation` are followed.
#[allow(clippy::needless_update, reason = "a later runtime may have more")]
pub(crate) const OPERATION: Polling = Polling {
    methods: &[
        Method {
            id: "compute.zoneOperations.wait",
            http_method: HttpMethod::Post,
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/zones/"),
                Segment::Value("zone"),
                Segment::Text("/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
            default_scope: Some(scopes::COMPUTE),
            api_version: Some("2026-11-01"),
            repeat: Repeat::Always,
            attempt_timeout_seconds: Some(150),
            ..Method::DEFAULT
        },
        Method {
            id: "compute.regionOperations.wait",
            http_method: HttpMethod::Post,
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/regions/"),
                Segment::Value("region"),
                Segment::Text("/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
            default_scope: Some(scopes::COMPUTE),
            api_version: Some("2026-11-01"),
            repeat: Repeat::Always,
            attempt_timeout_seconds: Some(150),
            ..Method::DEFAULT
        },
        Method {
            id: "compute.globalOperations.wait",
            http_method: HttpMethod::Post,
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/global/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
            default_scope: Some(scopes::COMPUTE),
            api_version: Some("2026-11-01"),
            repeat: Repeat::Always,
            attempt_timeout_seconds: Some(150),
            ..Method::DEFAULT
        },
        Method {
            id: "compute.globalOrganizationOperations.get",
            http_method: HttpMethod::Get,
            path: &[
                Segment::Text("locations/global/operations/"),
                Segment::Value("operation"),
            ],
            scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
            default_scope: Some(scopes::COMPUTE_READONLY),
            api_version: Some("2026-11-01"),
            ..Method::DEFAULT
        },
    ],
    ..Polling::DEFAULT
};
