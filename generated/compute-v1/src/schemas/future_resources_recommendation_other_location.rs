//! The schema `FutureResourcesRecommendationOtherLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information about recommendation status for locations that were allowed but not
    /// used by the response.
    pub struct FutureResourcesRecommendationOtherLocation =
        "FutureResourcesRecommendationOtherLocation" {
        /// Details (human readable) describing the situation. For example, if status is
        /// CONDITION_NOT_MET, then details contain information about the parameters of
        /// the time window that did not meet the required conditions.
        pub details: Option<String> = "details",
        /// Status of recommendation in this location.
        pub status: Option<Open<FutureResourcesRecommendationOtherLocationStatus>> =
            "status",
    }
}

open_enum! {
    /// Status of recommendation in this location.
    pub enum FutureResourcesRecommendationOtherLocationStatus =
        "FutureResourcesRecommendationOtherLocation.status" {
        /// The requested resources are offered in this location but the requested time
        /// window is does not meet the required conditions.
        ConditionsNotMet = "CONDITIONS_NOT_MET",
        /// The requested resources are not offered in this location. Retrying the
        /// request will not change this status.
        NotSupported = "NOT_SUPPORTED",
        /// The requested resources are offered in this location and the requested time
        /// window is accepted but there is no capacity within the requested time window.
        NoCapacity = "NO_CAPACITY",
        /// Default value, unused.
        OtherLocationStatusUndefined = "OTHER_LOCATION_STATUS_UNDEFINED",
        /// The requested resources are offered in this location and it is possible to
        /// request them. However, another location was better and was recommended.
        Recommended = "RECOMMENDED",
    }
}
