//! The schema `FirewallPolicyRuleMatcher`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallPolicyRuleMatcherLayer4Config;
use super::FirewallPolicyRuleSecureTag;

record! {
    /// Represents a match condition that incoming traffic is evaluated against. Exactly
    /// one field must be specified.
    pub struct FirewallPolicyRuleMatcher = "FirewallPolicyRuleMatcher" {
        /// Address groups which should be matched against the traffic destination.
        /// Maximum number of destination address groups is 10.
        pub dest_address_groups: Option<Vec<String>> = "destAddressGroups",
        /// Fully Qualified Domain Name (FQDN) which should be matched against traffic
        /// destination. Maximum number of destination fqdn allowed is 100.
        pub dest_fqdns: Option<Vec<String>> = "destFqdns",
        /// CIDR IP address range. Maximum number of destination CIDR IP ranges allowed
        /// is 5000.
        pub dest_ip_ranges: Option<Vec<String>> = "destIpRanges",
        /// Network context of the traffic destination. Allowed values are:
        ///
        /// - UNSPECIFIED
        /// - INTERNET
        /// - NON_INTERNET
        pub dest_network_context: Option<Open<FirewallPolicyRuleMatcherDestNetworkContext>> =
            "destNetworkContext",
        /// Network type of the traffic destination. Allowed values are:
        ///
        /// - UNSPECIFIED
        /// - INTERNET
        /// - NON_INTERNET
        pub dest_network_type: Option<Open<FirewallPolicyRuleMatcherDestNetworkType>> =
            "destNetworkType",
        /// Region codes whose IP addresses will be used to match for destination of
        /// traffic. Should be specified as 2 letter country code defined as per ISO 3166
        /// alpha-2 country codes. ex."US" Maximum number of dest region codes allowed
        /// is 5000.
        pub dest_region_codes: Option<Vec<String>> = "destRegionCodes",
        /// Names of Network Threat Intelligence lists. The IPs in these lists will be
        /// matched against traffic destination.
        pub dest_threat_intelligences: Option<Vec<String>> = "destThreatIntelligences",
        /// Pairs of IP protocols and ports that the rule should match.
        pub layer4_configs: Option<Vec<FirewallPolicyRuleMatcherLayer4Config>> =
            "layer4Configs",
        /// Address groups which should be matched against the traffic source. Maximum
        /// number of source address groups is 10.
        pub src_address_groups: Option<Vec<String>> = "srcAddressGroups",
        /// Fully Qualified Domain Name (FQDN) which should be matched against traffic
        /// source. Maximum number of source fqdn allowed is 100.
        pub src_fqdns: Option<Vec<String>> = "srcFqdns",
        /// CIDR IP address range. Maximum number of source CIDR IP ranges allowed
        /// is 5000.
        pub src_ip_ranges: Option<Vec<String>> = "srcIpRanges",
        /// Network context of the traffic source. Allowed values are:
        ///
        /// - UNSPECIFIED
        /// - INTERNET
        /// - INTRA_VPC
        /// - NON_INTERNET
        /// - VPC_NETWORKS
        pub src_network_context: Option<Open<FirewallPolicyRuleMatcherSrcNetworkContext>> =
            "srcNetworkContext",
        /// Network type of the traffic source. Allowed values are:
        ///
        /// - UNSPECIFIED
        /// - INTERNET
        /// - INTRA_VPC
        /// - NON_INTERNET
        /// - VPC_NETWORKS
        pub src_network_type: Option<Open<FirewallPolicyRuleMatcherSrcNetworkType>> =
            "srcNetworkType",
        /// Networks of the traffic source. It can be either a full or partial url.
        pub src_networks: Option<Vec<String>> = "srcNetworks",
        /// Region codes whose IP addresses will be used to match for source of traffic.
        /// Should be specified as 2 letter country code defined as per ISO 3166 alpha-2
        /// country codes. ex."US" Maximum number of source region codes allowed is 5000.
        pub src_region_codes: Option<Vec<String>> = "srcRegionCodes",
        /// List of secure tag values, which should be matched at the source of the
        /// traffic. For INGRESS rule, if all the srcSecureTag are INEFFECTIVE, and there
        /// is no srcIpRange, this rule will be ignored. Maximum number of source tag
        /// values allowed is 256.
        pub src_secure_tags: Option<Vec<FirewallPolicyRuleSecureTag>> = "srcSecureTags",
        /// Names of Network Threat Intelligence lists. The IPs in these lists will be
        /// matched against traffic source.
        pub src_threat_intelligences: Option<Vec<String>> = "srcThreatIntelligences",
    }
}

open_enum! {
    /// Network context of the traffic destination. Allowed values are:
    ///
    /// - UNSPECIFIED
    /// - INTERNET
    /// - NON_INTERNET
    pub enum FirewallPolicyRuleMatcherDestNetworkContext =
        "FirewallPolicyRuleMatcher.destNetworkContext" {
        /// The value `INTERNET`.
        Internet = "INTERNET",
        /// The value `INTRA_VPC`.
        IntraVpc = "INTRA_VPC",
        /// The value `NON_INTERNET`.
        NonInternet = "NON_INTERNET",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// The value `VPC_NETWORKS`.
        VpcNetworks = "VPC_NETWORKS",
    }
}

open_enum! {
    /// Network type of the traffic destination. Allowed values are:
    ///
    /// - UNSPECIFIED
    /// - INTERNET
    /// - NON_INTERNET
    pub enum FirewallPolicyRuleMatcherDestNetworkType =
        "FirewallPolicyRuleMatcher.destNetworkType" {
        /// The value `INTERNET`.
        Internet = "INTERNET",
        /// The value `INTRA_VPC`.
        IntraVpc = "INTRA_VPC",
        /// The value `NON_INTERNET`.
        NonInternet = "NON_INTERNET",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// The value `VPC_NETWORKS`.
        VpcNetworks = "VPC_NETWORKS",
    }
}

open_enum! {
    /// Network context of the traffic source. Allowed values are:
    ///
    /// - UNSPECIFIED
    /// - INTERNET
    /// - INTRA_VPC
    /// - NON_INTERNET
    /// - VPC_NETWORKS
    pub enum FirewallPolicyRuleMatcherSrcNetworkContext =
        "FirewallPolicyRuleMatcher.srcNetworkContext" {
        /// The value `INTERNET`.
        Internet = "INTERNET",
        /// The value `INTRA_VPC`.
        IntraVpc = "INTRA_VPC",
        /// The value `NON_INTERNET`.
        NonInternet = "NON_INTERNET",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// The value `VPC_NETWORKS`.
        VpcNetworks = "VPC_NETWORKS",
    }
}

open_enum! {
    /// Network type of the traffic source. Allowed values are:
    ///
    /// - UNSPECIFIED
    /// - INTERNET
    /// - INTRA_VPC
    /// - NON_INTERNET
    /// - VPC_NETWORKS
    pub enum FirewallPolicyRuleMatcherSrcNetworkType =
        "FirewallPolicyRuleMatcher.srcNetworkType" {
        /// The value `INTERNET`.
        Internet = "INTERNET",
        /// The value `INTRA_VPC`.
        IntraVpc = "INTRA_VPC",
        /// The value `NON_INTERNET`.
        NonInternet = "NON_INTERNET",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// The value `VPC_NETWORKS`.
        VpcNetworks = "VPC_NETWORKS",
    }
}
