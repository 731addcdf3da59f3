//! The resource `events`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Channel;
use crate::schemas::Event;
use crate::schemas::Events;
use crate::scopes;

/// The resource `events`.
#[derive(Clone, Debug)]
pub struct EventsResource {
    pub(crate) service: Service,
}

impl EventsResource {
    /// Deletes an event.
    ///
    /// `DELETE calendars/{calendarId}/events/{eventId}`, method id
    /// `calendar.events.delete`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `event_id`: Event identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn delete(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        Delete { call }
    }

    /// Returns an event based on its Google Calendar ID. To retrieve an event using its
    /// iCalendar ID, call the events.list method using the iCalUID parameter.
    ///
    /// `GET calendars/{calendarId}/events/{eventId}`, method id `calendar.events.get`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `event_id`: Event identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_EVENTS_OWNED`,
    /// `CALENDAR_EVENTS_OWNED_READONLY`, `CALENDAR_EVENTS_PUBLIC_READONLY`,
    /// `CALENDAR_EVENTS_READONLY`, `CALENDAR_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        Get { call }
    }

    /// Imports an event. This operation is used to add a private copy of an existing
    /// event to a calendar. Only events with an eventType of default may be imported.
    /// Deprecated behavior: If a non-default event is imported, its type will be changed
    /// to default and any event-type-specific properties it may have will be dropped.
    ///
    /// `POST calendars/{calendarId}/events/import`, method id `calendar.events.import`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn import(&self, calendar_id: impl Into<String>, request: Event) -> Import {
        let mut call = Call::new(&self.service, &IMPORT);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Import { call }
    }

    /// Creates an event.
    ///
    /// `POST calendars/{calendarId}/events`, method id `calendar.events.insert`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn insert(&self, calendar_id: impl Into<String>, request: Event) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Insert { call }
    }

    /// Returns instances of the specified recurring event.
    ///
    /// `GET calendars/{calendarId}/events/{eventId}/instances`, method id
    /// `calendar.events.instances`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `event_id`: Recurring event identifier.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_EVENTS_OWNED`,
    /// `CALENDAR_EVENTS_OWNED_READONLY`, `CALENDAR_EVENTS_PUBLIC_READONLY`,
    /// `CALENDAR_EVENTS_READONLY`, `CALENDAR_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn instances(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Instances {
        let mut call = Call::new(&self.service, &INSTANCES);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        Instances { call }
    }

    /// Returns events on the specified calendar.
    ///
    /// `GET calendars/{calendarId}/events`, method id `calendar.events.list`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_EVENTS_OWNED`,
    /// `CALENDAR_EVENTS_OWNED_READONLY`, `CALENDAR_EVENTS_PUBLIC_READONLY`,
    /// `CALENDAR_EVENTS_READONLY`, `CALENDAR_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, calendar_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("calendarId", calendar_id.into());
        List { call }
    }

    /// Moves an event to another calendar, i.e. changes an event's organizer. Note that
    /// only default events can be moved; birthday, focusTime, fromGmail, outOfOffice and
    /// workingLocation events cannot be moved.
    ///
    /// `POST calendars/{calendarId}/events/{eventId}/move`, method id
    /// `calendar.events.move`.
    ///
    /// - `calendar_id`: Calendar identifier of the source calendar where the event
    ///   currently is on.
    /// - `event_id`: Event identifier.
    /// - `destination`: Calendar identifier of the target calendar where the event is to
    ///   be moved to.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_EVENTS`,
    /// `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the client or the call
    /// names others.
    pub fn move_(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        destination: impl Into<String>,
    ) -> Move {
        let mut call = Call::new(&self.service, &MOVE);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        call.query("destination", destination.into());
        Move { call }
    }

    /// Updates an event. This method supports patch semantics.
    ///
    /// `PATCH calendars/{calendarId}/events/{eventId}`, method id
    /// `calendar.events.patch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `event_id`: Event identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn patch(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        request: Event,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        call.body(request);
        Patch { call }
    }

    /// Creates an event based on a simple text string.
    ///
    /// `POST calendars/{calendarId}/events/quickAdd`, method id
    /// `calendar.events.quickAdd`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `text`: The text describing the event to be created.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn quick_add(
        &self,
        calendar_id: impl Into<String>,
        text: impl Into<String>,
    ) -> QuickAdd {
        let mut call = Call::new(&self.service, &QUICK_ADD);
        call.path("calendarId", calendar_id.into());
        call.query("text", text.into());
        QuickAdd { call }
    }

    /// Updates an event.
    ///
    /// `PUT calendars/{calendarId}/events/{eventId}`, method id
    /// `calendar.events.update`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `event_id`: Event identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_OWNED`. Asks for `CALENDAR_EVENTS` unless the
    /// client or the call names others.
    pub fn update(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        request: Event,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("calendarId", calendar_id.into());
        call.path("eventId", event_id.into());
        call.body(request);
        Update { call }
    }

    /// Watch for changes to Events resources.
    ///
    /// `POST calendars/{calendarId}/events/watch`, method id `calendar.events.watch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_APP_CREATED`,
    /// `CALENDAR_EVENTS`, `CALENDAR_EVENTS_FREEBUSY`, `CALENDAR_EVENTS_OWNED`,
    /// `CALENDAR_EVENTS_OWNED_READONLY`, `CALENDAR_EVENTS_PUBLIC_READONLY`,
    /// `CALENDAR_EVENTS_READONLY`, `CALENDAR_READONLY`. Asks for `CALENDAR_EVENTS`
    /// unless the client or the call names others.
    pub fn watch(&self, calendar_id: impl Into<String>, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Watch { call }
    }
}

const DELETE: Method = Method {
    id: "calendar.events.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::delete`].
    pub struct Delete -> () {
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the deletion of the event. Note that some
        /// emails might still be sent even if you set the value to false. The default is
        /// false.
        send_notifications: bool = "sendNotifications",
        /// Guests who should receive notifications about the deletion of the event.
        send_updates: Open<DeleteSendUpdates> = "sendUpdates",
    }
}

const GET: Method = Method {
    id: "calendar.events.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_EVENTS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::get`].
    pub struct Get -> Event {
        /// Deprecated and ignored. A value will always be returned in the email field
        /// for the organizer, creator and attendees, even if no real email address is
        /// available (i.e. a generated, non-working value will be provided).
        always_include_email: bool = "alwaysIncludeEmail",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Time zone used in the response. Optional. The default is the time zone of the
        /// calendar.
        time_zone: String = "timeZone",
    }
}

const IMPORT: Method = Method {
    id: "calendar.events.import",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/import"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::import`].
    pub struct Import -> Event {
        /// Version number of conference data supported by the API client. Version 0
        /// assumes no conference data support and ignores conference data in the event's
        /// body. Version 1 enables support for copying of ConferenceData as well as for
        /// creating new conferences using the createRequest field of conferenceData. The
        /// default is 0.
        ///
        /// At least `0`. At most `1`.
        conference_data_version: i32 = "conferenceDataVersion",
        /// Version number of the event label feature supported by the API client.
        /// Version 0 assumes no event label support and processes the colorId field for
        /// color management. Version 1 enables support for event labels, and processes
        /// the eventLabelId in the event's body. In this case, the colorId field is
        /// ignored. The default is 0.
        ///
        /// At least `0`. At most `1`.
        event_label_version: i32 = "eventLabelVersion",
        /// Whether API client performing operation supports event attachments. Optional.
        /// The default is False.
        supports_attachments: bool = "supportsAttachments",
    }
}

const INSERT: Method = Method {
    id: "calendar.events.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::insert`].
    pub struct Insert -> Event {
        /// Version number of conference data supported by the API client. Version 0
        /// assumes no conference data support and ignores conference data in the event's
        /// body. Version 1 enables support for copying of ConferenceData as well as for
        /// creating new conferences using the createRequest field of conferenceData. The
        /// default is 0.
        ///
        /// At least `0`. At most `1`.
        conference_data_version: i32 = "conferenceDataVersion",
        /// Version number of the event label feature supported by the API client.
        /// Version 0 assumes no event label support and processes the colorId field for
        /// color management. Version 1 enables support for event labels, and processes
        /// the eventLabelId in the event's body. In this case, the colorId field is
        /// ignored. The default is 0.
        ///
        /// At least `0`. At most `1`.
        event_label_version: i32 = "eventLabelVersion",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the creation of the new event. Note that
        /// some emails might still be sent even if you set the value to false. The
        /// default is false.
        send_notifications: bool = "sendNotifications",
        /// Whether to send notifications about the creation of the new event. Note that
        /// some emails might still be sent. The default is false.
        send_updates: Open<InsertSendUpdates> = "sendUpdates",
        /// Whether API client performing operation supports event attachments. Optional.
        /// The default is False.
        supports_attachments: bool = "supportsAttachments",
    }
}

const INSTANCES: Method = Method {
    id: "calendar.events.instances",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
        Segment::Text("/instances"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_EVENTS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::instances`].
    pub struct Instances -> Events [pages items: Vec<Event>] {
        /// Deprecated and ignored. A value will always be returned in the email field
        /// for the organizer, creator and attendees, even if no real email address is
        /// available (i.e. a generated, non-working value will be provided).
        always_include_email: bool = "alwaysIncludeEmail",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Maximum number of events returned on one result page. By default the value is
        /// 250 events. The page size can never be larger than 2500 events. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// The original start time of the instance in the result. Optional.
        original_start: String = "originalStart",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Whether to include deleted events (with status equals "cancelled") in the
        /// result. Cancelled instances of recurring events will still be included if
        /// singleEvents is False. Optional. The default is False.
        show_deleted: bool = "showDeleted",
        /// Upper bound (exclusive) for an event's start time to filter by. Optional. The
        /// default is not to filter by start time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset.
        time_max: Timestamp = "timeMax",
        /// Lower bound (inclusive) for an event's end time to filter by. Optional. The
        /// default is not to filter by end time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset.
        time_min: Timestamp = "timeMin",
        /// Time zone used in the response. Optional. The default is the time zone of the
        /// calendar.
        time_zone: String = "timeZone",
    }
}

const LIST: Method = Method {
    id: "calendar.events.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_EVENTS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::list`].
    pub struct List -> Events [pages items: Vec<Event>] {
        /// Deprecated and ignored.
        always_include_email: bool = "alwaysIncludeEmail",
        /// Event types to return. Optional. This parameter can be repeated multiple
        /// times to return events of different types. If unset, returns all event types.
        event_types: Vec<Open<ListEventTypes>> = "eventTypes",
        /// Specifies an event ID in the iCalendar format to be provided in the response.
        /// Optional. Use this if you want to search for an event by its iCalendar ID.
        ///
        /// Named `iCalUID` on the wire.
        i_cal_uid: String = "iCalUID",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Maximum number of events returned on one result page. The number of events in
        /// the resulting page may be less than this value, or none at all, even if there
        /// are more events matching the query. Incomplete pages can be detected by a
        /// non-empty nextPageToken field in the response. By default the value is 250
        /// events. The page size can never be larger than 2500 events. Optional.
        ///
        /// The default is `250`. At least `1`.
        max_results: i32 = "maxResults",
        /// The order of the events returned in the result. Optional. The default is an
        /// unspecified, stable order.
        order_by: Open<ListOrderBy> = "orderBy",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Extended properties constraint specified as propertyName=value. Matches only
        /// private properties. This parameter might be repeated multiple times to return
        /// events that match all given constraints.
        private_extended_property: Vec<String> = "privateExtendedProperty",
        /// Free text search terms to find events that match these terms in the following
        /// fields:
        ///
        /// - summary
        /// - description
        /// - location
        /// - attendee's displayName
        /// - attendee's email
        /// - organizer's displayName
        /// - organizer's email
        /// - workingLocationProperties.officeLocation.buildingId
        /// - workingLocationProperties.officeLocation.deskId
        /// - workingLocationProperties.officeLocation.label
        /// - workingLocationProperties.customLocation.label These search terms also
        ///   match predefined keywords against all display title translations of working
        ///   location, out-of-office, and focus-time events. For example, searching for
        ///   "Office" or "Bureau" returns working location events of type
        ///   officeLocation, whereas searching for "Out of office" or "Abwesend" returns
        ///   out-of-office events. Optional.
        q: String = "q",
        /// Extended properties constraint specified as propertyName=value. Matches only
        /// shared properties. This parameter might be repeated multiple times to return
        /// events that match all given constraints.
        shared_extended_property: Vec<String> = "sharedExtendedProperty",
        /// Whether to include deleted events (with status equals "cancelled") in the
        /// result. Cancelled instances of recurring events (but not the underlying
        /// recurring event) will still be included if showDeleted and singleEvents are
        /// both False. If showDeleted and singleEvents are both True, only single
        /// instances of deleted events (but not the underlying recurring events) are
        /// returned. Optional. The default is False.
        show_deleted: bool = "showDeleted",
        /// Whether to include hidden invitations in the result. Optional. The default is
        /// False.
        show_hidden_invitations: bool = "showHiddenInvitations",
        /// Whether to expand recurring events into instances and only return single
        /// one-off events and instances of recurring events, but not the underlying
        /// recurring events themselves. Optional. The default is False.
        single_events: bool = "singleEvents",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. All events deleted
        /// since the previous list request will always be in the result set and it is
        /// not allowed to set showDeleted to False. There are several query parameters
        /// that cannot be specified together with nextSyncToken to ensure consistency of
        /// the client state.
        ///
        /// These are:
        ///
        /// - iCalUID
        /// - orderBy
        /// - privateExtendedProperty
        /// - q
        /// - sharedExtendedProperty
        /// - timeMin
        /// - timeMax
        /// - updatedMin All other query parameters should be the same as for the initial
        ///   synchronization to avoid undefined behavior. If the syncToken expires, the
        ///   server will respond with a 410 GONE response code and the client should
        ///   clear its storage and perform a full synchronization without any syncToken.
        ///   Learn more about incremental synchronization. Optional. The default is to
        ///   return all entries.
        sync_token: String = "syncToken",
        /// Upper bound (exclusive) for an event's start time to filter by. Optional. The
        /// default is not to filter by start time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset, for example, 2011-06-03T10:00:00-07:00,
        /// 2011-06-03T10:00:00Z. Milliseconds may be provided but are ignored. If
        /// timeMin is set, timeMax must be greater than timeMin.
        time_max: Timestamp = "timeMax",
        /// Lower bound (exclusive) for an event's end time to filter by. Optional. The
        /// default is not to filter by end time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset, for example, 2011-06-03T10:00:00-07:00,
        /// 2011-06-03T10:00:00Z. Milliseconds may be provided but are ignored. If
        /// timeMax is set, timeMin must be smaller than timeMax.
        time_min: Timestamp = "timeMin",
        /// Time zone used in the response. Optional. The default is the time zone of the
        /// calendar.
        time_zone: String = "timeZone",
        /// Lower bound for an event's last modification time (as a RFC3339 timestamp) to
        /// filter by. When specified, entries deleted since this time will always be
        /// included regardless of showDeleted. Optional. The default is not to filter by
        /// last modification time.
        updated_min: Timestamp = "updatedMin",
    }
}

const MOVE: Method = Method {
    id: "calendar.events.move",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
        Segment::Text("/move"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_EVENTS, scopes::CALENDAR_EVENTS_OWNED],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::move_`].
    pub struct Move -> Event {
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the change of the event's organizer. Note
        /// that some emails might still be sent even if you set the value to false. The
        /// default is false.
        send_notifications: bool = "sendNotifications",
        /// Guests who should receive notifications about the change of the event's
        /// organizer.
        send_updates: Open<MoveSendUpdates> = "sendUpdates",
    }
}

const PATCH: Method = Method {
    id: "calendar.events.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::patch`].
    pub struct Patch -> Event {
        /// Deprecated and ignored. A value will always be returned in the email field
        /// for the organizer, creator and attendees, even if no real email address is
        /// available (i.e. a generated, non-working value will be provided).
        always_include_email: bool = "alwaysIncludeEmail",
        /// Version number of conference data supported by the API client. Version 0
        /// assumes no conference data support and ignores conference data in the event's
        /// body. Version 1 enables support for copying of ConferenceData as well as for
        /// creating new conferences using the createRequest field of conferenceData. The
        /// default is 0.
        ///
        /// At least `0`. At most `1`.
        conference_data_version: i32 = "conferenceDataVersion",
        /// Version number of the event label feature supported by the API client.
        /// Version 0 assumes no event label support and processes the colorId field for
        /// color management. Version 1 enables support for event labels, and processes
        /// the eventLabelId in the event's body. In this case, the colorId field is
        /// ignored. The default is 0.
        ///
        /// At least `0`. At most `1`.
        event_label_version: i32 = "eventLabelVersion",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the event update (for example,
        /// description changes, etc.). Note that some emails might still be sent even if
        /// you set the value to false. The default is false.
        send_notifications: bool = "sendNotifications",
        /// Guests who should receive notifications about the event update (for example,
        /// title changes, etc.).
        send_updates: Open<PatchSendUpdates> = "sendUpdates",
        /// Whether API client performing operation supports event attachments. Optional.
        /// The default is False.
        supports_attachments: bool = "supportsAttachments",
    }
}

const QUICK_ADD: Method = Method {
    id: "calendar.events.quickAdd",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/quickAdd"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::quick_add`].
    pub struct QuickAdd -> Event {
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the creation of the event. Note that some
        /// emails might still be sent even if you set the value to false. The default is
        /// false.
        send_notifications: bool = "sendNotifications",
        /// Guests who should receive notifications about the creation of the new event.
        send_updates: Open<QuickAddSendUpdates> = "sendUpdates",
    }
}

const UPDATE: Method = Method {
    id: "calendar.events.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/"),
        Segment::Value("eventId"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_OWNED,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::update`].
    pub struct Update -> Event {
        /// Deprecated and ignored. A value will always be returned in the email field
        /// for the organizer, creator and attendees, even if no real email address is
        /// available (i.e. a generated, non-working value will be provided).
        always_include_email: bool = "alwaysIncludeEmail",
        /// Version number of conference data supported by the API client. Version 0
        /// assumes no conference data support and ignores conference data in the event's
        /// body. Version 1 enables support for copying of ConferenceData as well as for
        /// creating new conferences using the createRequest field of conferenceData. The
        /// default is 0.
        ///
        /// At least `0`. At most `1`.
        conference_data_version: i32 = "conferenceDataVersion",
        /// Version number of the event label feature supported by the API client.
        /// Version 0 assumes no event label support and processes the colorId field for
        /// color management. Version 1 enables support for event labels, and processes
        /// the eventLabelId in the event's body. In this case, the colorId field is
        /// ignored. The default is 0.
        ///
        /// At least `0`. At most `1`.
        event_label_version: i32 = "eventLabelVersion",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Deprecated. Please use sendUpdates instead.
        ///
        /// Whether to send notifications about the event update (for example,
        /// description changes, etc.). Note that some emails might still be sent even if
        /// you set the value to false. The default is false.
        send_notifications: bool = "sendNotifications",
        /// Guests who should receive notifications about the event update (for example,
        /// title changes, etc.).
        send_updates: Open<UpdateSendUpdates> = "sendUpdates",
        /// Whether API client performing operation supports event attachments. Optional.
        /// The default is False.
        supports_attachments: bool = "supportsAttachments",
    }
}

const WATCH: Method = Method {
    id: "calendar.events.watch",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/events/watch"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_APP_CREATED,
        scopes::CALENDAR_EVENTS,
        scopes::CALENDAR_EVENTS_FREEBUSY,
        scopes::CALENDAR_EVENTS_OWNED,
        scopes::CALENDAR_EVENTS_OWNED_READONLY,
        scopes::CALENDAR_EVENTS_PUBLIC_READONLY,
        scopes::CALENDAR_EVENTS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_EVENTS),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`EventsResource::watch`].
    pub struct Watch -> Channel {
        /// Deprecated and ignored.
        always_include_email: bool = "alwaysIncludeEmail",
        /// Event types to return. Optional. This parameter can be repeated multiple
        /// times to return events of different types. If unset, returns all event types.
        event_types: Vec<Open<WatchEventTypes>> = "eventTypes",
        /// Specifies an event ID in the iCalendar format to be provided in the response.
        /// Optional. Use this if you want to search for an event by its iCalendar ID.
        ///
        /// Named `iCalUID` on the wire.
        i_cal_uid: String = "iCalUID",
        /// The maximum number of attendees to include in the response. If there are more
        /// than the specified number of attendees, only the participant is returned.
        /// Optional.
        ///
        /// At least `1`.
        max_attendees: i32 = "maxAttendees",
        /// Maximum number of events returned on one result page. The number of events in
        /// the resulting page may be less than this value, or none at all, even if there
        /// are more events matching the query. Incomplete pages can be detected by a
        /// non-empty nextPageToken field in the response. By default the value is 250
        /// events. The page size can never be larger than 2500 events. Optional.
        ///
        /// The default is `250`. At least `1`.
        max_results: i32 = "maxResults",
        /// The order of the events returned in the result. Optional. The default is an
        /// unspecified, stable order.
        order_by: Open<WatchOrderBy> = "orderBy",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Extended properties constraint specified as propertyName=value. Matches only
        /// private properties. This parameter might be repeated multiple times to return
        /// events that match all given constraints.
        private_extended_property: Vec<String> = "privateExtendedProperty",
        /// Free text search terms to find events that match these terms in the following
        /// fields:
        ///
        /// - summary
        /// - description
        /// - location
        /// - attendee's displayName
        /// - attendee's email
        /// - organizer's displayName
        /// - organizer's email
        /// - workingLocationProperties.officeLocation.buildingId
        /// - workingLocationProperties.officeLocation.deskId
        /// - workingLocationProperties.officeLocation.label
        /// - workingLocationProperties.customLocation.label These search terms also
        ///   match predefined keywords against all display title translations of working
        ///   location, out-of-office, and focus-time events. For example, searching for
        ///   "Office" or "Bureau" returns working location events of type
        ///   officeLocation, whereas searching for "Out of office" or "Abwesend" returns
        ///   out-of-office events. Optional.
        q: String = "q",
        /// Extended properties constraint specified as propertyName=value. Matches only
        /// shared properties. This parameter might be repeated multiple times to return
        /// events that match all given constraints.
        shared_extended_property: Vec<String> = "sharedExtendedProperty",
        /// Whether to include deleted events (with status equals "cancelled") in the
        /// result. Cancelled instances of recurring events (but not the underlying
        /// recurring event) will still be included if showDeleted and singleEvents are
        /// both False. If showDeleted and singleEvents are both True, only single
        /// instances of deleted events (but not the underlying recurring events) are
        /// returned. Optional. The default is False.
        show_deleted: bool = "showDeleted",
        /// Whether to include hidden invitations in the result. Optional. The default is
        /// False.
        show_hidden_invitations: bool = "showHiddenInvitations",
        /// Whether to expand recurring events into instances and only return single
        /// one-off events and instances of recurring events, but not the underlying
        /// recurring events themselves. Optional. The default is False.
        single_events: bool = "singleEvents",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. All events deleted
        /// since the previous list request will always be in the result set and it is
        /// not allowed to set showDeleted to False. There are several query parameters
        /// that cannot be specified together with nextSyncToken to ensure consistency of
        /// the client state.
        ///
        /// These are:
        ///
        /// - iCalUID
        /// - orderBy
        /// - privateExtendedProperty
        /// - q
        /// - sharedExtendedProperty
        /// - timeMin
        /// - timeMax
        /// - updatedMin All other query parameters should be the same as for the initial
        ///   synchronization to avoid undefined behavior. If the syncToken expires, the
        ///   server will respond with a 410 GONE response code and the client should
        ///   clear its storage and perform a full synchronization without any syncToken.
        ///   Learn more about incremental synchronization. Optional. The default is to
        ///   return all entries.
        sync_token: String = "syncToken",
        /// Upper bound (exclusive) for an event's start time to filter by. Optional. The
        /// default is not to filter by start time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset, for example, 2011-06-03T10:00:00-07:00,
        /// 2011-06-03T10:00:00Z. Milliseconds may be provided but are ignored. If
        /// timeMin is set, timeMax must be greater than timeMin.
        time_max: Timestamp = "timeMax",
        /// Lower bound (exclusive) for an event's end time to filter by. Optional. The
        /// default is not to filter by end time. Must be an RFC3339 timestamp with
        /// mandatory time zone offset, for example, 2011-06-03T10:00:00-07:00,
        /// 2011-06-03T10:00:00Z. Milliseconds may be provided but are ignored. If
        /// timeMax is set, timeMin must be smaller than timeMax.
        time_min: Timestamp = "timeMin",
        /// Time zone used in the response. Optional. The default is the time zone of the
        /// calendar.
        time_zone: String = "timeZone",
        /// Lower bound for an event's last modification time (as a RFC3339 timestamp) to
        /// filter by. When specified, entries deleted since this time will always be
        /// included regardless of showDeleted. Optional. The default is not to filter by
        /// last modification time.
        updated_min: Timestamp = "updatedMin",
    }
}

open_enum! {
    /// Guests who should receive notifications about the deletion of the event.
    pub enum DeleteSendUpdates = "calendar.events.delete.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. For calendar migration tasks, consider using the
        /// Events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Whether to send notifications about the creation of the new event. Note that some
    /// emails might still be sent. The default is false.
    pub enum InsertSendUpdates = "calendar.events.insert.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. Warning: Using the value none can have significant
        /// adverse effects, including events not syncing to external calendars or events
        /// being lost altogether for some users. For calendar migration tasks, consider
        /// using the events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Event types to return. Optional. This parameter can be repeated multiple times to
    /// return events of different types. If unset, returns all event types.
    pub enum ListEventTypes = "calendar.events.list.eventTypes" {
        /// Special all-day events with an annual recurrence.
        Birthday = "birthday",
        /// Regular events.
        Default = "default",
        /// Focus time events.
        FocusTime = "focusTime",
        /// Events from Gmail.
        FromGmail = "fromGmail",
        /// Out of office events.
        OutOfOffice = "outOfOffice",
        /// Working location events.
        WorkingLocation = "workingLocation",
    }
}

open_enum! {
    /// The order of the events returned in the result. Optional. The default is an
    /// unspecified, stable order.
    pub enum ListOrderBy = "calendar.events.list.orderBy" {
        /// Order by the start date/time (ascending). This is only available when
        /// querying single events (i.e. the parameter singleEvents is True)
        StartTime = "startTime",
        /// Order by last modification time (ascending).
        Updated = "updated",
    }
}

open_enum! {
    /// Guests who should receive notifications about the change of the event's
    /// organizer.
    pub enum MoveSendUpdates = "calendar.events.move.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. For calendar migration tasks, consider using the
        /// Events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Guests who should receive notifications about the event update (for example,
    /// title changes, etc.).
    pub enum PatchSendUpdates = "calendar.events.patch.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. For calendar migration tasks, consider using the
        /// Events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Guests who should receive notifications about the creation of the new event.
    pub enum QuickAddSendUpdates = "calendar.events.quickAdd.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. For calendar migration tasks, consider using the
        /// Events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Guests who should receive notifications about the event update (for example,
    /// title changes, etc.).
    pub enum UpdateSendUpdates = "calendar.events.update.sendUpdates" {
        /// Notifications are sent to all guests.
        All = "all",
        /// Notifications are sent to non-Google Calendar guests only.
        ExternalOnly = "externalOnly",
        /// No notifications are sent. For calendar migration tasks, consider using the
        /// Events.import method instead.
        None = "none",
    }
}

open_enum! {
    /// Event types to return. Optional. This parameter can be repeated multiple times to
    /// return events of different types. If unset, returns all event types.
    pub enum WatchEventTypes = "calendar.events.watch.eventTypes" {
        /// Special all-day events with an annual recurrence.
        Birthday = "birthday",
        /// Regular events.
        Default = "default",
        /// Focus time events.
        FocusTime = "focusTime",
        /// Events from Gmail.
        FromGmail = "fromGmail",
        /// Out of office events.
        OutOfOffice = "outOfOffice",
        /// Working location events.
        WorkingLocation = "workingLocation",
    }
}

open_enum! {
    /// The order of the events returned in the result. Optional. The default is an
    /// unspecified, stable order.
    pub enum WatchOrderBy = "calendar.events.watch.orderBy" {
        /// Order by the start date/time (ascending). This is only available when
        /// querying single events (i.e. the parameter singleEvents is True)
        StartTime = "startTime",
        /// Order by last modification time (ascending).
        Updated = "updated",
    }
}
