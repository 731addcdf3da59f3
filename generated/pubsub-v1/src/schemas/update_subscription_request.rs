//! The schema `UpdateSubscriptionRequest`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::record;

use super::Subscription;

record! {
    /// Request for the UpdateSubscription method.
    pub struct UpdateSubscriptionRequest = "UpdateSubscriptionRequest" {
        /// Required. The updated subscription object.
        pub subscription: Option<Box<Subscription>> = "subscription",
        /// Required. Indicates which fields in the provided subscription to update. Must
        /// be specified and non-empty.
        pub update_mask: Option<FieldMask> = "updateMask",
    }
}
