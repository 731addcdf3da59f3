//! The resource `calendars`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Calendar;
use crate::scopes;

/// The resource `calendars`.
#[derive(Clone, Debug)]
pub struct Calendars {
    pub(crate) service: Service,
}

impl Calendars {
    /// Clears a primary calendar. This operation deletes all events associated with the
    /// primary calendar of an account.
    ///
    /// `POST calendars/{calendarId}/clear`, method id `calendar.calendars.clear`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_CALENDARS`.
    /// Asks for `CALENDAR_CALENDARS` unless the client or the call names others.
    pub fn clear(&self, calendar_id: impl Into<String>) -> Clear {
        let mut call = Call::new(&self.service, &CLEAR);
        call.path("calendarId", calendar_id.into());
        Clear { call }
    }

    /// Deletes a secondary calendar. Use calendars.clear for clearing all events on
    /// primary calendars.
    ///
    /// `DELETE calendars/{calendarId}`, method id `calendar.calendars.delete`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARS`. Asks for `CALENDAR_CALENDARS` unless the client or the call
    /// names others.
    pub fn delete(&self, calendar_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("calendarId", calendar_id.into());
        Delete { call }
    }

    /// Returns metadata for a calendar.
    ///
    /// `GET calendars/{calendarId}`, method id `calendar.calendars.get`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARS`, `CALENDAR_CALENDARS_READONLY`, `CALENDAR_READONLY`. Asks
    /// for `CALENDAR_READONLY` unless the client or the call names others.
    pub fn get(&self, calendar_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("calendarId", calendar_id.into());
        Get { call }
    }

    /// Creates a secondary calendar. The authenticated user for the request is made the
    /// data owner of the new calendar.
    ///
    /// Note: We recommend to authenticate as the intended data owner of the calendar.
    /// You can use domain-wide delegation of authority to allow applications to act on
    /// behalf of a specific user. Don't use a service account for authentication. If you
    /// use a service account for authentication, the service account is the data owner,
    /// which can lead to unexpected behavior. For example, if a service account is the
    /// data owner, data ownership cannot be transferred.
    ///
    /// `POST calendars`, method id `calendar.calendars.insert`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARS`. Asks for `CALENDAR_CALENDARS` unless the client or the call
    /// names others.
    pub fn insert(&self, request: Calendar) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Updates metadata for a calendar. This method supports patch semantics.
    ///
    /// `PATCH calendars/{calendarId}`, method id `calendar.calendars.patch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARS`. Asks for `CALENDAR_CALENDARS` unless the client or the call
    /// names others.
    pub fn patch(&self, calendar_id: impl Into<String>, request: Calendar) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Patch { call }
    }

    /// Transfers a secondary calendar between users within a Google Workspace
    /// organization. Requires user authentication with Manage Calendars administrator
    /// privilege, and one of the following authorization scopes:
    ///
    /// - <https://www.googleapis.com/auth/calendar>
    /// - <https://www.googleapis.com/auth/calendar.calendars> In the request, set
    ///   useAdminAccess to true. The secondary calendar must be active to be
    ///   transferred. Transferring disabled or deleted calendars isn't supported.
    ///
    /// `POST calendars/{calendarId}/transferOwnership`, method id
    /// `calendar.calendars.transferOwnership`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs, call the
    ///   calendarList.list method.
    /// - `new_data_owner`: The email address of a user who will become the data owner of
    ///   the calendar.
    /// - `use_admin_access`: When true, the method runs using the user's Google
    ///   Workspace administrator privileges. The calling user must be a Google Workspace
    ///   administrator with the Manage Calendars privilege. This method currently only
    ///   supports admin access, thus only true is accepted for this field.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_CALENDARS`.
    /// Asks for `CALENDAR_CALENDARS` unless the client or the call names others.
    pub fn transfer_ownership(
        &self,
        calendar_id: impl Into<String>,
        new_data_owner: impl Into<String>,
        use_admin_access: bool,
    ) -> TransferOwnership {
        let mut call = Call::new(&self.service, &TRANSFER_OWNERSHIP);
        call.path("calendarId", calendar_id.into());
        call.query("newDataOwner", new_data_owner.into());
        call.query("useAdminAccess", use_admin_access.to_param());
        TransferOwnership { call }
    }

    /// Updates metadata for a calendar.
    ///
    /// `PUT calendars/{calendarId}`, method id `calendar.calendars.update`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARS`. Asks for `CALENDAR_CALENDARS` unless the client or the call
    /// names others.
    pub fn update(&self, calendar_id: impl Into<String>, request: Calendar) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Update { call }
    }
}

const CLEAR: Method = Method {
    id: "calendar.calendars.clear",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/clear"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_CALENDARS],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::clear`].
    pub struct Clear -> () {}
}

const DELETE: Method = Method {
    id: "calendar.calendars.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("calendars/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARS,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "calendar.calendars.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("calendars/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARS,
        scopes::CALENDAR_CALENDARS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::get`].
    pub struct Get -> Calendar {}
}

const INSERT: Method = Method {
    id: "calendar.calendars.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("calendars")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARS,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::insert`].
    pub struct Insert -> Calendar {}
}

const PATCH: Method = Method {
    id: "calendar.calendars.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("calendars/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARS,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::patch`].
    pub struct Patch -> Calendar {}
}

const TRANSFER_OWNERSHIP: Method = Method {
    id: "calendar.calendars.transferOwnership",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/transferOwnership"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_CALENDARS],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::transfer_ownership`].
    pub struct TransferOwnership -> () {}
}

const UPDATE: Method = Method {
    id: "calendar.calendars.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("calendars/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARS,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Calendars::update`].
    pub struct Update -> Calendar {}
}
