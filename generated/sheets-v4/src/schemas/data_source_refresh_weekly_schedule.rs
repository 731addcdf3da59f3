//! The schema `DataSourceRefreshWeeklySchedule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::TimeOfDay;

record! {
    /// A weekly schedule for data to refresh on specific days in a given time interval.
    pub struct DataSourceRefreshWeeklySchedule = "DataSourceRefreshWeeklySchedule" {
        /// Days of the week to refresh. At least one day must be specified.
        pub days_of_week: Option<Vec<Open<DataSourceRefreshWeeklyScheduleDaysOfWeek>>> =
            "daysOfWeek",
        /// The start time of a time interval in which a data source refresh is
        /// scheduled. Only `hours` part is used. The time interval size defaults to that
        /// in the Sheets editor.
        pub start_time: Option<Box<TimeOfDay>> = "startTime",
    }
}

open_enum! {
    /// An item of the property `daysOfWeek` of `DataSourceRefreshWeeklySchedule`.
    pub enum DataSourceRefreshWeeklyScheduleDaysOfWeek =
        "DataSourceRefreshWeeklySchedule.daysOfWeek[]" {
        /// The day of the week is unspecified.
        DayOfWeekUnspecified = "DAY_OF_WEEK_UNSPECIFIED",
        /// Monday
        Monday = "MONDAY",
        /// Tuesday
        Tuesday = "TUESDAY",
        /// Wednesday
        Wednesday = "WEDNESDAY",
        /// Thursday
        Thursday = "THURSDAY",
        /// Friday
        Friday = "FRIDAY",
        /// Saturday
        Saturday = "SATURDAY",
        /// Sunday
        Sunday = "SUNDAY",
    }
}
