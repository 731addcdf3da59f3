//! The schema `NetworkRoutingConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A routing configuration attached to a network resource. The message includes the
    /// list of routers associated with the network, and a flag indicating the type of
    /// routing behavior to enforce network-wide.
    pub struct NetworkRoutingConfig = "NetworkRoutingConfig" {
        /// Enable comparison of Multi-Exit Discriminators (MED) across routes with
        /// different neighbor ASNs when using the STANDARD BGP best path selection
        /// algorithm.
        pub bgp_always_compare_med: Option<bool> = "bgpAlwaysCompareMed",
        /// The BGP best path selection algorithm to be employed within this network for
        /// dynamic routes learned by Cloud Routers. Can be LEGACY (default) or STANDARD.
        pub bgp_best_path_selection_mode: Option<Open<NetworkRoutingConfigBgpBestPathSelectionMode>> =
            "bgpBestPathSelectionMode",
        /// Allows to define a preferred approach for handling inter-region cost in the
        /// selection process when using the STANDARD BGP best path selection algorithm.
        /// Can be DEFAULT orADD_COST_TO_MED.
        pub bgp_inter_region_cost: Option<Open<NetworkRoutingConfigBgpInterRegionCost>> =
            "bgpInterRegionCost",
        /// Output only. \[Output Only\] Effective value of the bgp_always_compare_med
        /// field.
        pub effective_bgp_always_compare_med: Option<bool> =
            "effectiveBgpAlwaysCompareMed",
        /// Output only. \[Output Only\] Effective value of the bgp_inter_region_cost
        /// field.
        pub effective_bgp_inter_region_cost: Option<Open<NetworkRoutingConfigEffectiveBgpInterRegionCost>> =
            "effectiveBgpInterRegionCost",
        /// The network-wide routing mode to use. If set to REGIONAL, this network's
        /// Cloud Routers will only advertise routes with subnets of this network in the
        /// same region as the router. If set toGLOBAL, this network's Cloud Routers will
        /// advertise routes with all subnets of this network, across regions.
        pub routing_mode: Option<Open<NetworkRoutingConfigRoutingMode>> = "routingMode",
    }
}

open_enum! {
    /// The BGP best path selection algorithm to be employed within this network for
    /// dynamic routes learned by Cloud Routers. Can be LEGACY (default) or STANDARD.
    pub enum NetworkRoutingConfigBgpBestPathSelectionMode =
        "NetworkRoutingConfig.bgpBestPathSelectionMode" {
        /// The value `LEGACY`.
        Legacy = "LEGACY",
        /// The value `STANDARD`.
        Standard = "STANDARD",
    }
}

open_enum! {
    /// Allows to define a preferred approach for handling inter-region cost in the
    /// selection process when using the STANDARD BGP best path selection algorithm. Can
    /// be DEFAULT orADD_COST_TO_MED.
    pub enum NetworkRoutingConfigBgpInterRegionCost =
        "NetworkRoutingConfig.bgpInterRegionCost" {
        /// The value `ADD_COST_TO_MED`.
        AddCostToMed = "ADD_COST_TO_MED",
        /// The value `DEFAULT`.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Effective value of the bgp_inter_region_cost field.
    pub enum NetworkRoutingConfigEffectiveBgpInterRegionCost =
        "NetworkRoutingConfig.effectiveBgpInterRegionCost" {
        /// The value `ADD_COST_TO_MED`.
        AddCostToMed = "ADD_COST_TO_MED",
        /// The value `DEFAULT`.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// The network-wide routing mode to use. If set to REGIONAL, this network's Cloud
    /// Routers will only advertise routes with subnets of this network in the same
    /// region as the router. If set toGLOBAL, this network's Cloud Routers will
    /// advertise routes with all subnets of this network, across regions.
    pub enum NetworkRoutingConfigRoutingMode = "NetworkRoutingConfig.routingMode" {
        /// The value `GLOBAL`.
        Global = "GLOBAL",
        /// The value `REGIONAL`.
        Regional = "REGIONAL",
    }
}
