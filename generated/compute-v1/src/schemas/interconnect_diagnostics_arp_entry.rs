//! The schema `InterconnectDiagnosticsARPEntry`.

use gapi_runtime::v1::record;

record! {
    /// Describing the ARP neighbor entries seen on this link
    ///
    /// The schema `InterconnectDiagnosticsARPEntry`.
    pub struct InterconnectDiagnosticsArpEntry = "InterconnectDiagnosticsARPEntry" {
        /// The IP address of this ARP neighbor.
        pub ip_address: Option<String> = "ipAddress",
        /// The MAC address of this ARP neighbor.
        pub mac_address: Option<String> = "macAddress",
    }
}
