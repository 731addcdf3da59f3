//! The schema `VpnGatewaysGetStatusResponse`.

use gapi_runtime::v1::record;

use super::VpnGatewayStatus;

record! {
    /// The schema `VpnGatewaysGetStatusResponse`.
    pub struct VpnGatewaysGetStatusResponse = "VpnGatewaysGetStatusResponse" {
        /// The property `result`.
        pub result: Option<Box<VpnGatewayStatus>> = "result",
    }
}
