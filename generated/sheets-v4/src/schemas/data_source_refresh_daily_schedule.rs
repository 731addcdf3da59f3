//! The schema `DataSourceRefreshDailySchedule`.

use gapi_runtime::v1::record;

use super::TimeOfDay;

record! {
    /// A schedule for data to refresh every day in a given time interval.
    pub struct DataSourceRefreshDailySchedule = "DataSourceRefreshDailySchedule" {
        /// The start time of a time interval in which a data source refresh is
        /// scheduled. Only `hours` part is used. The time interval size defaults to that
        /// in the Sheets editor.
        pub start_time: Option<Box<TimeOfDay>> = "startTime",
    }
}
