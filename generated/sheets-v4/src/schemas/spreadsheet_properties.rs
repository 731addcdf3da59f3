//! The schema `SpreadsheetProperties`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CellFormat;
use super::IterativeCalculationSettings;
use super::SpreadsheetTheme;

record! {
    /// Properties of a spreadsheet.
    pub struct SpreadsheetProperties = "SpreadsheetProperties" {
        /// The amount of time to wait before volatile functions are recalculated.
        pub auto_recalc: Option<Open<SpreadsheetPropertiesAutoRecalc>> = "autoRecalc",
        /// The default format of all cells in the spreadsheet. CellData.effectiveFormat
        /// will not be set if the cell's format is equal to this default format. This
        /// field is read-only.
        pub default_format: Option<Box<CellFormat>> = "defaultFormat",
        /// Whether to allow external URL access for image and import functions. Read
        /// only when true. When false, you can set to true. This value will be bypassed
        /// and always return true if the admin has enabled the [allowlisting
        /// feature](https://support.google.com/a?p=url_allowlist).
        pub import_functions_external_url_access_allowed: Option<bool> =
            "importFunctionsExternalUrlAccessAllowed",
        /// Determines whether and how circular references are resolved with iterative
        /// calculation. Absence of this field means that circular references result in
        /// calculation errors.
        pub iterative_calculation_settings: Option<Box<IterativeCalculationSettings>> =
            "iterativeCalculationSettings",
        /// The locale of the spreadsheet in one of the following formats:
        ///
        /// - an ISO 639-1 language code such as `en`
        /// - an ISO 639-2 language code such as `fil`, if no 639-1 code exists
        /// - a combination of the ISO language code and country code, such as `en_US`
        ///   Note: when updating this field, not all locales/languages are supported.
        pub locale: Option<String> = "locale",
        /// Theme applied to the spreadsheet.
        pub spreadsheet_theme: Option<Box<SpreadsheetTheme>> = "spreadsheetTheme",
        /// The time zone of the spreadsheet, in CLDR format such as `America/New_York`.
        /// If the time zone isn't recognized, this may be a custom time zone such as
        /// `GMT-07:00`.
        pub time_zone: Option<String> = "timeZone",
        /// The title of the spreadsheet.
        pub title: Option<String> = "title",
    }
}

open_enum! {
    /// The amount of time to wait before volatile functions are recalculated.
    pub enum SpreadsheetPropertiesAutoRecalc = "SpreadsheetProperties.autoRecalc" {
        /// Default value. This value must not be used.
        RecalculationIntervalUnspecified = "RECALCULATION_INTERVAL_UNSPECIFIED",
        /// Volatile functions are updated on every change.
        OnChange = "ON_CHANGE",
        /// Volatile functions are updated on every change and every minute.
        Minute = "MINUTE",
        /// Volatile functions are updated on every change and hourly.
        Hour = "HOUR",
    }
}
