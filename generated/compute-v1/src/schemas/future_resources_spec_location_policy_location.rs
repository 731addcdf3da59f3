//! The schema `FutureResourcesSpecLocationPolicyLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Preference for a single specified location.
    pub struct FutureResourcesSpecLocationPolicyLocation =
        "FutureResourcesSpecLocationPolicyLocation" {
        /// Preference for this location.
        pub preference: Option<Open<FutureResourcesSpecLocationPolicyLocationPreference>> =
            "preference",
    }
}

open_enum! {
    /// Preference for this location.
    pub enum FutureResourcesSpecLocationPolicyLocationPreference =
        "FutureResourcesSpecLocationPolicyLocation.preference" {
        /// Location is allowed for use.
        Allow = "ALLOW",
        /// Location is prohibited.
        Deny = "DENY",
        /// Default value, unused.
        PreferenceUnspecified = "PREFERENCE_UNSPECIFIED",
    }
}
