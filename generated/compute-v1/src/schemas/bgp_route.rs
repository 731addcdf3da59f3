//! The schema `BgpRoute`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BgpRouteAsPath;
use super::BgpRouteNetworkLayerReachabilityInformation;

record! {
    /// The schema `BgpRoute`.
    pub struct BgpRoute = "BgpRoute" {
        /// Output only. \[Output only\] AS-PATH for the route
        pub as_paths: Option<Vec<BgpRouteAsPath>> = "asPaths",
        /// Output only. \[Output only\] BGP communities in human-readable A:B format.
        pub communities: Option<Vec<String>> = "communities",
        /// Output only. \[Output only\] Destination IP range for the route, in
        /// human-readable CIDR format
        pub destination: Option<Box<BgpRouteNetworkLayerReachabilityInformation>> =
            "destination",
        /// Output only. \[Output only\] BGP multi-exit discriminator
        pub med: Option<u32> = "med",
        /// Output only. \[Output only\] BGP origin (EGP, IGP or INCOMPLETE)
        pub origin: Option<Open<BgpRouteOrigin>> = "origin",
    }
}

open_enum! {
    /// Output only. \[Output only\] BGP origin (EGP, IGP or INCOMPLETE)
    pub enum BgpRouteOrigin = "BgpRoute.origin" {
        /// The value `BGP_ORIGIN_EGP`.
        BgpOriginEgp = "BGP_ORIGIN_EGP",
        /// The value `BGP_ORIGIN_IGP`.
        BgpOriginIgp = "BGP_ORIGIN_IGP",
        /// The value `BGP_ORIGIN_INCOMPLETE`.
        BgpOriginIncomplete = "BGP_ORIGIN_INCOMPLETE",
    }
}
