//! The schema `DetachSubscriptionResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response for the DetachSubscription method. Reserved for future use.
    pub struct DetachSubscriptionResponse = "DetachSubscriptionResponse" {}
}
