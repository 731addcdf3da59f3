//! The schema `Host`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::HostStatus;

record! {
    /// Represents a host resource.
    pub struct Host = "Host" {
        /// Output only. All aliases for this resource. e.g.
        /// projects/123/zones/us-centra1-a/reservation/r1/reservationBlock/b1/hosts/h1
        pub alias_links: Option<Vec<String>> = "aliasLinks",
        /// Output only. The creation timestamp, formatted asRFC3339 text.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource.
        pub description: Option<String> = "description",
        /// Output only. The unique identifier for this resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. The type of resource. Alwayscompute#host for hosts.
        ///
        /// The default is `compute#host`.
        pub kind: Option<String> = "kind",
        /// Output only. The name of the host.
        pub name: Option<String> = "name",
        /// Output only. The self link of the host.
        pub self_link: Option<String> = "selfLink",
        /// Output only. The self link with id of the host.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. The state of the host.
        pub state: Option<Open<HostState>> = "state",
        /// Output only. The status of the host
        pub status: Option<Box<HostStatus>> = "status",
        /// Output only. The zone in which the host resides.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Output only. The state of the host.
    pub enum HostState = "Host.state" {
        /// The host has allocated all its resources.
        Active = "ACTIVE",
        /// The resources are being allocated for the host.
        Creating = "CREATING",
        /// The host is currently being deleted.
        Deleting = "DELETING",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The host is currently unavailable.
        Unavailable = "UNAVAILABLE",
    }
}
