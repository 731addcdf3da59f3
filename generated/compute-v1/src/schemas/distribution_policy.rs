//! The schema `DistributionPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DistributionPolicyZoneConfiguration;

record! {
    /// The schema `DistributionPolicy`.
    pub struct DistributionPolicy = "DistributionPolicy" {
        /// The distribution shape to which the group converges either proactively or on
        /// resize events (depending on the value set
        /// inupdatePolicy.instanceRedistributionType).
        pub target_shape: Option<Open<DistributionPolicyTargetShape>> = "targetShape",
        /// Zones where the regional managed instance group will create and manage its
        /// instances. By default, a regional MIG doesn't automatically select an AI zone
        /// to create instances, even if an AI zone is available in the specified region.
        /// To create instances in an AI zone in the selected region, you must explicitly
        /// specify it in the distribution policy together with the other preferred
        /// zones.
        pub zones: Option<Vec<DistributionPolicyZoneConfiguration>> = "zones",
    }
}

open_enum! {
    /// The distribution shape to which the group converges either proactively or on
    /// resize events (depending on the value set
    /// inupdatePolicy.instanceRedistributionType).
    pub enum DistributionPolicyTargetShape = "DistributionPolicy.targetShape" {
        /// The group picks zones for creating VM instances to fulfill the requested
        /// number of VMs within present resource constraints and to maximize utilization
        /// of unused zonal reservations. Recommended for batch workloads that do not
        /// require high availability.
        Any = "ANY",
        /// The group creates all VM instances within a single zone. The zone is selected
        /// based on the present resource constraints and to maximize utilization of
        /// unused zonal reservations. Recommended for batch workloads with heavy
        /// interprocess communication.
        AnySingleZone = "ANY_SINGLE_ZONE",
        /// The group prioritizes acquisition of resources, scheduling VMs in zones where
        /// resources are available while distributing VMs as evenly as possible across
        /// selected zones to minimize the impact of zonal failure. Recommended for
        /// highly available serving workloads.
        Balanced = "BALANCED",
        /// The group schedules VM instance creation and deletion to achieve and maintain
        /// an even number of managed instances across the selected zones. The
        /// distribution is even when the number of managed instances does not differ by
        /// more than 1 between any two zones. Recommended for highly available serving
        /// workloads.
        Even = "EVEN",
    }
}
