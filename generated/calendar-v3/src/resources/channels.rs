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
    /// Stop watching resources through this channel
    ///
    /// `POST channels/stop`, method id `calendar.channels.stop`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`,
    /// `CALENDAR_ACLS_READONLY`, `CALENDAR_APP_CREATED`, `CALENDAR_CALENDARLIST`,
    /// `CALENDAR_CALENDARLIST_READONLY`, `CALENDAR_EVENTS`, `CALENDAR_EVENTS_FREEBUSY`,
    /// `CALENDAR_EVENTS_OWNED`, `CALENDAR_EVENTS_OWNED_READONLY`,
    /// `CALENDAR_EVENTS_PUBLIC_READONLY`, `CALENDAR_EVENTS_READONLY`,
    /// `CALENDAR_READONLY`, `CALENDAR_SETTINGS`, `CALENDAR_SETTINGS_READONLY`. Asks for
    /// `CALENDAR` unless the client or the call names others.
    pub fn stop(&self, request: Channel) -> Stop {
        let mut call = Call::new(&self.service, &STOP);
        call.body(request);
        Stop { call }
    }
}

const STOP: Method = Method {
    id: "calendar.channels.stop",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("channels/stop")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_ACLS,
        scopes::CALENDAR_ACLS_READONLY,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
        scopes::CALENDAR_CALENDARLIST_READONLY,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_EVENTS_READONLY,
        scopes::CALENDAR_READONLY,
        scopes::CALENDAR_SETTINGS,
        scopes::CALENDAR_SETTINGS_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Channels::stop`].
    pub struct Stop -> () {}
}
