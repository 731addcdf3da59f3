//! The schema `GroupMaintenanceInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::UpcomingMaintenance;

record! {
    /// Maintenance Info for ReservationBlocks.
    pub struct GroupMaintenanceInfo = "GroupMaintenanceInfo" {
        /// Describes number of instances that have ongoing maintenance.
        pub instance_maintenance_ongoing_count: Option<i32> =
            "instanceMaintenanceOngoingCount",
        /// Describes number of instances that have pending maintenance.
        pub instance_maintenance_pending_count: Option<i32> =
            "instanceMaintenancePendingCount",
        /// Progress for ongoing maintenance for this group of VMs/hosts. Describes
        /// number of hosts in the block that have ongoing maintenance.
        pub maintenance_ongoing_count: Option<i32> = "maintenanceOngoingCount",
        /// Progress for ongoing maintenance for this group of VMs/hosts. Describes
        /// number of hosts in the block that have pending maintenance.
        pub maintenance_pending_count: Option<i32> = "maintenancePendingCount",
        /// The type of maintenance for the reservation.
        pub scheduling_type: Option<Open<GroupMaintenanceInfoSchedulingType>> =
            "schedulingType",
        /// Describes number of subblock Infrastructure that has ongoing maintenance.
        /// Here, Subblock Infrastructure Maintenance pertains to upstream hardware
        /// contained in the Subblock that is necessary for a VM Family(e.g. NVLink
        /// Domains). Not all VM Families will support this field.
        pub subblock_infra_maintenance_ongoing_count: Option<i32> =
            "subblockInfraMaintenanceOngoingCount",
        /// Describes number of subblock Infrastructure that has pending maintenance.
        /// Here, Subblock Infrastructure Maintenance pertains to upstream hardware
        /// contained in the Subblock that is necessary for a VM Family (e.g. NVLink
        /// Domains). Not all VM Families will support this field.
        pub subblock_infra_maintenance_pending_count: Option<i32> =
            "subblockInfraMaintenancePendingCount",
        /// Maintenance information on this group of VMs.
        pub upcoming_group_maintenance: Option<Box<UpcomingMaintenance>> =
            "upcomingGroupMaintenance",
    }
}

open_enum! {
    /// The type of maintenance for the reservation.
    pub enum GroupMaintenanceInfoSchedulingType = "GroupMaintenanceInfo.schedulingType" {
        /// Maintenance on all reserved instances in the reservation is synchronized.
        Grouped = "GROUPED",
        /// Unknown maintenance type.
        GroupMaintenanceTypeUnspecified = "GROUP_MAINTENANCE_TYPE_UNSPECIFIED",
        /// Maintenance is not synchronized for this reservation. Instead, each instance
        /// has its own maintenance window.
        Independent = "INDEPENDENT",
    }
}
