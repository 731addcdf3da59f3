//! The schema `RoutersGetRoutePolicyResponse`.

use gapi_runtime::v1::record;

use super::RoutePolicy;

record! {
    /// The schema `RoutersGetRoutePolicyResponse`.
    pub struct RoutersGetRoutePolicyResponse = "RoutersGetRoutePolicyResponse" {
        /// The property `resource`.
        pub resource: Option<Box<RoutePolicy>> = "resource",
    }
}
