//! The schema `BgpRouteNetworkLayerReachabilityInformation`.

use gapi_runtime::v1::record;

record! {
    /// Network Layer Reachability Information (NLRI) for a route.
    pub struct BgpRouteNetworkLayerReachabilityInformation =
        "BgpRouteNetworkLayerReachabilityInformation" {
        /// If the BGP session supports multiple paths (RFC 7911), the path identifier
        /// for this route.
        pub path_id: Option<u32> = "pathId",
        /// Human readable CIDR notation for a prefix. E.g. 10.42.0.0/16.
        pub prefix: Option<String> = "prefix",
    }
}
