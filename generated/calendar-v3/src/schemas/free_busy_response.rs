//! The schema `FreeBusyResponse`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::FreeBusyCalendar;
use super::FreeBusyGroup;

record! {
    /// The schema `FreeBusyResponse`.
    pub struct FreeBusyResponse = "FreeBusyResponse" {
        /// List of free/busy information for calendars.
        pub calendars: Option<BTreeMap<String, FreeBusyCalendar>> = "calendars",
        /// Expansion of groups.
        pub groups: Option<BTreeMap<String, FreeBusyGroup>> = "groups",
        /// Type of the resource ("calendar#freeBusy").
        ///
        /// The default is `calendar#freeBusy`.
        pub kind: Option<String> = "kind",
        /// The end of the interval.
        pub time_max: Option<Timestamp> = "timeMax",
        /// The start of the interval.
        pub time_min: Option<Timestamp> = "timeMin",
    }
}
