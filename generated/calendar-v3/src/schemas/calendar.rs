//! The schema `Calendar`.

use gapi_runtime::v1::record;

use super::ConferenceProperties;
use super::LabelProperties;

record! {
    /// The schema `Calendar`.
    pub struct Calendar = "Calendar" {
        /// Whether this calendar automatically accepts invitations. Only valid for
        /// resource calendars.
        pub auto_accept_invitations: Option<bool> = "autoAcceptInvitations",
        /// Conferencing properties for this calendar, for example what types of
        /// conferences are allowed.
        pub conference_properties: Option<Box<ConferenceProperties>> =
            "conferenceProperties",
        /// The email of the owner of the calendar. Set only for secondary calendars.
        /// Read-only.
        pub data_owner: Option<String> = "dataOwner",
        /// Description of the calendar. Optional.
        pub description: Option<String> = "description",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Identifier of the calendar. To retrieve IDs call the calendarList.list()
        /// method.
        pub id: Option<String> = "id",
        /// Type of the resource ("calendar#calendar").
        ///
        /// The default is `calendar#calendar`.
        pub kind: Option<String> = "kind",
        /// Label properties defined on this calendar. If specified, overwrites the
        /// existing label properties. If not specified, the label properties remain
        /// unchanged.
        pub label_properties: Option<Box<LabelProperties>> = "labelProperties",
        /// Geographic location of the calendar as free-form text. Optional.
        pub location: Option<String> = "location",
        /// Title of the calendar.
        ///
        /// Required by `calendar.calendars.insert`.
        pub summary: Option<String> = "summary",
        /// The time zone of the calendar. (Formatted as an IANA Time Zone Database name,
        /// e.g. "Europe/Zurich".) Optional.
        pub time_zone: Option<String> = "timeZone",
        /// Represents the information about the user's working hours. Only available for
        /// primary calendars of Google Workspace users. To update the working hours, the
        /// entire working hours object must be passed. If not specified (or passed as
        /// null or an empty object), the existing working hours remain unchanged. To
        /// disable working hours or clear the schedule, set workingHoursEnabled to false
        /// (and omit availableTimes or pass an empty list).
        pub working_hours: Option<Box<CalendarWorkingHours>> = "workingHours",
    }
}

record! {
    /// Represents the information about the user's working hours. Only available for
    /// primary calendars of Google Workspace users. To update the working hours, the
    /// entire working hours object must be passed. If not specified (or passed as null
    /// or an empty object), the existing working hours remain unchanged. To disable
    /// working hours or clear the schedule, set workingHoursEnabled to false (and omit
    /// availableTimes or pass an empty list).
    pub struct CalendarWorkingHours = "Calendar.workingHours" {
        /// Working hours. Each availability period represents the user's working hours
        /// block during one day.
        pub available_times: Option<Vec<CalendarWorkingHoursAvailableTimesItem>> =
            "availableTimes",
        /// Whether the working hours are enabled for this calendar. Cannot be set to
        /// true when availableTimes is empty.
        pub working_hours_enabled: Option<bool> = "workingHoursEnabled",
    }
}

record! {
    /// An item of the property `availableTimes` of `Calendar.workingHours`.
    pub struct CalendarWorkingHoursAvailableTimesItem =
        "Calendar.workingHours.availableTimes[]" {
        /// Day of the week. Required. Possible values are:
        ///
        /// - "monday"
        /// - "tuesday"
        /// - "wednesday"
        /// - "thursday"
        /// - "friday"
        /// - "saturday"
        /// - "sunday"
        pub day_of_week: Option<String> = "dayOfWeek",
        /// Period end, in minutes from the start of the day, exclusive. Required.
        pub period_end: Option<i32> = "periodEnd",
        /// Period start, in minutes from the start of the day, inclusive. Required.
        pub period_start: Option<i32> = "periodStart",
    }
}
