//! The schema `ConditionValue`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The value of the condition.
    pub struct ConditionValue = "ConditionValue" {
        /// A relative date (based on the current date). Valid only if the type is
        /// DATE_BEFORE, DATE_AFTER, DATE_ON_OR_BEFORE or DATE_ON_OR_AFTER. Relative
        /// dates are not supported in data validation. They are supported only in
        /// conditional formatting and conditional filters.
        pub relative_date: Option<Open<ConditionValueRelativeDate>> = "relativeDate",
        /// A value the condition is based on. The value is parsed as if the user typed
        /// into a cell. Formulas are supported (and must begin with an `=` or a '+').
        pub user_entered_value: Option<String> = "userEnteredValue",
    }
}

open_enum! {
    /// A relative date (based on the current date). Valid only if the type is
    /// DATE_BEFORE, DATE_AFTER, DATE_ON_OR_BEFORE or DATE_ON_OR_AFTER. Relative dates
    /// are not supported in data validation. They are supported only in conditional
    /// formatting and conditional filters.
    pub enum ConditionValueRelativeDate = "ConditionValue.relativeDate" {
        /// Default value, do not use.
        RelativeDateUnspecified = "RELATIVE_DATE_UNSPECIFIED",
        /// The value is one year before today.
        PastYear = "PAST_YEAR",
        /// The value is one month before today.
        PastMonth = "PAST_MONTH",
        /// The value is one week before today.
        PastWeek = "PAST_WEEK",
        /// The value is yesterday.
        Yesterday = "YESTERDAY",
        /// The value is today.
        Today = "TODAY",
        /// The value is tomorrow.
        Tomorrow = "TOMORROW",
    }
}
