//! The resource `channels`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Channel;
use crate::scopes;

/// The resource `channels`.
#[derive(Clone, Debug)]
pub struct Channels {
    pub(crate) service: Service,
}

impl Channels {
    /// Stops watching resources through this channel. For more information, see
    /// [Notifications for resource
    /// changes](https://developers.google.com/workspace/drive/api/guides/push).
    ///
    /// `POST channels/stop`, method id `drive.channels.stop`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE` unless the client or
    /// the call names others.
    pub fn stop(&self, request: Channel) -> Stop {
        let mut call = Call::new(&self.service, &STOP);
        call.body(request);
        Stop { call }
    }
}

const STOP: Method = Method {
    id: "drive.channels.stop",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("channels/stop")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Channels::stop`].
    pub struct Stop -> () {}
}
