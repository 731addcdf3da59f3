//! The schema `ArimaResult`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ArimaModelInfo;

record! {
    /// (Auto-)arima fitting result. Wrap everything in ArimaResult for easier
    /// refactoring if we want to use model-specific iteration results.
    pub struct ArimaResult = "ArimaResult" {
        /// This message is repeated because there are multiple arima models fitted in
        /// auto-arima. For non-auto-arima model, its size is one.
        pub arima_model_info: Option<Vec<ArimaModelInfo>> = "arimaModelInfo",
        /// Seasonal periods. Repeated because multiple periods are supported for one
        /// time series.
        pub seasonal_periods: Option<Vec<Open<ArimaResultSeasonalPeriods>>> =
            "seasonalPeriods",
    }
}

open_enum! {
    /// An item of the property `seasonalPeriods` of `ArimaResult`.
    pub enum ArimaResultSeasonalPeriods = "ArimaResult.seasonalPeriods[]" {
        /// Unspecified seasonal period.
        SeasonalPeriodTypeUnspecified = "SEASONAL_PERIOD_TYPE_UNSPECIFIED",
        /// No seasonality
        NoSeasonality = "NO_SEASONALITY",
        /// Daily period, 24 hours.
        Daily = "DAILY",
        /// Weekly period, 7 days.
        Weekly = "WEEKLY",
        /// Monthly period, 30 days or irregular.
        Monthly = "MONTHLY",
        /// Quarterly period, 90 days or irregular.
        Quarterly = "QUARTERLY",
        /// Yearly period, 365 days or irregular.
        Yearly = "YEARLY",
        /// Hourly period, 1 hour.
        Hourly = "HOURLY",
    }
}
