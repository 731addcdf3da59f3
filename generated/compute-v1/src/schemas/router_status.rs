//! The schema `RouterStatus`.

use gapi_runtime::v1::record;

use super::Route;
use super::RouterStatusBgpPeerStatus;
use super::RouterStatusNatStatus;

record! {
    /// The schema `RouterStatus`.
    pub struct RouterStatus = "RouterStatus" {
        /// A list of the best dynamic routes for this Cloud Router's Virtual Private
        /// Cloud (VPC) network in the same region as this Cloud Router.
        ///
        /// Lists all of the best routes per prefix that are programmed into this
        /// region's VPC data plane.
        ///
        /// When global dynamic routing mode is turned on in the VPC network, this list
        /// can include cross-region dynamic routes from Cloud Routers in other regions.
        pub best_routes: Option<Vec<Route>> = "bestRoutes",
        /// A list of the best BGP routes learned by this Cloud Router.
        ///
        /// It is possible that routes listed might not be programmed into the data
        /// plane, if the Google Cloud control plane finds a more optimal route for a
        /// prefix than a route learned by this Cloud Router.
        pub best_routes_for_router: Option<Vec<Route>> = "bestRoutesForRouter",
        /// The property `bgpPeerStatus`.
        pub bgp_peer_status: Option<Vec<RouterStatusBgpPeerStatus>> = "bgpPeerStatus",
        /// The property `natStatus`.
        pub nat_status: Option<Vec<RouterStatusNatStatus>> = "natStatus",
        /// URI of the ncc_gateway to which this router associated.
        pub ncc_gateway: Option<String> = "nccGateway",
        /// URI of the network to which this router belongs.
        pub network: Option<String> = "network",
    }
}
