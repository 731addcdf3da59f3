//! The schema `DataSourceRefreshMonthlySchedule`.

use gapi_runtime::v1::record;

use super::TimeOfDay;

record! {
    /// A monthly schedule for data to refresh on specific days in the month in a given
    /// time interval.
    pub struct DataSourceRefreshMonthlySchedule = "DataSourceRefreshMonthlySchedule" {
        /// Days of the month to refresh. Only 1-28 are supported, mapping to the 1st to
        /// the 28th day. At least one day must be specified.
        pub days_of_month: Option<Vec<i32>> = "daysOfMonth",
        /// The start time of a time interval in which a data source refresh is
        /// scheduled. Only `hours` part is used. The time interval size defaults to that
        /// in the Sheets editor.
        pub start_time: Option<Box<TimeOfDay>> = "startTime",
    }
}
