//! The schema `AllocationResourceStatus`.

use gapi_runtime::v1::record;

use super::AllocationResourceStatusHealthInfo;
use super::AllocationResourceStatusSpecificSkuAllocation;
use super::GroupMaintenanceInfo;

record! {
    /// \[Output Only\] Contains output only fields.
    pub struct AllocationResourceStatus = "AllocationResourceStatus" {
        /// \[Output only\] Health information for the reservation.
        pub health_info: Option<Box<AllocationResourceStatusHealthInfo>> = "healthInfo",
        /// The number of reservation blocks associated with this reservation.
        pub reservation_block_count: Option<i32> = "reservationBlockCount",
        /// Maintenance information for this reservation
        pub reservation_maintenance: Option<Box<GroupMaintenanceInfo>> =
            "reservationMaintenance",
        /// Allocation Properties of this reservation.
        pub specific_sku_allocation: Option<Box<AllocationResourceStatusSpecificSkuAllocation>> =
            "specificSkuAllocation",
    }
}
