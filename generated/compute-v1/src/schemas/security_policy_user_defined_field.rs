//! The schema `SecurityPolicyUserDefinedField`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyUserDefinedField`.
    pub struct SecurityPolicyUserDefinedField = "SecurityPolicyUserDefinedField" {
        /// The base relative to which 'offset' is measured. Possible values are:
        ///
        /// - IPV4: Points to the beginning of the IPv4 header.
        /// - IPV6: Points to the beginning of the IPv6 header.
        /// - TCP: Points to the beginning of the TCP header, skipping over any IPv4
        ///   options or IPv6 extension headers. Not present for non-first fragments.
        /// - UDP: Points to the beginning of the UDP header, skipping over any IPv4
        ///   options or IPv6 extension headers. Not present for non-first fragments.
        ///
        /// required
        pub base: Option<Open<SecurityPolicyUserDefinedFieldBase>> = "base",
        /// If specified, apply this mask (bitwise AND) to the field to ignore bits
        /// before matching. Encoded as a hexadecimal number (starting with "0x"). The
        /// last byte of the field (in network byte order) corresponds to the least
        /// significant byte of the mask.
        pub mask: Option<String> = "mask",
        /// The name of this field. Must be unique within the policy.
        pub name: Option<String> = "name",
        /// Offset of the first byte of the field (in network byte order) relative to
        /// 'base'.
        pub offset: Option<i32> = "offset",
        /// Size of the field in bytes. Valid values: 1-4.
        pub size: Option<i32> = "size",
    }
}

open_enum! {
    /// The base relative to which 'offset' is measured. Possible values are:
    ///
    /// - IPV4: Points to the beginning of the IPv4 header.
    /// - IPV6: Points to the beginning of the IPv6 header.
    /// - TCP: Points to the beginning of the TCP header, skipping over any IPv4 options
    ///   or IPv6 extension headers. Not present for non-first fragments.
    /// - UDP: Points to the beginning of the UDP header, skipping over any IPv4 options
    ///   or IPv6 extension headers. Not present for non-first fragments.
    ///
    /// required
    pub enum SecurityPolicyUserDefinedFieldBase = "SecurityPolicyUserDefinedField.base" {
        /// The value `IPV4`.
        Ipv4 = "IPV4",
        /// The value `IPV6`.
        Ipv6 = "IPV6",
        /// The value `TCP`.
        Tcp = "TCP",
        /// The value `UDP`.
        Udp = "UDP",
    }
}
