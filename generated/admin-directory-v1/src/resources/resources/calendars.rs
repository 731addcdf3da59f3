//! The resource `resources.calendars`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CalendarResource;
use crate::schemas::CalendarResources;
use crate::scopes;

/// The resource `resources.calendars`.
#[derive(Clone, Debug)]
pub struct Calendars {
    pub(crate) service: Service,
}

impl Calendars {
    /// Deletes a calendar resource.
    ///
    /// `DELETE
    /// admin/directory/v1/customer/{customer}/resources/calendars/{calendarResourceId}`,
    /// method id `directory.resources.calendars.delete`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `calendar_resource_id`: The unique ID of the calendar resource to delete.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        calendar_resource_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("calendarResourceId", calendar_resource_id.into());
        Delete { call }
    }

    /// Retrieves a calendar resource.
    ///
    /// `GET
    /// admin/directory/v1/customer/{customer}/resources/calendars/{calendarResourceId}`,
    /// method id `directory.resources.calendars.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `calendar_resource_id`: The unique ID of the calendar resource to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        calendar_resource_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("calendarResourceId", calendar_resource_id.into());
        Get { call }
    }

    /// Inserts a calendar resource.
    ///
    /// `POST admin/directory/v1/customer/{customer}/resources/calendars`, method id
    /// `directory.resources.calendars.insert`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn insert(
        &self,
        customer: impl Into<String>,
        request: CalendarResource,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of calendar resources for an account.
    ///
    /// `GET admin/directory/v1/customer/{customer}/resources/calendars`, method id
    /// `directory.resources.calendars.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`,
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY` unless the client or the call names
    /// others.
    pub fn list(&self, customer: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customer", customer.into());
        List { call }
    }

    /// Patches a calendar resource.
    ///
    /// `PATCH
    /// admin/directory/v1/customer/{customer}/resources/calendars/{calendarResourceId}`,
    /// method id `directory.resources.calendars.patch`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `calendar_resource_id`: The unique ID of the calendar resource to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn patch(
        &self,
        customer: impl Into<String>,
        calendar_resource_id: impl Into<String>,
        request: CalendarResource,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customer", customer.into());
        call.path("calendarResourceId", calendar_resource_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a calendar resource. This method supports patch semantics, meaning you
    /// only need to include the fields you wish to update. Fields that are not present
    /// in the request will be preserved.
    ///
    /// `PUT
    /// admin/directory/v1/customer/{customer}/resources/calendars/{calendarResourceId}`,
    /// method id `directory.resources.calendars.update`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's customer ID.
    /// - `calendar_resource_id`: The unique ID of the calendar resource to update.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_RESOURCE_CALENDAR`.
    pub fn update(
        &self,
        customer: impl Into<String>,
        calendar_resource_id: impl Into<String>,
        request: CalendarResource,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customer", customer.into());
        call.path("calendarResourceId", calendar_resource_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.resources.calendars.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars/"),
        Segment::Value("calendarResourceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.resources.calendars.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars/"),
        Segment::Value("calendarResourceId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::get`].
    pub struct Get -> CalendarResource {}
}

const INSERT: Method = Method {
    id: "directory.resources.calendars.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::insert`].
    pub struct Insert -> CalendarResource {}
}

const LIST: Method = Method {
    id: "directory.resources.calendars.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR,
        scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::list`].
    pub struct List -> CalendarResources [pages items: Vec<CalendarResource>] {
        /// Maximum number of results to return.
        ///
        /// At least `1`. At most `500`.
        max_results: i32 = "maxResults",
        /// Field(s) to sort results by in either ascending or descending order.
        /// Supported fields include `resourceId`, `resourceName`, `capacity`,
        /// `buildingId`, and `floorName`. If no order is specified, defaults to
        /// ascending. Should be of the form "field \[asc\|desc\], field \[asc\|desc\],
        /// ...". For example `buildingId, capacity desc` would return results sorted
        /// first by `buildingId` in ascending order then by `capacity` in descending
        /// order.
        order_by: String = "orderBy",
        /// Token to specify the next page in the list.
        page_token: String = "pageToken",
        /// String query used to filter results. Contains one or more search clauses,
        /// each with a field, operator, and value. A field can be any of supported
        /// fields and operators can be any of supported operations. Operators include
        /// '=' for exact match, '!=' for mismatch and ':' for prefix match or HAS match
        /// where applicable. For prefix match, the value should always be followed by a
        /// \*. Logical operators NOT and AND are supported (in this order of
        /// precedence). Supported fields include `generatedResourceName`, `name`,
        /// `buildingId`, `floor_name`, `capacity`, `featureInstances.feature.name`,
        /// `resourceEmail`, `resourceCategory`. For example `buildingId=US-NYC-9TH AND
        /// featureInstances.feature.name:Phone`.
        query: String = "query",
    }
}

const PATCH: Method = Method {
    id: "directory.resources.calendars.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars/"),
        Segment::Value("calendarResourceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::patch`].
    pub struct Patch -> CalendarResource {}
}

const UPDATE: Method = Method {
    id: "directory.resources.calendars.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/resources/calendars/"),
        Segment::Value("calendarResourceId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR],
    default_scope: Some(scopes::ADMIN_DIRECTORY_RESOURCE_CALENDAR),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::update`].
    pub struct Update -> CalendarResource {}
}
