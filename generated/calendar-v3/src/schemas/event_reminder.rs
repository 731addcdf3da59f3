//! The schema `EventReminder`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventReminder`.
    pub struct EventReminder = "EventReminder" {
        /// The method used by this reminder. Possible values are:
        ///
        /// - "email" - Reminders are sent via email.
        /// - "popup" - Reminders are sent via a UI popup. Required when adding a
        ///   reminder.
        pub method: Option<String> = "method",
        /// Number of minutes before the start of the event when the reminder should
        /// trigger. Valid values are between 0 and 40320 (4 weeks in minutes). Required
        /// when adding a reminder.
        pub minutes: Option<i32> = "minutes",
    }
}
