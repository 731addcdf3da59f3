//! The schema `ExchangedPeeringRoute`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ExchangedPeeringRoute`.
    pub struct ExchangedPeeringRoute = "ExchangedPeeringRoute" {
        /// The destination range of the route.
        pub dest_range: Option<String> = "destRange",
        /// True if the peering route has been imported from a peer. The actual import
        /// happens if the field networkPeering.importCustomRoutes is true for this
        /// network, and networkPeering.exportCustomRoutes is true for the peer network,
        /// and the import does not result in a route conflict.
        pub imported: Option<bool> = "imported",
        /// The region of peering route next hop, only applies to dynamic routes.
        pub next_hop_region: Option<String> = "nextHopRegion",
        /// The priority of the peering route.
        pub priority: Option<u32> = "priority",
        /// The type of the peering route.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ExchangedPeeringRouteType>> = "type",
    }
}

open_enum! {
    /// The type of the peering route.
    pub enum ExchangedPeeringRouteType = "ExchangedPeeringRoute.type" {
        /// For routes exported from local network.
        DynamicPeeringRoute = "DYNAMIC_PEERING_ROUTE",
        /// The peering route.
        StaticPeeringRoute = "STATIC_PEERING_ROUTE",
        /// The peering route corresponding to subnetwork range.
        SubnetPeeringRoute = "SUBNET_PEERING_ROUTE",
    }
}
