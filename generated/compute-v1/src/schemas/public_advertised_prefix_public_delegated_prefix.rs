//! The schema `PublicAdvertisedPrefixPublicDelegatedPrefix`.

use gapi_runtime::v1::record;

record! {
    /// Represents a CIDR range which can be used to assign addresses.
    pub struct PublicAdvertisedPrefixPublicDelegatedPrefix =
        "PublicAdvertisedPrefixPublicDelegatedPrefix" {
        /// The IP address range of the public delegated prefix
        pub ip_range: Option<String> = "ipRange",
        /// The name of the public delegated prefix
        pub name: Option<String> = "name",
        /// The project number of the public delegated prefix
        pub project: Option<String> = "project",
        /// The region of the public delegated prefix if it is regional. If absent, the
        /// prefix is global.
        pub region: Option<String> = "region",
        /// The status of the public delegated prefix. Possible values are: INITIALIZING:
        /// The public delegated prefix is being initialized and addresses cannot be
        /// created yet. ANNOUNCED: The public delegated prefix is active.
        pub status: Option<String> = "status",
    }
}
