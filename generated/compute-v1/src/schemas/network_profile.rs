//! The schema `NetworkProfile`.

use gapi_runtime::v1::record;

use super::NetworkProfileLocation;
use super::NetworkProfileNetworkFeatures;
use super::NetworkProfileProfileType;

record! {
    /// NetworkProfile represents a Google managed network profile resource.
    pub struct NetworkProfile = "NetworkProfile" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] An optional description of this resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Features supported by the network.
        pub features: Option<Box<NetworkProfileNetworkFeatures>> = "features",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#networkProfile for network profiles.
        ///
        /// The default is `compute#networkProfile`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Location to which the network is restricted.
        pub location: Option<Box<NetworkProfileLocation>> = "location",
        /// Output only. \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Type of the network profile.
        pub profile_type: Option<Box<NetworkProfileProfileType>> = "profileType",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
    }
}
