//! The schema `ResourceStatus`.

use gapi_runtime::v1::record;

use super::ResourceStatusEffectiveInstanceMetadata;
use super::ResourceStatusPhysicalHostTopology;
use super::ResourceStatusReservationConsumptionInfo;
use super::ResourceStatusScheduling;
use super::ResourceStatusShutdownDetails;
use super::UpcomingMaintenance;

record! {
    /// Contains output only fields. Use this sub-message for actual values set on
    /// Instance attributes as compared to the value requested by the user (intent) in
    /// their instance CRUD calls.
    pub struct ResourceStatus = "ResourceStatus" {
        /// Output only. \[Output Only\] Effective metadata is a field that consolidates
        /// project, zonal instance settings, and instance-level predefined metadata keys
        /// to provide the overridden value for those metadata keys at the instance
        /// level.
        pub effective_instance_metadata: Option<Box<ResourceStatusEffectiveInstanceMetadata>> =
            "effectiveInstanceMetadata",
        /// Output only. \[Output Only\] The precise location of your instance within the
        /// zone's data center, including the block, sub-block, and host. The field is
        /// formatted as follows: blockId/subBlockId/hostId.
        pub physical_host: Option<String> = "physicalHost",
        /// Output only. \[Output Only\] A series of fields containing the global name of
        /// the Compute Engine cluster, as well as the ID of the block, sub-block, and
        /// host on which the running instance is located.
        pub physical_host_topology: Option<Box<ResourceStatusPhysicalHostTopology>> =
            "physicalHostTopology",
        /// Output only. \[Output Only\] Reservation information that the instance is
        /// consuming from.
        pub reservation_consumption_info: Option<Box<ResourceStatusReservationConsumptionInfo>> =
            "reservationConsumptionInfo",
        /// The property `scheduling`.
        pub scheduling: Option<Box<ResourceStatusScheduling>> = "scheduling",
        /// Output only. \[Output Only\] Details about the instance stopping state.
        pub shutdown_details: Option<Box<ResourceStatusShutdownDetails>> =
            "shutdownDetails",
        /// The property `upcomingMaintenance`.
        ///
        /// Output only.
        pub upcoming_maintenance: Option<Box<UpcomingMaintenance>> =
            "upcomingMaintenance",
    }
}
