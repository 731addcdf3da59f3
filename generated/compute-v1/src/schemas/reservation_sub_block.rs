//! The schema `ReservationSubBlock`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AcceleratorTopologiesInfo;
use super::GroupMaintenanceInfo;
use super::ReservationSubBlockHealthInfo;
use super::ReservationSubBlockPhysicalTopology;

record! {
    /// Represents a reservation subBlock resource.
    pub struct ReservationSubBlock = "ReservationSubBlock" {
        /// Output only. \[Output Only\] Slice info for the reservation subBlock.
        pub accelerator_topologies_info: Option<Box<AcceleratorTopologiesInfo>> =
            "acceleratorTopologiesInfo",
        /// Output only. \[Output Only\] The number of hosts that are allocated in this
        /// reservation subBlock.
        pub count: Option<i32> = "count",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] Health information for the reservation subBlock.
        pub health_info: Option<Box<ReservationSubBlockHealthInfo>> = "healthInfo",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The number of instances that are currently in
        /// use on this reservation subBlock.
        pub in_use_count: Option<i32> = "inUseCount",
        /// Output only. Number of hosts currently in use. If there is one or more
        /// Instances running on the host, it is considered in use.
        pub in_use_host_count: Option<i32> = "inUseHostCount",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#reservationSubBlock for reservation subBlocks.
        ///
        /// The default is `compute#reservationSubBlock`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] The name of this reservation subBlock generated
        /// by Google Compute Engine. The name must be 1-63 characters long, and comply
        /// with RFC1035 @pattern \[a-z\](?:\[-a-z0-9\]{0,61}\[a-z0-9\])?
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The physical topology of the reservation
        /// subBlock.
        pub physical_topology: Option<Box<ReservationSubBlockPhysicalTopology>> =
            "physicalTopology",
        /// Output only. Maintenance information for this reservation subBlock.
        pub reservation_sub_block_maintenance: Option<Box<GroupMaintenanceInfo>> =
            "reservationSubBlockMaintenance",
        /// Output only. \[Output Only\] Server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. \[Output Only\] Status of the reservation subBlock.
        pub status: Option<Open<ReservationSubBlockStatus>> = "status",
        /// Output only. \[Output Only\] Zone in which the reservation subBlock resides.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Status of the reservation subBlock.
    pub enum ReservationSubBlockStatus = "ReservationSubBlock.status" {
        /// Resources are being allocated for the reservation subBlock.
        Creating = "CREATING",
        /// Reservation subBlock is currently being deleted.
        Deleting = "DELETING",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// Reservation subBlock has allocated all its resources.
        Ready = "READY",
    }
}
