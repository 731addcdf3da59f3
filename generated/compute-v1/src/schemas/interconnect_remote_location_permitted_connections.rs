//! The schema `InterconnectRemoteLocationPermittedConnections`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectRemoteLocationPermittedConnections`.
    pub struct InterconnectRemoteLocationPermittedConnections =
        "InterconnectRemoteLocationPermittedConnections" {
        /// Output only. \[Output Only\] URL of an Interconnect location that is
        /// permitted to connect to this Interconnect remote location.
        pub interconnect_location: Option<String> = "interconnectLocation",
    }
}
