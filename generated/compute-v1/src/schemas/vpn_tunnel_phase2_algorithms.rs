//! The schema `VpnTunnelPhase2Algorithms`.

use gapi_runtime::v1::record;

record! {
    /// The schema `VpnTunnelPhase2Algorithms`.
    pub struct VpnTunnelPhase2Algorithms = "VpnTunnelPhase2Algorithms" {
        /// Encryption algorithms for IKE phase 2.
        pub encryption: Option<Vec<String>> = "encryption",
        /// Integrity algorithms for IKE phase 2.
        pub integrity: Option<Vec<String>> = "integrity",
        /// Perfect Forward Secrecy (PFS) groups for IKE phase 2.
        pub pfs: Option<Vec<String>> = "pfs",
    }
}
