//! The resource `about`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::About;
use crate::scopes;

/// The resource `about`.
#[derive(Clone, Debug)]
pub struct AboutResource {
    pub(crate) service: Service,
}

impl AboutResource {
    /// Gets information about the user, the user's Drive, and system capabilities. For
    /// more information, see [Return user
    /// info](https://developers.google.com/workspace/drive/api/guides/user-info).
    /// Required: The `fields` parameter must be set. To return the exact fields you
    /// need, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `GET about`, method id `drive.about.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "drive.about.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("about")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AboutResource::get`].
    pub struct Get -> About {}
}
