//! The schema `CapacityAdviceRequestDistributionPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CapacityAdviceRequestDistributionPolicyZoneConfiguration;

record! {
    /// Distribution policy.
    pub struct CapacityAdviceRequestDistributionPolicy =
        "CapacityAdviceRequestDistributionPolicy" {
        /// Target distribution shape. You can specify the following values:ANY,
        /// ANY_SINGLE_ZONE, or BALANCED.
        pub target_shape: Option<Open<CapacityAdviceRequestDistributionPolicyTargetShape>> =
            "targetShape",
        /// Zones where Capacity Advisor looks for capacity.
        pub zones: Option<Vec<CapacityAdviceRequestDistributionPolicyZoneConfiguration>> =
            "zones",
    }
}

open_enum! {
    /// Target distribution shape. You can specify the following values:ANY,
    /// ANY_SINGLE_ZONE, or BALANCED.
    pub enum CapacityAdviceRequestDistributionPolicyTargetShape =
        "CapacityAdviceRequestDistributionPolicy.targetShape" {
        /// Picks zones for creating VM instances to fulfill the requested number of VMs
        /// within present resource constraints.
        Any = "ANY",
        /// Creates all VM instances within a single zone. The zone is selected based on
        /// the present resource constraints.
        AnySingleZone = "ANY_SINGLE_ZONE",
        /// Prioritizes acquisition of resources, scheduling VMs in zones where resources
        /// are available while distributing VMs as evenly as possible across selected
        /// zones to minimize the impact of zonal failure.
        Balanced = "BALANCED",
        /// Default value, unused.
        TargetShapeUnspecified = "TARGET_SHAPE_UNSPECIFIED",
    }
}
