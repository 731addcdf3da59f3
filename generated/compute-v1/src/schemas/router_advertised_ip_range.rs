//! The schema `RouterAdvertisedIpRange`.

use gapi_runtime::v1::record;

record! {
    /// Description-tagged IP ranges for the router to advertise.
    pub struct RouterAdvertisedIpRange = "RouterAdvertisedIpRange" {
        /// User-specified description for the IP range.
        pub description: Option<String> = "description",
        /// The IP range to advertise. The value must be a CIDR-formatted string.
        pub range: Option<String> = "range",
    }
}
