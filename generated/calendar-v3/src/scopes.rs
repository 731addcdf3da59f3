//! OAuth scopes.

/// See, edit, share, and permanently delete all the calendars you can access using Google Calendar
///
/// `https://www.googleapis.com/auth/calendar`
pub const CALENDAR: &str = "https://www.googleapis.com/auth/calendar";

/// See and change the sharing permissions of Google calendars you own
///
/// `https://www.googleapis.com/auth/calendar.acls`
pub const CALENDAR_ACLS: &str = "https://www.googleapis.com/auth/calendar.acls";

/// See the sharing permissions of Google calendars you own
///
/// `https://www.googleapis.com/auth/calendar.acls.readonly`
pub const CALENDAR_ACLS_READONLY: &str = "https://www.googleapis.com/auth/calendar.acls.readonly";

/// Make secondary Google calendars, and see, create, change, and delete events on them
///
/// `https://www.googleapis.com/auth/calendar.app.created`
pub const CALENDAR_APP_CREATED: &str = "https://www.googleapis.com/auth/calendar.app.created";

/// See, add, and remove Google calendars you’re subscribed to
///
/// `https://www.googleapis.com/auth/calendar.calendarlist`
pub const CALENDAR_CALENDARLIST: &str = "https://www.googleapis.com/auth/calendar.calendarlist";

/// See the list of Google calendars you’re subscribed to
///
/// `https://www.googleapis.com/auth/calendar.calendarlist.readonly`
pub const CALENDAR_CALENDARLIST_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.calendarlist.readonly";

/// See and change the properties of Google calendars you have access to, and create secondary
/// calendars
///
/// `https://www.googleapis.com/auth/calendar.calendars`
pub const CALENDAR_CALENDARS: &str = "https://www.googleapis.com/auth/calendar.calendars";

/// See the title, description, default time zone, and other properties of Google calendars you have
/// access to
///
/// `https://www.googleapis.com/auth/calendar.calendars.readonly`
pub const CALENDAR_CALENDARS_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.calendars.readonly";

/// View and edit events on all your calendars
///
/// `https://www.googleapis.com/auth/calendar.events`
pub const CALENDAR_EVENTS: &str = "https://www.googleapis.com/auth/calendar.events";

/// See the availability on Google calendars you have access to
///
/// `https://www.googleapis.com/auth/calendar.events.freebusy`
pub const CALENDAR_EVENTS_FREEBUSY: &str =
    "https://www.googleapis.com/auth/calendar.events.freebusy";

/// See, create, change, and delete events on Google calendars you own
///
/// `https://www.googleapis.com/auth/calendar.events.owned`
pub const CALENDAR_EVENTS_OWNED: &str = "https://www.googleapis.com/auth/calendar.events.owned";

/// See the events on Google calendars you own
///
/// `https://www.googleapis.com/auth/calendar.events.owned.readonly`
pub const CALENDAR_EVENTS_OWNED_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.events.owned.readonly";

/// See the events on public calendars
///
/// `https://www.googleapis.com/auth/calendar.events.public.readonly`
pub const CALENDAR_EVENTS_PUBLIC_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.events.public.readonly";

/// View events on all your calendars
///
/// `https://www.googleapis.com/auth/calendar.events.readonly`
pub const CALENDAR_EVENTS_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.events.readonly";

/// View your availability in your calendars
///
/// `https://www.googleapis.com/auth/calendar.freebusy`
pub const CALENDAR_FREEBUSY: &str = "https://www.googleapis.com/auth/calendar.freebusy";

/// See and download any calendar you can access using your Google Calendar
///
/// `https://www.googleapis.com/auth/calendar.readonly`
pub const CALENDAR_READONLY: &str = "https://www.googleapis.com/auth/calendar.readonly";

/// View and edit your Calendar settings
///
/// `https://www.googleapis.com/auth/calendar.settings`
pub const CALENDAR_SETTINGS: &str = "https://www.googleapis.com/auth/calendar.settings";

/// View your Calendar settings
///
/// `https://www.googleapis.com/auth/calendar.settings.readonly`
pub const CALENDAR_SETTINGS_READONLY: &str =
    "https://www.googleapis.com/auth/calendar.settings.readonly";
