//! The schema `BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity`.
    pub struct BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity =
        "BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity" {
        /// This field indicates whether zonal affinity is enabled or not. The possible
        /// values are:
        ///
        /// - ZONAL_AFFINITY_DISABLED: Default Value. Zonal Affinity is disabled. The
        ///   load balancer distributes new connections to all healthy backend endpoints
        ///   across all zones.
        /// - ZONAL_AFFINITY_STAY_WITHIN_ZONE: Zonal Affinity is enabled. The load
        ///   balancer distributes new connections to all healthy backend endpoints in
        ///   the local zone only. If there are no healthy backend endpoints in the local
        ///   zone, the load balancer distributes new connections to all backend
        ///   endpoints in the local zone.
        /// - ZONAL_AFFINITY_SPILL_CROSS_ZONE: Zonal Affinity is enabled. The load
        ///   balancer distributes new connections to all healthy backend endpoints in
        ///   the local zone only. If there aren't enough healthy backend endpoints in
        ///   the local zone, the load balancer distributes new connections to all
        ///   healthy backend endpoints across all zones.
        pub spillover: Option<Open<BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinitySpillover>> =
            "spillover",
        /// The value of the field must be in \[0, 1\]. When the ratio of the count of
        /// healthy backend endpoints in a zone to the count of backend endpoints in that
        /// same zone is equal to or above this threshold, the load balancer distributes
        /// new connections to all healthy endpoints in the local zone only. When the
        /// ratio of the count of healthy backend endpoints in a zone to the count of
        /// backend endpoints in that same zone is below this threshold, the load
        /// balancer distributes all new connections to all healthy endpoints across all
        /// zones.
        pub spillover_ratio: Option<f64> = "spilloverRatio",
    }
}

open_enum! {
    /// This field indicates whether zonal affinity is enabled or not. The possible
    /// values are:
    ///
    /// - ZONAL_AFFINITY_DISABLED: Default Value. Zonal Affinity is disabled. The load
    ///   balancer distributes new connections to all healthy backend endpoints across
    ///   all zones.
    /// - ZONAL_AFFINITY_STAY_WITHIN_ZONE: Zonal Affinity is enabled. The load balancer
    ///   distributes new connections to all healthy backend endpoints in the local zone
    ///   only. If there are no healthy backend endpoints in the local zone, the load
    ///   balancer distributes new connections to all backend endpoints in the local
    ///   zone.
    /// - ZONAL_AFFINITY_SPILL_CROSS_ZONE: Zonal Affinity is enabled. The load balancer
    ///   distributes new connections to all healthy backend endpoints in the local zone
    ///   only. If there aren't enough healthy backend endpoints in the local zone, the
    ///   load balancer distributes new connections to all healthy backend endpoints
    ///   across all zones.
    pub enum BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinitySpillover =
        "BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity.spillover" {
        /// The value `ZONAL_AFFINITY_DISABLED`.
        ZonalAffinityDisabled = "ZONAL_AFFINITY_DISABLED",
        /// The value `ZONAL_AFFINITY_SPILL_CROSS_ZONE`.
        ZonalAffinitySpillCrossZone = "ZONAL_AFFINITY_SPILL_CROSS_ZONE",
        /// The value `ZONAL_AFFINITY_STAY_WITHIN_ZONE`.
        ZonalAffinityStayWithinZone = "ZONAL_AFFINITY_STAY_WITHIN_ZONE",
    }
}
