//! The schema `DateTimeRule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Allows you to organize the date-time values in a source data column into buckets
    /// based on selected parts of their date or time values. For example, consider a
    /// pivot table showing sales transactions by date: +----------+--------------+ \|
    /// Date \| SUM of Sales \| +----------+--------------+ \| 1/1/2017 \| $621.14 \| \|
    /// 2/3/2017 \| $708.84 \| \| 5/8/2017 \| $326.84 \| ... +----------+--------------+
    /// Applying a date-time group rule with a DateTimeRuleType of YEAR_MONTH results in
    /// the following pivot table. +--------------+--------------+ \| Grouped Date \| SUM
    /// of Sales \| +--------------+--------------+ \| 2017-Jan \| $53,731.78 \| \|
    /// 2017-Feb \| $83,475.32 \| \| 2017-Mar \| $94,385.05
    /// \| ... +--------------+--------------+
    pub struct DateTimeRule = "DateTimeRule" {
        /// The type of date-time grouping to apply.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<DateTimeRuleType>> = "type",
    }
}

open_enum! {
    /// The type of date-time grouping to apply.
    pub enum DateTimeRuleType = "DateTimeRule.type" {
        /// The default type, do not use.
        DateTimeRuleTypeUnspecified = "DATE_TIME_RULE_TYPE_UNSPECIFIED",
        /// Group dates by second, from 0 to 59.
        Second = "SECOND",
        /// Group dates by minute, from 0 to 59.
        Minute = "MINUTE",
        /// Group dates by hour using a 24-hour system, from 0 to 23.
        Hour = "HOUR",
        /// Group dates by hour and minute using a 24-hour system, for example 19:45.
        HourMinute = "HOUR_MINUTE",
        /// Group dates by hour and minute using a 12-hour system, for example 7:45 PM.
        /// The AM/PM designation is translated based on the spreadsheet locale.
        HourMinuteAmpm = "HOUR_MINUTE_AMPM",
        /// Group dates by day of week, for example Sunday. The days of the week will be
        /// translated based on the spreadsheet locale.
        DayOfWeek = "DAY_OF_WEEK",
        /// Group dates by day of year, from 1 to 366. Note that dates after Feb. 29 fall
        /// in different buckets in leap years than in non-leap years.
        DayOfYear = "DAY_OF_YEAR",
        /// Group dates by day of month, from 1 to 31.
        DayOfMonth = "DAY_OF_MONTH",
        /// Group dates by day and month, for example 22-Nov. The month is translated
        /// based on the spreadsheet locale.
        DayMonth = "DAY_MONTH",
        /// Group dates by month, for example Nov. The month is translated based on the
        /// spreadsheet locale.
        Month = "MONTH",
        /// Group dates by quarter, for example Q1 (which represents Jan-Mar).
        Quarter = "QUARTER",
        /// Group dates by year, for example 2008.
        Year = "YEAR",
        /// Group dates by year and month, for example 2008-Nov. The month is translated
        /// based on the spreadsheet locale.
        YearMonth = "YEAR_MONTH",
        /// Group dates by year and quarter, for example 2008 Q4.
        YearQuarter = "YEAR_QUARTER",
        /// Group dates by year, month, and day, for example 2008-11-22.
        YearMonthDay = "YEAR_MONTH_DAY",
    }
}
