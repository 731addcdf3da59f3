//! The resource `freebusy`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::FreeBusyRequest;
use crate::schemas::FreeBusyResponse;
use crate::scopes;

/// The resource `freebusy`.
#[derive(Clone, Debug)]
pub struct Freebusy {
    pub(crate) service: Service,
}

impl Freebusy {
    /// Returns free/busy information for a set of calendars.
    ///
    /// `POST freeBusy`, method id `calendar.freebusy.query`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`,
    /// `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_FREEBUSY`, `CALENDAR_READONLY`. Asks for
    /// `CALENDAR_FREEBUSY` unless the client or the call names others.
    pub fn query(&self, request: FreeBusyRequest) -> Query {
        let mut call = Call::new(&self.service, &QUERY);
        call.body(request);
        Query { call }
    }
}

const QUERY: Method = Method {
    id: "calendar.freebusy.query",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("freeBusy")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_FREEBUSY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_FREEBUSY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Freebusy::query`].
    pub struct Query -> FreeBusyResponse {}
}
