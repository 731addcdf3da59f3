//! The schema `LocationPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LocationPolicyLocation;
use super::LocationPolicyZoneConfiguration;

record! {
    /// Configuration for location policy among multiple possible locations (e.g.
    /// preferences for zone selection among zones in a single region).
    pub struct LocationPolicy = "LocationPolicy" {
        /// Location configurations mapped by location name. Currently only zone names
        /// are supported and must be represented as valid internal URLs, such as
        /// zones/us-central1-a. The bulkInsert operation doesn't create instances in an
        /// AI zone, even if an AI zone is available in the specified region. For
        /// example, if you set a DENY preference for us-central1-a, Compute Engine will
        /// consider us-central1-b and us-central1-c for instance creation, but not
        /// us-central1-ai1a. Also, you can't use the locations\[\] configuration to
        /// allow instance creation in an AI zone. To include an AI zone in bulkInsert
        /// operations, use the locationPolicy.zones\[\] field.
        pub locations: Option<BTreeMap<String, LocationPolicyLocation>> = "locations",
        /// Strategy for distributing VMs across zones in a region.
        pub target_shape: Option<Open<LocationPolicyTargetShape>> = "targetShape",
        /// The bulkInsert operation applies any preferences set in the locations field
        /// to the specific zones listed in the zones field if the same zones are
        /// specified in both fields.
        pub zones: Option<Vec<LocationPolicyZoneConfiguration>> = "zones",
    }
}

open_enum! {
    /// Strategy for distributing VMs across zones in a region.
    pub enum LocationPolicyTargetShape = "LocationPolicy.targetShape" {
        /// GCE picks zones for creating VM instances to fulfill the requested number of
        /// VMs within present resource constraints and to maximize utilization of unused
        /// zonal reservations. Recommended for batch workloads that do not require high
        /// availability.
        Any = "ANY",
        /// GCE always selects a single zone for all the VMs, optimizing for resource
        /// quotas, available reservations and general capacity. Recommended for batch
        /// workloads that cannot tollerate distribution over multiple zones. This the
        /// default shape in Bulk Insert and Capacity Advisor APIs.
        AnySingleZone = "ANY_SINGLE_ZONE",
        /// GCE prioritizes acquisition of resources, scheduling VMs in zones where
        /// resources are available while distributing VMs as evenly as possible across
        /// allowed zones to minimize the impact of zonal failure. Recommended for highly
        /// available serving workloads.
        Balanced = "BALANCED",
    }
}
