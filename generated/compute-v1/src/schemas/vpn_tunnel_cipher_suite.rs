//! The schema `VpnTunnelCipherSuite`.

use gapi_runtime::v1::record;

use super::VpnTunnelPhase1Algorithms;
use super::VpnTunnelPhase2Algorithms;

record! {
    /// The schema `VpnTunnelCipherSuite`.
    pub struct VpnTunnelCipherSuite = "VpnTunnelCipherSuite" {
        /// Cipher algorithms for IKE phase 1.
        pub phase1: Option<Box<VpnTunnelPhase1Algorithms>> = "phase1",
        /// Cipher algorithms for IKE phase 2.
        pub phase2: Option<Box<VpnTunnelPhase2Algorithms>> = "phase2",
    }
}
