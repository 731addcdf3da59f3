//! The resource `globalFrontendSettings`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GlobalFrontendSettings;
use crate::schemas::GlobalFrontendSettingsPatchResponse;
use crate::scopes;

/// The resource `globalFrontendSettings`.
#[derive(Clone, Debug)]
pub struct GlobalFrontendSettingsResource {
    pub(crate) service: Service,
}

impl GlobalFrontendSettingsResource {
    /// Gets the Global Frontend Billing Bundle Settings for a project.
    ///
    /// `GET projects/{project}/global/globalFrontendSettings`, method id
    /// `compute.globalFrontendSettings.get`.
    ///
    /// - `project`: Required. Project ID for this request.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self, project: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        Get { call }
    }

    /// Updates the Global Frontend Billing Bundle Settings for a project.
    ///
    /// `PATCH projects/{project}/global/globalFrontendSettings`, method id
    /// `compute.globalFrontendSettings.patch`.
    ///
    /// - `project`: Required. Project ID for this request.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn patch(
        &self,
        project: impl Into<String>,
        request: GlobalFrontendSettings,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("project", project.into());
        call.body(request);
        Patch { call }
    }
}

const GET: Method = Method {
    id: "compute.globalFrontendSettings.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/globalFrontendSettings"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GlobalFrontendSettingsResource::get`].
    pub struct Get -> GlobalFrontendSettings {}
}

const PATCH: Method = Method {
    id: "compute.globalFrontendSettings.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/globalFrontendSettings"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`GlobalFrontendSettingsResource::patch`].
    pub struct Patch -> GlobalFrontendSettingsPatchResponse {
        /// An optional request ID to identify requests.
        request_id: String = "requestId",
        /// Field mask to support patch. E.g., "type".
        update_mask: FieldMask = "updateMask",
    }
}
