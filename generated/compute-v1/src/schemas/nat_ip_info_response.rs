//! The schema `NatIpInfoResponse`.

use gapi_runtime::v1::record;

use super::NatIpInfo;

record! {
    /// The schema `NatIpInfoResponse`.
    pub struct NatIpInfoResponse = "NatIpInfoResponse" {
        /// \[Output Only\] A list of NAT IP information.
        pub result: Option<Vec<NatIpInfo>> = "result",
    }
}
