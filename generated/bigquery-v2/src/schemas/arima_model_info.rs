//! The schema `ArimaModelInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ArimaCoefficients;
use super::ArimaFittingMetrics;
use super::ArimaOrder;

record! {
    /// Arima model information.
    pub struct ArimaModelInfo = "ArimaModelInfo" {
        /// Arima coefficients.
        pub arima_coefficients: Option<Box<ArimaCoefficients>> = "arimaCoefficients",
        /// Arima fitting metrics.
        pub arima_fitting_metrics: Option<Box<ArimaFittingMetrics>> =
            "arimaFittingMetrics",
        /// Whether Arima model fitted with drift or not. It is always false when d is
        /// not 1.
        pub has_drift: Option<bool> = "hasDrift",
        /// If true, holiday_effect is a part of time series decomposition result.
        pub has_holiday_effect: Option<bool> = "hasHolidayEffect",
        /// If true, spikes_and_dips is a part of time series decomposition result.
        pub has_spikes_and_dips: Option<bool> = "hasSpikesAndDips",
        /// If true, step_changes is a part of time series decomposition result.
        pub has_step_changes: Option<bool> = "hasStepChanges",
        /// Non-seasonal order.
        pub non_seasonal_order: Option<Box<ArimaOrder>> = "nonSeasonalOrder",
        /// Seasonal periods. Repeated because multiple periods are supported for one
        /// time series.
        pub seasonal_periods: Option<Vec<Open<ArimaModelInfoSeasonalPeriods>>> =
            "seasonalPeriods",
        /// The time_series_id value for this time series. It will be one of the unique
        /// values from the time_series_id_column specified during ARIMA model training.
        /// Only present when time_series_id_column training option was used.
        pub time_series_id: Option<String> = "timeSeriesId",
        /// The tuple of time_series_ids identifying this time series. It will be one of
        /// the unique tuples of values present in the time_series_id_columns specified
        /// during ARIMA model training. Only present when time_series_id_columns
        /// training option was used and the order of values here are same as the order
        /// of time_series_id_columns.
        pub time_series_ids: Option<Vec<String>> = "timeSeriesIds",
    }
}

open_enum! {
    /// An item of the property `seasonalPeriods` of `ArimaModelInfo`.
    pub enum ArimaModelInfoSeasonalPeriods = "ArimaModelInfo.seasonalPeriods[]" {
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
