//! The schema `InterconnectAttachmentConfigurationConstraints`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectAttachmentConfigurationConstraintsBgpPeerAsnRange;

record! {
    /// The schema `InterconnectAttachmentConfigurationConstraints`.
    pub struct InterconnectAttachmentConfigurationConstraints =
        "InterconnectAttachmentConfigurationConstraints" {
        /// Output only. \[Output Only\] Whether the attachment's BGP session
        /// requires/allows/disallows BGP MD5 authentication. This can take one of the
        /// following values: MD5_OPTIONAL, MD5_REQUIRED, MD5_UNSUPPORTED.
        ///
        /// For example, a Cross-Cloud Interconnect connection to a remote cloud provider
        /// that requires BGP MD5 authentication has the interconnectRemoteLocation
        /// attachment_configuration_constraints.bgp_md5 field set to MD5_REQUIRED, and
        /// that property is propagated to the attachment. Similarly, if BGP MD5 is
        /// MD5_UNSUPPORTED, an error is returned if MD5 is requested.
        pub bgp_md5: Option<Open<InterconnectAttachmentConfigurationConstraintsBgpMd5>> =
            "bgpMd5",
        /// Output only. \[Output Only\] List of ASN ranges that the remote location is
        /// known to support. Formatted as an array of inclusive ranges {min: min-value,
        /// max: max-value}. For example, \[{min: 123, max: 123}, {min: 64512, max:
        /// 65534}\] allows the peer ASN to be 123 or anything in the range 64512-65534.
        ///
        /// This field is only advisory. Although the API accepts other ranges, these are
        /// the ranges that we recommend.
        pub bgp_peer_asn_ranges: Option<Vec<InterconnectAttachmentConfigurationConstraintsBgpPeerAsnRange>> =
            "bgpPeerAsnRanges",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Whether the attachment's BGP session
    /// requires/allows/disallows BGP MD5 authentication. This can take one of the
    /// following values: MD5_OPTIONAL, MD5_REQUIRED, MD5_UNSUPPORTED.
    ///
    /// For example, a Cross-Cloud Interconnect connection to a remote cloud provider
    /// that requires BGP MD5 authentication has the interconnectRemoteLocation
    /// attachment_configuration_constraints.bgp_md5 field set to MD5_REQUIRED, and that
    /// property is propagated to the attachment. Similarly, if BGP MD5 is
    /// MD5_UNSUPPORTED, an error is returned if MD5 is requested.
    pub enum InterconnectAttachmentConfigurationConstraintsBgpMd5 =
        "InterconnectAttachmentConfigurationConstraints.bgpMd5" {
        /// MD5_OPTIONAL: BGP MD5 authentication is supported and can optionally be
        /// configured.
        Md5Optional = "MD5_OPTIONAL",
        /// MD5_REQUIRED: BGP MD5 authentication must be configured.
        Md5Required = "MD5_REQUIRED",
        /// MD5_UNSUPPORTED: BGP MD5 authentication must not be configured
        Md5Unsupported = "MD5_UNSUPPORTED",
    }
}
