//! The schema `PublicAdvertisedPrefix`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PublicAdvertisedPrefixPublicDelegatedPrefix;

record! {
    /// A public advertised prefix represents an aggregated IP prefix or netblock which
    /// customers bring to cloud. The IP prefix is a single unit of route advertisement
    /// and is announced globally to the internet.
    pub struct PublicAdvertisedPrefix = "PublicAdvertisedPrefix" {
        /// Output only. \[Output Only\] The version of BYOIP API.
        pub byoip_api_version: Option<Open<PublicAdvertisedPrefixByoipApiVersion>> =
            "byoipApiVersion",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// The address to be used for reverse DNS verification.
        pub dns_verification_ip: Option<String> = "dnsVerificationIp",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a new PublicAdvertisedPrefix. An up-to-date fingerprint must be
        /// provided in order to update thePublicAdvertisedPrefix, otherwise the request
        /// will fail with error 412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// PublicAdvertisedPrefix.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// The address range, in CIDR format, represented by this public advertised
        /// prefix.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// The internet access type for IPv6 Public Advertised Prefixes.
        pub ipv6_access_type: Option<Open<PublicAdvertisedPrefixIpv6AccessType>> =
            "ipv6AccessType",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#publicAdvertisedPrefix for public advertised prefixes.
        ///
        /// The default is `compute#publicAdvertisedPrefix`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.publicAdvertisedPrefixes.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Specifies how child public delegated prefix will be scoped. It could be one
        /// of following values:
        ///
        /// - `REGIONAL`: The public delegated prefix is regional only. The provisioning
        ///   will take a few minutes.
        /// - `GLOBAL`: The public delegated prefix is global only. The provisioning will
        ///   take \~4 weeks.
        /// - `GLOBAL_AND_REGIONAL` \[output only\]: The public delegated prefixes is
        ///   BYOIP V1 legacy prefix. This is output only value and no longer supported
        ///   in BYOIP V2.
        pub pdp_scope: Option<Open<PublicAdvertisedPrefixPdpScope>> = "pdpScope",
        /// Output only. \[Output Only\] The list of public delegated prefixes that exist
        /// for this public advertised prefix.
        pub public_delegated_prefixs: Option<Vec<PublicAdvertisedPrefixPublicDelegatedPrefix>> =
            "publicDelegatedPrefixs",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] The shared secret to be used for reverse DNS verification.
        pub shared_secret: Option<String> = "sharedSecret",
        /// The status of the public advertised prefix. Possible values include:
        ///
        /// - `INITIAL`: RPKI validation is complete.
        /// - `PTR_CONFIGURED`: User has configured the PTR.
        /// - `VALIDATED`: Reverse DNS lookup is successful.
        /// - `REVERSE_DNS_LOOKUP_FAILED`: Reverse DNS lookup failed.
        /// - `PREFIX_CONFIGURATION_IN_PROGRESS`: The prefix is being configured.
        /// - `PREFIX_CONFIGURATION_COMPLETE`: The prefix is fully configured.
        /// - `PREFIX_REMOVAL_IN_PROGRESS`: The prefix is being removed.
        pub status: Option<Open<PublicAdvertisedPrefixStatus>> = "status",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The version of BYOIP API.
    pub enum PublicAdvertisedPrefixByoipApiVersion =
        "PublicAdvertisedPrefix.byoipApiVersion" {
        /// This public advertised prefix can be used to create both regional and global
        /// public delegated prefixes. It usually takes 4 weeks to create or delete a
        /// public delegated prefix. The BGP status cannot be changed.
        V1 = "V1",
        /// This public advertised prefix can only be used to create regional public
        /// delegated prefixes. Public delegated prefix creation and deletion takes
        /// minutes and the BGP status can be modified.
        V2 = "V2",
    }
}

open_enum! {
    /// The internet access type for IPv6 Public Advertised Prefixes.
    pub enum PublicAdvertisedPrefixIpv6AccessType =
        "PublicAdvertisedPrefix.ipv6AccessType" {
        /// Default IPv6 access type. The prefix will be announced to the internet. All
        /// children Public Delegated Prefixes will have IPv6 access type as EXTERNAL.
        External = "EXTERNAL",
        /// The prefix will not be announced to the internet. Prefix will be used
        /// privately within Cloud. All children Public Delegated Prefixes will have IPv6
        /// access type as INTERNAL.
        Internal = "INTERNAL",
    }
}

open_enum! {
    /// Specifies how child public delegated prefix will be scoped. It could be one of
    /// following values:
    ///
    /// - `REGIONAL`: The public delegated prefix is regional only. The provisioning will
    ///   take a few minutes.
    /// - `GLOBAL`: The public delegated prefix is global only. The provisioning will
    ///   take \~4 weeks.
    /// - `GLOBAL_AND_REGIONAL` \[output only\]: The public delegated prefixes is BYOIP
    ///   V1 legacy prefix. This is output only value and no longer supported in BYOIP
    ///   V2.
    pub enum PublicAdvertisedPrefixPdpScope = "PublicAdvertisedPrefix.pdpScope" {
        /// The public delegated prefix is global only. The provisioning will take \~4
        /// weeks.
        Global = "GLOBAL",
        /// The public delegated prefixes is BYOIP V1 legacy prefix. This is output only
        /// value and no longer supported in BYOIP V2.
        GlobalAndRegional = "GLOBAL_AND_REGIONAL",
        /// The public delegated prefix is regional only. The provisioning will take a
        /// few minutes.
        Regional = "REGIONAL",
    }
}

open_enum! {
    /// The status of the public advertised prefix. Possible values include:
    ///
    /// - `INITIAL`: RPKI validation is complete.
    /// - `PTR_CONFIGURED`: User has configured the PTR.
    /// - `VALIDATED`: Reverse DNS lookup is successful.
    /// - `REVERSE_DNS_LOOKUP_FAILED`: Reverse DNS lookup failed.
    /// - `PREFIX_CONFIGURATION_IN_PROGRESS`: The prefix is being configured.
    /// - `PREFIX_CONFIGURATION_COMPLETE`: The prefix is fully configured.
    /// - `PREFIX_REMOVAL_IN_PROGRESS`: The prefix is being removed.
    pub enum PublicAdvertisedPrefixStatus = "PublicAdvertisedPrefix.status" {
        /// The prefix is announced to Internet.
        AnnouncedToInternet = "ANNOUNCED_TO_INTERNET",
        /// RPKI validation is complete.
        Initial = "INITIAL",
        /// The prefix is fully configured.
        PrefixConfigurationComplete = "PREFIX_CONFIGURATION_COMPLETE",
        /// The prefix is being configured.
        PrefixConfigurationInProgress = "PREFIX_CONFIGURATION_IN_PROGRESS",
        /// The prefix is being removed.
        PrefixRemovalInProgress = "PREFIX_REMOVAL_IN_PROGRESS",
        /// User has configured the PTR.
        PtrConfigured = "PTR_CONFIGURED",
        /// The prefix is currently withdrawn but ready to be announced.
        ReadyToAnnounce = "READY_TO_ANNOUNCE",
        /// Reverse DNS lookup failed.
        ReverseDnsLookupFailed = "REVERSE_DNS_LOOKUP_FAILED",
        /// Reverse DNS lookup is successful.
        Validated = "VALIDATED",
    }
}
