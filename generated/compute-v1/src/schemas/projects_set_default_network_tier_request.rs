//! The schema `ProjectsSetDefaultNetworkTierRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ProjectsSetDefaultNetworkTierRequest`.
    pub struct ProjectsSetDefaultNetworkTierRequest =
        "ProjectsSetDefaultNetworkTierRequest" {
        /// Default network tier to be set.
        pub network_tier: Option<Open<ProjectsSetDefaultNetworkTierRequestNetworkTier>> =
            "networkTier",
    }
}

open_enum! {
    /// Default network tier to be set.
    pub enum ProjectsSetDefaultNetworkTierRequestNetworkTier =
        "ProjectsSetDefaultNetworkTierRequest.networkTier" {
        /// Public internet quality with fixed bandwidth.
        FixedStandard = "FIXED_STANDARD",
        /// High quality, Google-grade network tier, support for all networking products.
        Premium = "PREMIUM",
        /// Public internet quality, only limited support for other networking products.
        Standard = "STANDARD",
        /// (Output only) Temporary tier for FIXED_STANDARD when fixed standard tier is
        /// expired or not configured.
        StandardOverridesFixedStandard = "STANDARD_OVERRIDES_FIXED_STANDARD",
    }
}
