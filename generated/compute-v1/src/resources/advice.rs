//! The resource `advice`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CalendarModeAdviceRequest;
use crate::schemas::CalendarModeAdviceResponse;
use crate::schemas::CapacityAdviceRequest;
use crate::schemas::CapacityAdviceResponse;
use crate::schemas::CapacityHistoryRequest;
use crate::schemas::CapacityHistoryResponse;
use crate::scopes;

/// The resource `advice`.
#[derive(Clone, Debug)]
pub struct Advice {
    pub(crate) service: Service,
}

impl Advice {
    /// Advise how, where and when to create the requested amount of instances with
    /// specified accelerators, within the specified time and location limits. The method
    /// recommends creating future reservations for the requested resources.
    ///
    /// `POST projects/{project}/regions/{region}/advice/calendarMode`, method id
    /// `compute.advice.calendarMode`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn calendar_mode(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: CalendarModeAdviceRequest,
    ) -> CalendarMode {
        let mut call = Call::new(&self.service, &CALENDAR_MODE);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        CalendarMode { call }
    }

    /// Advice on making real-time decisions (such as choosing zone or machine types)
    /// during deployment to maximize your chances of obtaining capacity.
    ///
    /// `POST projects/{project}/regions/{region}/advice/capacity`, method id
    /// `compute.advice.capacity`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn capacity(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: CapacityAdviceRequest,
    ) -> Capacity {
        let mut call = Call::new(&self.service, &CAPACITY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        Capacity { call }
    }

    /// Gets the capacity history.
    ///
    /// `POST projects/{project}/regions/{region}/advice/capacityHistory`, method id
    /// `compute.advice.capacityHistory`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `region`: Name of the region for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn capacity_history(
        &self,
        project: impl Into<String>,
        region: impl Into<String>,
        request: CapacityHistoryRequest,
    ) -> CapacityHistory {
        let mut call = Call::new(&self.service, &CAPACITY_HISTORY);
        call.path("project", project.into());
        call.path("region", region.into());
        call.body(request);
        CapacityHistory { call }
    }
}

const CALENDAR_MODE: Method = Method {
    id: "compute.advice.calendarMode",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/advice/calendarMode"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Advice::calendar_mode`].
    pub struct CalendarMode -> CalendarModeAdviceResponse {}
}

const CAPACITY: Method = Method {
    id: "compute.advice.capacity",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/advice/capacity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Advice::capacity`].
    pub struct Capacity -> CapacityAdviceResponse {}
}

const CAPACITY_HISTORY: Method = Method {
    id: "compute.advice.capacityHistory",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/regions/"),
        Segment::Value("region"),
        Segment::Text("/advice/capacityHistory"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Advice::capacity_history`].
    pub struct CapacityHistory -> CapacityHistoryResponse {}
}
