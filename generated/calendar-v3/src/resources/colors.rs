//! The resource `colors`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Colors;
use crate::scopes;

/// The resource `colors`.
#[derive(Clone, Debug)]
pub struct ColorsResource {
    pub(crate) service: Service,
}

impl ColorsResource {
    /// Returns the color definitions for calendars and events.
    ///
    /// `GET colors`, method id `calendar.colors.get`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARLIST`, `CALENDAR_CALENDARLIST_READONLY`,
    /// `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_EVENTS_OWNED`,
    /// `CALENDAR_EVENTS_OWNED_READONLY`, `CALENDAR_EVENTS_PUBLIC_READONLY`,
    /// `CALENDAR_READONLY`. Asks for `CALENDAR_READONLY` unless the client or the call
    /// names others.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }
}

const GET: Method = Method {
    id: "calendar.colors.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("colors")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
        scopes::CALENDAR_CALENDARLIST_READONLY,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ColorsResource::get`].
    pub struct Get -> Colors {}
}
