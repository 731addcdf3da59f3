//! The schema `FreeBusyRequest`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::FreeBusyRequestItem;

record! {
    /// The schema `FreeBusyRequest`.
    pub struct FreeBusyRequest = "FreeBusyRequest" {
        /// Maximal number of calendars for which FreeBusy information is to be provided.
        /// Optional. Maximum value is 50.
        pub calendar_expansion_max: Option<i32> = "calendarExpansionMax",
        /// Maximal number of calendar identifiers to be provided for a single group.
        /// Optional. An error is returned for a group with more members than this value.
        /// Maximum value is 100.
        pub group_expansion_max: Option<i32> = "groupExpansionMax",
        /// List of calendars and/or groups to query.
        pub items: Option<Vec<FreeBusyRequestItem>> = "items",
        /// The end of the interval for the query formatted as per RFC3339.
        pub time_max: Option<Timestamp> = "timeMax",
        /// The start of the interval for the query formatted as per RFC3339.
        pub time_min: Option<Timestamp> = "timeMin",
        /// Time zone used in the response. Optional. The default is UTC.
        ///
        /// The default is `UTC`.
        pub time_zone: Option<String> = "timeZone",
    }
}
