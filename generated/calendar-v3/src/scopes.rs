//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, edit, share, and permanently delete all the calendars you can access using
    /// Google Calendar
    ///
    /// `https://www.googleapis.com/auth/calendar`
    pub const CALENDAR = "https://www.googleapis.com/auth/calendar";
}

scope! {
    /// See and change the sharing permissions of Google calendars you own
    ///
    /// `https://www.googleapis.com/auth/calendar.acls`
    pub const CALENDAR_ACLS = "https://www.googleapis.com/auth/calendar.acls";
}

scope! {
    /// See the sharing permissions of Google calendars you own
    ///
    /// `https://www.googleapis.com/auth/calendar.acls.readonly`
    pub const CALENDAR_ACLS_READONLY =
        "https://www.googleapis.com/auth/calendar.acls.readonly";
}

scope! {
    /// Make secondary Google calendars, and see, create, change, and delete events on
    /// them
    ///
    /// `https://www.googleapis.com/auth/calendar.app.created`
    pub const CALENDAR_APP_CREATED =
        "https://www.googleapis.com/auth/calendar.app.created";
}

scope! {
    /// See, add, and remove Google calendars you’re subscribed to
    ///
    /// `https://www.googleapis.com/auth/calendar.calendarlist`
    pub const CALENDAR_CALENDARLIST =
        "https://www.googleapis.com/auth/calendar.calendarlist";
}

scope! {
    /// See the list of Google calendars you’re subscribed to
    ///
    /// `https://www.googleapis.com/auth/calendar.calendarlist.readonly`
    pub const CALENDAR_CALENDARLIST_READONLY =
        "https://www.googleapis.com/auth/calendar.calendarlist.readonly";
}

scope! {
    /// See and change the properties of Google calendars you have access to, and create
    /// secondary calendars
    ///
    /// `https://www.googleapis.com/auth/calendar.calendars`
    pub const CALENDAR_CALENDARS = "https://www.googleapis.com/auth/calendar.calendars";
}

scope! {
    /// See the title, description, default time zone, and other properties of Google
    /// calendars you have access to
    ///
    /// `https://www.googleapis.com/auth/calendar.calendars.readonly`
    pub const CALENDAR_CALENDARS_READONLY =
        "https://www.googleapis.com/auth/calendar.calendars.readonly";
}

scope! {
    /// View and edit events on all your calendars
    ///
    /// `https://www.googleapis.com/auth/calendar.events`
    pub const CALENDAR_EVENTS = "https://www.googleapis.com/auth/calendar.events";
}

scope! {
    /// See the availability on Google calendars you have access to
    ///
    /// `https://www.googleapis.com/auth/calendar.events.freebusy`
    pub const CALENDAR_EVENTS_FREEBUSY =
        "https://www.googleapis.com/auth/calendar.events.freebusy";
}

scope! {
    /// See, create, change, and delete events on Google calendars you own
    ///
    /// `https://www.googleapis.com/auth/calendar.events.owned`
    pub const CALENDAR_EVENTS_OWNED =
        "https://www.googleapis.com/auth/calendar.events.owned";
}

scope! {
    /// See the events on Google calendars you own
    ///
    /// `https://www.googleapis.com/auth/calendar.events.owned.readonly`
    pub const CALENDAR_EVENTS_OWNED_READONLY =
        "https://www.googleapis.com/auth/calendar.events.owned.readonly";
}

scope! {
    /// See the events on public calendars
    ///
    /// `https://www.googleapis.com/auth/calendar.events.public.readonly`
    pub const CALENDAR_EVENTS_PUBLIC_READONLY =
        "https://www.googleapis.com/auth/calendar.events.public.readonly";
}

scope! {
    /// View events on all your calendars
    ///
    /// `https://www.googleapis.com/auth/calendar.events.readonly`
    pub const CALENDAR_EVENTS_READONLY =
        "https://www.googleapis.com/auth/calendar.events.readonly";
}

scope! {
    /// View your availability in your calendars
    ///
    /// `https://www.googleapis.com/auth/calendar.freebusy`
    pub const CALENDAR_FREEBUSY = "https://www.googleapis.com/auth/calendar.freebusy";
}

scope! {
    /// See and download any calendar you can access using your Google Calendar
    ///
    /// `https://www.googleapis.com/auth/calendar.readonly`
    pub const CALENDAR_READONLY = "https://www.googleapis.com/auth/calendar.readonly";
}

scope! {
    /// View and edit your Calendar settings
    ///
    /// `https://www.googleapis.com/auth/calendar.settings`
    pub const CALENDAR_SETTINGS = "https://www.googleapis.com/auth/calendar.settings";
}

scope! {
    /// View your Calendar settings
    ///
    /// `https://www.googleapis.com/auth/calendar.settings.readonly`
    pub const CALENDAR_SETTINGS_READONLY =
        "https://www.googleapis.com/auth/calendar.settings.readonly";
}
