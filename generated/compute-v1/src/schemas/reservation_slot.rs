//! The schema `ReservationSlot`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ReservationSlotPhysicalTopology;
use super::ReservationSlotStatus;
use super::ShareSettings;

record! {
    /// Represents a reservation slot resource.
    pub struct ReservationSlot = "ReservationSlot" {
        /// Output only. \[Output Only\] The creation timestamp, formatted asRFC3339
        /// text.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] The unique identifier for this resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The type of resource.
        /// Alwayscompute#reservationSlot for reservation slots.
        ///
        /// The default is `compute#reservationSlot`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] The name of the reservation slot.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The physical topology of the reservation slot.
        #[deprecated]
        pub physical_topology: Option<Box<ReservationSlotPhysicalTopology>> =
            "physicalTopology",
        /// Output only. \[Output Only\] A server-defined fully-qualified URL for this
        /// resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] A server-defined URL for this resource with the
        /// resource ID.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Specify share settings to create a shared slot. Set to empty to inherit the
        /// share settings from a parent resource.
        pub share_settings: Option<Box<ShareSettings>> = "shareSettings",
        /// Output only. \[Output Only\] The state of the reservation slot.
        pub state: Option<Open<ReservationSlotState>> = "state",
        /// Output only. \[Output Only\] The status of the reservation slot.
        pub status: Option<Box<ReservationSlotStatus>> = "status",
        /// Output only. \[Output Only\] The zone in which the reservation slot resides.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The state of the reservation slot.
    pub enum ReservationSlotState = "ReservationSlot.state" {
        /// The reservation slot has allocated all its resources.
        Active = "ACTIVE",
        /// The resources are being allocated for the reservation slot.
        Creating = "CREATING",
        /// The reservation slot is currently being deleted.
        Deleting = "DELETING",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The reservation slot is currently unavailable.
        Unavailable = "UNAVAILABLE",
    }
}
