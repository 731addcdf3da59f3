//! The schema `FreeBusyCalendar`.

use gapi_runtime::v1::record;

use super::ErrorSchema;
use super::TimePeriod;

record! {
    /// The schema `FreeBusyCalendar`.
    pub struct FreeBusyCalendar = "FreeBusyCalendar" {
        /// List of time ranges during which this calendar should be regarded as busy.
        pub busy: Option<Vec<TimePeriod>> = "busy",
        /// Optional error(s) (if computation for the calendar failed).
        pub errors: Option<Vec<ErrorSchema>> = "errors",
    }
}
