//! The resource `licenseCodes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GlobalSetPolicyRequest;
use crate::schemas::LicenseCode;
use crate::schemas::Policy;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::scopes;

/// The resource `licenseCodes`.
#[derive(Clone, Debug)]
pub struct LicenseCodes {
    pub(crate) service: Service,
}

impl LicenseCodes {
    /// Return a specified license code. License codes are mirrored across all projects
    /// that have permissions to read the License Code. \*Caution\* This resource is
    /// intended for use only by third-party partners who are creatingCloud Marketplace
    /// images.
    ///
    /// `GET projects/{project}/global/licenseCodes/{licenseCode}`, method id
    /// `compute.licenseCodes.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `license_code`: Number corresponding to the License code resource to return.
    ///   Must match the pattern `[0-9]{0,61}?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        license_code: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("licenseCode", license_code.into());
        Get { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists. \*Caution\* This resource is intended for use only by
    /// third-party partners who are creatingCloud Marketplace images.
    ///
    /// `GET projects/{project}/global/licenseCodes/{resource}/getIamPolicy`, method id
    /// `compute.licenseCodes.getIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9_]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(
        &self,
        project: impl Into<String>,
        resource: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("project", project.into());
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy. \*Caution\* This resource is intended for use only by third-party
    /// partners who are creatingCloud Marketplace images.
    ///
    /// `POST projects/{project}/global/licenseCodes/{resource}/setIamPolicy`, method id
    /// `compute.licenseCodes.setIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9_]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        project: impl Into<String>,
        resource: impl Into<String>,
        request: GlobalSetPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("project", project.into());
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Returns permissions that a caller has on the specified resource. \*Caution\* This
    /// resource is intended for use only by third-party partners who are creatingCloud
    /// Marketplace images.
    ///
    /// `POST projects/{project}/global/licenseCodes/{resource}/testIamPermissions`,
    /// method id `compute.licenseCodes.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9_]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        project: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }
}

const GET: Method = Method {
    id: "compute.licenseCodes.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/licenseCodes/"),
        Segment::Value("licenseCode"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LicenseCodes::get`].
    pub struct Get -> LicenseCode {}
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.licenseCodes.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/licenseCodes/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LicenseCodes::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "compute.licenseCodes.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/licenseCodes/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LicenseCodes::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.licenseCodes.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/global/licenseCodes/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LicenseCodes::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}
