//! The schema `DataSourceRefreshSchedule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataSourceRefreshDailySchedule;
use super::DataSourceRefreshMonthlySchedule;
use super::DataSourceRefreshWeeklySchedule;
use super::Interval;

record! {
    /// Schedule for refreshing the data source. Data sources in the spreadsheet are
    /// refreshed within a time interval. You can specify the start time by clicking the
    /// Scheduled Refresh button in the Sheets editor, but the interval is fixed at 4
    /// hours. For example, if you specify a start time of 8 AM , the refresh will take
    /// place between 8 AM and 12 PM every day.
    pub struct DataSourceRefreshSchedule = "DataSourceRefreshSchedule" {
        /// Daily refresh schedule.
        pub daily_schedule: Option<Box<DataSourceRefreshDailySchedule>> =
            "dailySchedule",
        /// True if the refresh schedule is enabled, or false otherwise.
        pub enabled: Option<bool> = "enabled",
        /// Monthly refresh schedule.
        pub monthly_schedule: Option<Box<DataSourceRefreshMonthlySchedule>> =
            "monthlySchedule",
        /// Output only. The time interval of the next run.
        pub next_run: Option<Box<Interval>> = "nextRun",
        /// The scope of the refresh. Must be ALL_DATA_SOURCES.
        pub refresh_scope: Option<Open<DataSourceRefreshScheduleRefreshScope>> =
            "refreshScope",
        /// Weekly refresh schedule.
        pub weekly_schedule: Option<Box<DataSourceRefreshWeeklySchedule>> =
            "weeklySchedule",
    }
}

open_enum! {
    /// The scope of the refresh. Must be ALL_DATA_SOURCES.
    pub enum DataSourceRefreshScheduleRefreshScope =
        "DataSourceRefreshSchedule.refreshScope" {
        /// Default value, do not use.
        DataSourceRefreshScopeUnspecified = "DATA_SOURCE_REFRESH_SCOPE_UNSPECIFIED",
        /// Refreshes all data sources and their associated data source objects in the
        /// spreadsheet.
        AllDataSources = "ALL_DATA_SOURCES",
    }
}
