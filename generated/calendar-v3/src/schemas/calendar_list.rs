//! The schema `CalendarList`.

use gapi_runtime::v1::record;

use super::CalendarListEntry;

record! {
    /// The schema `CalendarList`.
    pub struct CalendarList = "CalendarList" {
        /// ETag of the collection.
        pub etag: Option<String> = "etag",
        /// Calendars that are present on the user's calendar list.
        pub items: Option<Vec<CalendarListEntry>> = "items",
        /// Type of the collection ("calendar#calendarList").
        ///
        /// The default is `calendar#calendarList`.
        pub kind: Option<String> = "kind",
        /// Token used to access the next page of this result. Omitted if no further
        /// results are available, in which case nextSyncToken is provided.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Token used at a later point in time to retrieve only the entries that have
        /// changed since this result was returned. Omitted if further results are
        /// available, in which case nextPageToken is provided.
        pub next_sync_token: Option<String> = "nextSyncToken",
    }
}
