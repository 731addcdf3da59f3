//! The schema `AnalyticsHubSubscriptionInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about an associated [Analytics Hub
    /// subscription](https://cloud.google.com/bigquery/docs/analytics-hub-manage-subscriptions).
    pub struct AnalyticsHubSubscriptionInfo = "AnalyticsHubSubscriptionInfo" {
        /// Optional. The name of the associated Analytics Hub listing resource. Pattern:
        /// "projects/{project}/locations/{location}/dataExchanges/{data_exchange}/listings/{listing}"
        pub listing: Option<String> = "listing",
        /// Optional. The name of the associated Analytics Hub subscription resource.
        /// Pattern:
        /// "projects/{project}/locations/{location}/subscriptions/{subscription}"
        pub subscription: Option<String> = "subscription",
    }
}
