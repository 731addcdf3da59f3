//! The schema `NatIpInfo`.

use gapi_runtime::v1::record;

use super::NatIpInfoNatIpInfoMapping;

record! {
    /// Contains NAT IP information of a NAT config (i.e. usage status, mode).
    pub struct NatIpInfo = "NatIpInfo" {
        /// Output only. A list of all NAT IPs assigned to this NAT config.
        pub nat_ip_info_mappings: Option<Vec<NatIpInfoNatIpInfoMapping>> =
            "natIpInfoMappings",
        /// Output only. Name of the NAT config which the NAT IP belongs to.
        pub nat_name: Option<String> = "natName",
    }
}
