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
    /// Stops watching resources through this channel.
    ///
    /// `POST admin/directory_v1/channels/stop`, method id `admin.channels.stop`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_ALIAS`, `ADMIN_DIRECTORY_USER_ALIAS_READONLY`,
    /// `ADMIN_DIRECTORY_USER_READONLY`, `CLOUD_PLATFORM`. Asks for
    /// `ADMIN_DIRECTORY_USER` unless the client or the call names others.
    pub fn stop(&self, request: Channel) -> Stop {
        let mut call = Call::new(&self.service, &STOP);
        call.body(request);
        Stop { call }
    }
}

const STOP: Method = Method {
    id: "admin.channels.stop",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("admin/directory_v1/channels/stop")],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USER,
        scopes::ADMIN_DIRECTORY_USER_ALIAS,
        scopes::ADMIN_DIRECTORY_USER_ALIAS_READONLY,
        scopes::ADMIN_DIRECTORY_USER_READONLY,
        scopes::CLOUD_PLATFORM,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Channels::stop`].
    pub struct Stop -> () {}
}
