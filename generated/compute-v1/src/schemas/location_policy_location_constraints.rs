//! The schema `LocationPolicyLocationConstraints`.

use gapi_runtime::v1::record;

record! {
    /// Per-zone constraints on location policy for this zone.
    pub struct LocationPolicyLocationConstraints = "LocationPolicyLocationConstraints" {
        /// Maximum number of items that are allowed to be placed in this zone. The value
        /// must be non-negative.
        pub max_count: Option<i32> = "maxCount",
    }
}
