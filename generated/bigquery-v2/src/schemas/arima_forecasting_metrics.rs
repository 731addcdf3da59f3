//! The schema `ArimaForecastingMetrics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ArimaFittingMetrics;
use super::ArimaOrder;
use super::ArimaSingleModelForecastingMetrics;

record! {
    /// Model evaluation metrics for ARIMA forecasting models.
    pub struct ArimaForecastingMetrics = "ArimaForecastingMetrics" {
        /// Arima model fitting metrics.
        #[deprecated]
        pub arima_fitting_metrics: Option<Vec<ArimaFittingMetrics>> =
            "arimaFittingMetrics",
        /// Repeated as there can be many metric sets (one for each model) in auto-arima
        /// and the large-scale case.
        pub arima_single_model_forecasting_metrics: Option<Vec<ArimaSingleModelForecastingMetrics>> =
            "arimaSingleModelForecastingMetrics",
        /// Whether Arima model fitted with drift or not. It is always false when d is
        /// not 1.
        #[deprecated]
        pub has_drift: Option<Vec<bool>> = "hasDrift",
        /// Non-seasonal order.
        #[deprecated]
        pub non_seasonal_order: Option<Vec<ArimaOrder>> = "nonSeasonalOrder",
        /// Seasonal periods. Repeated because multiple periods are supported for one
        /// time series.
        #[deprecated]
        pub seasonal_periods: Option<Vec<Open<ArimaForecastingMetricsSeasonalPeriods>>> =
            "seasonalPeriods",
        /// Id to differentiate different time series for the large-scale case.
        #[deprecated]
        pub time_series_id: Option<Vec<String>> = "timeSeriesId",
    }
}

open_enum! {
    /// An item of the property `seasonalPeriods` of `ArimaForecastingMetrics`.
    pub enum ArimaForecastingMetricsSeasonalPeriods =
        "ArimaForecastingMetrics.seasonalPeriods[]" {
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
