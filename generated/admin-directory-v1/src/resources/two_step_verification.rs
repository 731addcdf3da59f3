//! The resource `twoStepVerification`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::scopes;

/// The resource `twoStepVerification`.
#[derive(Clone, Debug)]
pub struct TwoStepVerification {
    pub(crate) service: Service,
}

impl TwoStepVerification {
    /// Turns off 2-Step Verification for user.
    ///
    /// `POST admin/directory/v1/users/{userKey}/twoStepVerification/turnOff`, method id
    /// `directory.twoStepVerification.turnOff`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn turn_off(&self, user_key: impl Into<String>) -> TurnOff {
        let mut call = Call::new(&self.service, &TURN_OFF);
        call.path("userKey", user_key.into());
        TurnOff { call }
    }
}

const TURN_OFF: Method = Method {
    id: "directory.twoStepVerification.turnOff",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/twoStepVerification/turnOff"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TwoStepVerification::turn_off`].
    pub struct TurnOff -> () {}
}
