//! The resource `verificationCodes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::VerificationCodes;
use crate::scopes;

/// The resource `verificationCodes`.
#[derive(Clone, Debug)]
pub struct VerificationCodesResource {
    pub(crate) service: Service,
}

impl VerificationCodesResource {
    /// Generates new backup verification codes for the user.
    ///
    /// `POST admin/directory/v1/users/{userKey}/verificationCodes/generate`, method id
    /// `directory.verificationCodes.generate`.
    ///
    /// - `user_key`: Email or immutable ID of the user
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn generate(&self, user_key: impl Into<String>) -> Generate {
        let mut call = Call::new(&self.service, &GENERATE);
        call.path("userKey", user_key.into());
        Generate { call }
    }

    /// Invalidates the current backup verification codes for the user.
    ///
    /// `POST admin/directory/v1/users/{userKey}/verificationCodes/invalidate`, method id
    /// `directory.verificationCodes.invalidate`.
    ///
    /// - `user_key`: Email or immutable ID of the user
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn invalidate(&self, user_key: impl Into<String>) -> Invalidate {
        let mut call = Call::new(&self.service, &INVALIDATE);
        call.path("userKey", user_key.into());
        Invalidate { call }
    }

    /// Returns the current set of valid backup verification codes for the specified
    /// user.
    ///
    /// `GET admin/directory/v1/users/{userKey}/verificationCodes`, method id
    /// `directory.verificationCodes.list`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn list(&self, user_key: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userKey", user_key.into());
        List { call }
    }
}

const GENERATE: Method = Method {
    id: "directory.verificationCodes.generate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/verificationCodes/generate"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`VerificationCodesResource::generate`].
    pub struct Generate -> () {}
}

const INVALIDATE: Method = Method {
    id: "directory.verificationCodes.invalidate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/verificationCodes/invalidate"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`VerificationCodesResource::invalidate`].
    pub struct Invalidate -> () {}
}

const LIST: Method = Method {
    id: "directory.verificationCodes.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/verificationCodes"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`VerificationCodesResource::list`].
    pub struct List -> VerificationCodes {}
}
