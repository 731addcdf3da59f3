//! The schema `SubscriptionContentDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Details about the content to witch a subscription refers.
    pub struct SubscriptionContentDetails = "SubscriptionContentDetails" {
        /// The type of activity this subscription is for (only uploads, everything).
        pub activity_type: Option<Open<SubscriptionContentDetailsActivityType>> =
            "activityType",
        /// The number of new items in the subscription since its content was last read.
        pub new_item_count: Option<u32> = "newItemCount",
        /// The approximate number of items that the subscription points to.
        pub total_item_count: Option<u32> = "totalItemCount",
    }
}

open_enum! {
    /// The type of activity this subscription is for (only uploads, everything).
    pub enum SubscriptionContentDetailsActivityType =
        "SubscriptionContentDetails.activityType" {
        /// The value `subscriptionActivityTypeUnspecified`.
        SubscriptionActivityTypeUnspecified = "subscriptionActivityTypeUnspecified",
        /// The value `all`.
        All = "all",
        /// The value `uploads`.
        Uploads = "uploads",
    }
}
