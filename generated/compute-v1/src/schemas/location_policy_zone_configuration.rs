//! The schema `LocationPolicyZoneConfiguration`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LocationPolicyZoneConfiguration`.
    pub struct LocationPolicyZoneConfiguration = "LocationPolicyZoneConfiguration" {
        /// The URL of the zone. The zone must exist in the region where the request is
        /// called. Zones must be represented as valid partial URLs, such as
        /// zones/us-central1-a.
        pub zone: Option<String> = "zone",
    }
}
