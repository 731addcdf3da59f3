//! The schema `Events`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::Event;
use super::EventReminder;

record! {
    /// The schema `Events`.
    pub struct Events = "Events" {
        /// The user's access role for this calendar. Read-only. Possible values are:
        ///
        /// - "none" - The user has no access.
        /// - "freeBusyReader" - The user has read access to free/busy information.
        /// - "reader" - The user has read access to the calendar. Private events will
        ///   appear to users with reader access, but event details will be hidden.
        /// - "writerWithoutPrivateAccess" - The user has read and write access to the
        ///   calendar. Private events will appear to users with
        ///   writerWithoutPrivateAccess access, but event details will be hidden.
        /// - "writer" - The user has read and write access to the calendar. Private
        ///   events will appear to users with writer access, and event details will be
        ///   visible.
        /// - "owner" - The user has manager access to the calendar. This role has all of
        ///   the permissions of the writer role with the additional ability to see and
        ///   modify access levels of other users. Important: the owner role is different
        ///   from the calendar's data owner. A calendar has a single data owner, but can
        ///   have multiple users with owner role.
        pub access_role: Option<String> = "accessRole",
        /// The default reminders on the calendar for the authenticated user. These
        /// reminders apply to all events on this calendar that do not explicitly
        /// override them (i.e. do not have reminders.useDefault set to True).
        pub default_reminders: Option<Vec<EventReminder>> = "defaultReminders",
        /// Description of the calendar. Read-only.
        pub description: Option<String> = "description",
        /// ETag of the collection.
        pub etag: Option<String> = "etag",
        /// List of events on the calendar.
        pub items: Option<Vec<Event>> = "items",
        /// Type of the collection ("calendar#events").
        ///
        /// The default is `calendar#events`.
        pub kind: Option<String> = "kind",
        /// Token used to access the next page of this result. Omitted if no further
        /// results are available, in which case nextSyncToken is provided.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Token used at a later point in time to retrieve only the entries that have
        /// changed since this result was returned. Omitted if further results are
        /// available, in which case nextPageToken is provided.
        pub next_sync_token: Option<String> = "nextSyncToken",
        /// Title of the calendar. Read-only.
        pub summary: Option<String> = "summary",
        /// The time zone of the calendar. Read-only.
        pub time_zone: Option<String> = "timeZone",
        /// Last modification time of the calendar (as a RFC3339 timestamp). Read-only.
        pub updated: Option<Timestamp> = "updated",
    }
}
