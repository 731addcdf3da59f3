//! The schema `FutureResourcesSpecLocationPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::FutureResourcesSpecLocationPolicyLocation;

record! {
    /// Specification of locations to create resources in.
    pub struct FutureResourcesSpecLocationPolicy = "FutureResourcesSpecLocationPolicy" {
        /// Preferences for specified locations. Keys of the map are locations - zones,
        /// in format of 'zones/'. Values are preferences for the zones. If a zone is not
        /// specified in this map, it is ALLOWed.
        pub locations: Option<BTreeMap<String, FutureResourcesSpecLocationPolicyLocation>> =
            "locations",
    }
}
