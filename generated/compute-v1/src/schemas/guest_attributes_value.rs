//! The schema `GuestAttributesValue`.

use gapi_runtime::v1::record;

use super::GuestAttributesEntry;

record! {
    /// Array of guest attribute namespace/key/value tuples.
    pub struct GuestAttributesValue = "GuestAttributesValue" {
        /// The property `items`.
        pub items: Option<Vec<GuestAttributesEntry>> = "items",
    }
}
