//! The schema `Zone`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DeprecationStatus;
use super::ZoneResourceStatus;

record! {
    /// Represents a Zone resource.
    ///
    /// A zone is a deployment area. These deployment areas are subsets of a region. For
    /// example the zone us-east1-b is located in theus-east1 region. For more
    /// information, readRegions and Zones.
    pub struct Zone = "Zone" {
        /// \[Output Only\] Available cpu/platform selections for the zone.
        pub available_cpu_platforms: Option<Vec<String>> = "availableCpuPlatforms",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] The deprecation status associated with this zone.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] Textual description of the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#zone for
        /// zones.
        ///
        /// The default is `compute#zone`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Name of the resource.
        pub name: Option<String> = "name",
        /// \[Output Only\] Full URL reference to the region which hosts the zone.
        pub region: Option<String> = "region",
        /// The property `resourceStatus`.
        ///
        /// Output only.
        pub resource_status: Option<Box<ZoneResourceStatus>> = "resourceStatus",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] Status of the zone, either UP orDOWN.
        pub status: Option<Open<ZoneStatus>> = "status",
        /// Output only. \[Output Only\] Reserved for future use.
        pub supports_pzs: Option<bool> = "supportsPzs",
    }
}

open_enum! {
    /// \[Output Only\] Status of the zone, either UP orDOWN.
    pub enum ZoneStatus = "Zone.status" {
        /// The value `DOWN`.
        Down = "DOWN",
        /// The value `UP`.
        Up = "UP",
    }
}
