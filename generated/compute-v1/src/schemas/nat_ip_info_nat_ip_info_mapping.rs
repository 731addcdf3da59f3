//! The schema `NatIpInfoNatIpInfoMapping`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Contains information of a NAT IP.
    pub struct NatIpInfoNatIpInfoMapping = "NatIpInfoNatIpInfoMapping" {
        /// Output only. Specifies whether NAT IP is auto or manual.
        pub mode: Option<Open<NatIpInfoNatIpInfoMappingMode>> = "mode",
        /// Output only. NAT IP address. For example: 203.0.113.11.
        pub nat_ip: Option<String> = "natIp",
        /// Output only. Specifies whether NAT IP is currently serving at least one
        /// endpoint or not.
        pub usage: Option<Open<NatIpInfoNatIpInfoMappingUsage>> = "usage",
    }
}

open_enum! {
    /// Output only. Specifies whether NAT IP is auto or manual.
    pub enum NatIpInfoNatIpInfoMappingMode = "NatIpInfoNatIpInfoMapping.mode" {
        /// The value `AUTO`.
        Auto = "AUTO",
        /// The value `MANUAL`.
        Manual = "MANUAL",
    }
}

open_enum! {
    /// Output only. Specifies whether NAT IP is currently serving at least one endpoint
    /// or not.
    pub enum NatIpInfoNatIpInfoMappingUsage = "NatIpInfoNatIpInfoMapping.usage" {
        /// The value `IN_USE`.
        InUse = "IN_USE",
        /// The value `UNUSED`.
        Unused = "UNUSED",
    }
}
