//! The resource `calendarList`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::CalendarList;
use crate::schemas::CalendarListEntry;
use crate::schemas::Channel;
use crate::scopes;

/// The resource `calendarList`.
#[derive(Clone, Debug)]
pub struct CalendarListResource {
    pub(crate) service: Service,
}

impl CalendarListResource {
    /// Removes a calendar from the user's calendar list.
    ///
    /// `DELETE users/me/calendarList/{calendarId}`, method id
    /// `calendar.calendarList.delete`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARLIST`. Asks for `CALENDAR_CALENDARLIST` unless the client or
    /// the call names others.
    pub fn delete(&self, calendar_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("calendarId", calendar_id.into());
        Delete { call }
    }

    /// Returns a calendar from the user's calendar list.
    ///
    /// `GET users/me/calendarList/{calendarId}`, method id `calendar.calendarList.get`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARLIST`, `CALENDAR_CALENDARLIST_READONLY`, `CALENDAR_READONLY`.
    /// Asks for `CALENDAR_READONLY` unless the client or the call names others.
    pub fn get(&self, calendar_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("calendarId", calendar_id.into());
        Get { call }
    }

    /// Inserts an existing calendar into the user's calendar list.
    ///
    /// `POST users/me/calendarList`, method id `calendar.calendarList.insert`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_CALENDARLIST`.
    /// Asks for `CALENDAR_CALENDARLIST` unless the client or the call names others.
    pub fn insert(&self, request: CalendarListEntry) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Returns the calendars on the user's calendar list.
    ///
    /// `GET users/me/calendarList`, method id `calendar.calendarList.list`.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_CALENDARLIST`,
    /// `CALENDAR_CALENDARLIST_READONLY`, `CALENDAR_READONLY`. Asks for
    /// `CALENDAR_READONLY` unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Updates an existing calendar on the user's calendar list. This method supports
    /// patch semantics.
    ///
    /// `PATCH users/me/calendarList/{calendarId}`, method id
    /// `calendar.calendarList.patch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARLIST`. Asks for `CALENDAR_CALENDARLIST` unless the client or
    /// the call names others.
    pub fn patch(
        &self,
        calendar_id: impl Into<String>,
        request: CalendarListEntry,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an existing calendar on the user's calendar list.
    ///
    /// `PUT users/me/calendarList/{calendarId}`, method id
    /// `calendar.calendarList.update`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_CALENDARLIST`. Asks for `CALENDAR_CALENDARLIST` unless the client or
    /// the call names others.
    pub fn update(
        &self,
        calendar_id: impl Into<String>,
        request: CalendarListEntry,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Update { call }
    }

    /// Watch for changes to CalendarList resources.
    ///
    /// `POST users/me/calendarList/watch`, method id `calendar.calendarList.watch`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_CALENDARLIST`,
    /// `CALENDAR_CALENDARLIST_READONLY`, `CALENDAR_READONLY`. Asks for
    /// `CALENDAR_CALENDARLIST` unless the client or the call names others.
    pub fn watch(&self, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.body(request);
        Watch { call }
    }
}

const DELETE: Method = Method {
    id: "calendar.calendarList.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("users/me/calendarList/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARLIST),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "calendar.calendarList.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("users/me/calendarList/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
        scopes::CALENDAR_CALENDARLIST_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::get`].
    pub struct Get -> CalendarListEntry {}
}

const INSERT: Method = Method {
    id: "calendar.calendarList.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("users/me/calendarList")],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_CALENDARLIST],
    default_scope: Some(scopes::CALENDAR_CALENDARLIST),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::insert`].
    pub struct Insert -> CalendarListEntry {
        /// Whether to use the foregroundColor and backgroundColor fields to write the
        /// calendar colors (RGB). If this feature is used, the index-based colorId field
        /// will be set to the best matching option automatically. Optional. The default
        /// is False.
        color_rgb_format: bool = "colorRgbFormat",
    }
}

const LIST: Method = Method {
    id: "calendar.calendarList.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("users/me/calendarList")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_CALENDARLIST,
        scopes::CALENDAR_CALENDARLIST_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::list`].
    pub struct List -> CalendarList [pages items: Vec<CalendarListEntry>] {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// The minimum access role for the user in the returned entries. Optional. The
        /// default is no restriction.
        min_access_role: Open<ListMinAccessRole> = "minAccessRole",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Whether to include deleted calendar list entries in the result. Optional. The
        /// default is False.
        show_deleted: bool = "showDeleted",
        /// Whether to show hidden entries. Optional. The default is False.
        show_hidden: bool = "showHidden",
        /// Whether to show only entries for calendars from the organization. This
        /// parameter is only applicable to Google Workspace users. Optional. The default
        /// is False.
        show_own_organization_only: bool = "showOwnOrganizationOnly",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. If only read-only
        /// fields such as calendar properties or ACLs have changed, the entry won't be
        /// returned. All entries deleted and hidden since the previous list request will
        /// always be in the result set and it is not allowed to set showDeleted neither
        /// showHidden to False. To ensure client state consistency minAccessRole and
        /// showOwnOrganizationOnly query parameters cannot be specified together with
        /// nextSyncToken. If the syncToken expires, the server will respond with a 410
        /// GONE response code and the client should clear its storage and perform a full
        /// synchronization without any syncToken. Learn more about incremental
        /// synchronization. Optional. The default is to return all entries.
        sync_token: String = "syncToken",
    }
}

const PATCH: Method = Method {
    id: "calendar.calendarList.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("users/me/calendarList/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARLIST),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::patch`].
    pub struct Patch -> CalendarListEntry {
        /// Whether to use the foregroundColor and backgroundColor fields to write the
        /// calendar colors (RGB). If this feature is used, the index-based colorId field
        /// will be set to the best matching option automatically. Optional. The default
        /// is False.
        color_rgb_format: bool = "colorRgbFormat",
    }
}

const UPDATE: Method = Method {
    id: "calendar.calendarList.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("users/me/calendarList/"), Segment::Value("calendarId")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_CALENDARLIST,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARLIST),
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::update`].
    pub struct Update -> CalendarListEntry {
        /// Whether to use the foregroundColor and backgroundColor fields to write the
        /// calendar colors (RGB). If this feature is used, the index-based colorId field
        /// will be set to the best matching option automatically. Optional. The default
        /// is False.
        color_rgb_format: bool = "colorRgbFormat",
    }
}

const WATCH: Method = Method {
    id: "calendar.calendarList.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("users/me/calendarList/watch")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_CALENDARLIST,
        scopes::CALENDAR_CALENDARLIST_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_CALENDARLIST),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`CalendarListResource::watch`].
    pub struct Watch -> Channel {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// The minimum access role for the user in the returned entries. Optional. The
        /// default is no restriction.
        min_access_role: Open<WatchMinAccessRole> = "minAccessRole",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Whether to include deleted calendar list entries in the result. Optional. The
        /// default is False.
        show_deleted: bool = "showDeleted",
        /// Whether to show hidden entries. Optional. The default is False.
        show_hidden: bool = "showHidden",
        /// Whether to show only entries for calendars from the organization. This
        /// parameter is only applicable to Google Workspace users. Optional. The default
        /// is False.
        show_own_organization_only: bool = "showOwnOrganizationOnly",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. If only read-only
        /// fields such as calendar properties or ACLs have changed, the entry won't be
        /// returned. All entries deleted and hidden since the previous list request will
        /// always be in the result set and it is not allowed to set showDeleted neither
        /// showHidden to False. To ensure client state consistency minAccessRole and
        /// showOwnOrganizationOnly query parameters cannot be specified together with
        /// nextSyncToken. If the syncToken expires, the server will respond with a 410
        /// GONE response code and the client should clear its storage and perform a full
        /// synchronization without any syncToken. Learn more about incremental
        /// synchronization. Optional. The default is to return all entries.
        sync_token: String = "syncToken",
    }
}

open_enum! {
    /// The minimum access role for the user in the returned entries. Optional. The
    /// default is no restriction.
    pub enum ListMinAccessRole = "calendar.calendarList.list.minAccessRole" {
        /// The user can read free/busy information.
        FreeBusyReader = "freeBusyReader",
        /// The user can read and modify events and access control lists.
        Owner = "owner",
        /// The user can read events that are not private.
        Reader = "reader",
        /// The user can read and modify events.
        Writer = "writer",
        /// The user can read and modify events that aren't private. The user can read
        /// free/busy information about private events. The user can't modify private
        /// events.
        WriterWithoutPrivateAccess = "writerWithoutPrivateAccess",
    }
}

open_enum! {
    /// The minimum access role for the user in the returned entries. Optional. The
    /// default is no restriction.
    pub enum WatchMinAccessRole = "calendar.calendarList.watch.minAccessRole" {
        /// The user can read free/busy information.
        FreeBusyReader = "freeBusyReader",
        /// The user can read and modify events and access control lists.
        Owner = "owner",
        /// The user can read events that are not private.
        Reader = "reader",
        /// The user can read and modify events.
        Writer = "writer",
        /// The user can read and modify events that aren't private. The user can read
        /// free/busy information about private events. The user can't modify private
        /// events.
        WriterWithoutPrivateAccess = "writerWithoutPrivateAccess",
    }
}
