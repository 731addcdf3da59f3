//! The schema `LocationPolicyLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LocationPolicyLocationConstraints;

record! {
    /// The schema `LocationPolicyLocation`.
    pub struct LocationPolicyLocation = "LocationPolicyLocation" {
        /// Constraints that the caller requires on the result distribution in this zone.
        pub constraints: Option<Box<LocationPolicyLocationConstraints>> = "constraints",
        /// Preference for a given location. Set to either ALLOW orDENY.
        pub preference: Option<Open<LocationPolicyLocationPreference>> = "preference",
    }
}

open_enum! {
    /// Preference for a given location. Set to either ALLOW orDENY.
    pub enum LocationPolicyLocationPreference = "LocationPolicyLocation.preference" {
        /// Location is allowed for use.
        Allow = "ALLOW",
        /// Location is prohibited.
        Deny = "DENY",
        /// Default value, unused.
        PreferenceUnspecified = "PREFERENCE_UNSPECIFIED",
    }
}
