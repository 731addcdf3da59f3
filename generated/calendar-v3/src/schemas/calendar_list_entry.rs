//! The schema `CalendarListEntry`.

use gapi_runtime::v1::record;

use super::CalendarNotification;
use super::ConferenceProperties;
use super::EventReminder;

record! {
    /// The schema `CalendarListEntry`.
    pub struct CalendarListEntry = "CalendarListEntry" {
        /// The effective access role that the authenticated user has on the calendar.
        /// Read-only. Possible values are:
        ///
        /// - "freeBusyReader" - Provides read access to free/busy information.
        /// - "reader" - Provides read access to the calendar. Private events will appear
        ///   to users with reader access, but event details will be hidden.
        /// - "writerWithoutPrivateAccess" - Provides read and write access to the
        ///   calendar. Private events will appear to users with
        ///   writerWithoutPrivateAccess access, but event details will be hidden.
        /// - "writer" - Provides read and write access to the calendar. Private events
        ///   will appear to users with writer access, and event details will be visible.
        /// - "owner" - Provides manager access to the calendar. This role has all of the
        ///   permissions of the writer role with the additional ability to see and
        ///   modify access levels of other users. Important: the owner role is different
        ///   from the calendar's data owner. A calendar has a single data owner, but can
        ///   have multiple users with owner role.
        pub access_role: Option<String> = "accessRole",
        /// Whether this calendar automatically accepts invitations. Only valid for
        /// resource calendars. Read-only.
        pub auto_accept_invitations: Option<bool> = "autoAcceptInvitations",
        /// The main color of the calendar in the hexadecimal format "#0088aa". This
        /// property supersedes the index-based colorId property. To set or change this
        /// property, you need to specify colorRgbFormat=true in the parameters of the
        /// insert, update and patch methods. Optional.
        pub background_color: Option<String> = "backgroundColor",
        /// The color of the calendar. This is an ID referring to an entry in the
        /// calendar section of the colors definition (see the colors endpoint). This
        /// property is superseded by the backgroundColor and foregroundColor properties
        /// and can be ignored when using these properties. Optional.
        pub color_id: Option<String> = "colorId",
        /// Conferencing properties for this calendar, for example what types of
        /// conferences are allowed.
        pub conference_properties: Option<Box<ConferenceProperties>> =
            "conferenceProperties",
        /// The email of the owner of the calendar. Set only for secondary calendars.
        /// Read-only.
        pub data_owner: Option<String> = "dataOwner",
        /// The default reminders that the authenticated user has for this calendar.
        pub default_reminders: Option<Vec<EventReminder>> = "defaultReminders",
        /// Whether this calendar list entry has been deleted from the calendar list.
        /// Read-only. Optional. The default is False.
        ///
        /// The default is `false`.
        pub deleted: Option<bool> = "deleted",
        /// Description of the calendar. Optional. Read-only.
        pub description: Option<String> = "description",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The foreground color of the calendar in the hexadecimal format "#ffffff".
        /// This property supersedes the index-based colorId property. To set or change
        /// this property, you need to specify colorRgbFormat=true in the parameters of
        /// the insert, update and patch methods. Optional.
        pub foreground_color: Option<String> = "foregroundColor",
        /// Whether the calendar has been hidden from the list. Optional. The attribute
        /// is only returned when the calendar is hidden, in which case the value is
        /// true.
        ///
        /// The default is `false`.
        pub hidden: Option<bool> = "hidden",
        /// Identifier of the calendar.
        ///
        /// Required by `calendar.calendarList.insert`.
        pub id: Option<String> = "id",
        /// Type of the resource ("calendar#calendarListEntry").
        ///
        /// The default is `calendar#calendarListEntry`.
        pub kind: Option<String> = "kind",
        /// Geographic location of the calendar as free-form text. Optional. Read-only.
        pub location: Option<String> = "location",
        /// The notifications that the authenticated user is receiving for this calendar.
        pub notification_settings: Option<Box<CalendarListEntryNotificationSettings>> =
            "notificationSettings",
        /// Whether the calendar is the primary calendar of the authenticated user.
        /// Read-only. Optional. The default is False.
        ///
        /// The default is `false`.
        pub primary: Option<bool> = "primary",
        /// Whether the calendar content shows up in the calendar UI. Optional. The
        /// default is False.
        ///
        /// The default is `false`.
        pub selected: Option<bool> = "selected",
        /// Title of the calendar. Read-only.
        pub summary: Option<String> = "summary",
        /// The summary that the authenticated user has set for this calendar. Optional.
        pub summary_override: Option<String> = "summaryOverride",
        /// The time zone of the calendar. Optional. Read-only.
        pub time_zone: Option<String> = "timeZone",
    }
}

record! {
    /// The notifications that the authenticated user is receiving for this calendar.
    pub struct CalendarListEntryNotificationSettings =
        "CalendarListEntry.notificationSettings" {
        /// The list of notifications set for this calendar.
        pub notifications: Option<Vec<CalendarNotification>> = "notifications",
    }
}
