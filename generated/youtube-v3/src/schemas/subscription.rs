//! The schema `Subscription`.

use gapi_runtime::v1::record;

use super::SubscriptionContentDetails;
use super::SubscriptionSnippet;
use super::SubscriptionSubscriberSnippet;

record! {
    /// A \*subscription\* resource contains information about a YouTube user
    /// subscription. A subscription notifies a user when new videos are added to a
    /// channel or when another user takes one of several actions on YouTube, such as
    /// uploading a video, rating a video, or commenting on a video.
    pub struct Subscription = "Subscription" {
        /// The contentDetails object contains basic statistics about the subscription.
        pub content_details: Option<Box<SubscriptionContentDetails>> = "contentDetails",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the subscription.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#subscription".
        ///
        /// The default is `youtube#subscription`.
        pub kind: Option<String> = "kind",
        /// The snippet object contains basic details about the subscription, including
        /// its title and the channel that the user subscribed to.
        pub snippet: Option<Box<SubscriptionSnippet>> = "snippet",
        /// The subscriberSnippet object contains basic details about the subscriber.
        pub subscriber_snippet: Option<Box<SubscriptionSubscriberSnippet>> =
            "subscriberSnippet",
    }
}
