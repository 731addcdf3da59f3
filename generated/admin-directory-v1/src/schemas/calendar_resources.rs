//! The schema `CalendarResources`.

use gapi_runtime::v1::record;

use super::CalendarResource;

record! {
    /// Public API: Resources.calendars
    pub struct CalendarResources = "CalendarResources" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The CalendarResources in this page of results.
        pub items: Option<Vec<CalendarResource>> = "items",
        /// Identifies this as a collection of CalendarResources. This is always
        /// `admin#directory#resources#calendars#calendarResourcesList`.
        ///
        /// The default is `admin#directory#resources#calendars#calendarResourcesList`.
        pub kind: Option<String> = "kind",
        /// The continuation token, used to page through large result sets. Provide this
        /// value in a subsequent request to return the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
