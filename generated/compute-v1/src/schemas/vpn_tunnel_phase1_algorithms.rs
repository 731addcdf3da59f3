//! The schema `VpnTunnelPhase1Algorithms`.

use gapi_runtime::v1::record;

record! {
    /// The schema `VpnTunnelPhase1Algorithms`.
    pub struct VpnTunnelPhase1Algorithms = "VpnTunnelPhase1Algorithms" {
        /// Diffie-Hellman groups for IKE phase 1.
        pub dh: Option<Vec<String>> = "dh",
        /// Encryption algorithms for IKE phase 1.
        pub encryption: Option<Vec<String>> = "encryption",
        /// Integrity algorithms for IKE phase 1.
        pub integrity: Option<Vec<String>> = "integrity",
        /// Pseudo-random functions (PRF) for IKE phase 1.
        pub prf: Option<Vec<String>> = "prf",
    }
}
