//! The schema `WatchRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Set up or update a new push notification watch on this user's mailbox.
    pub struct WatchRequest = "WatchRequest" {
        /// Filtering behavior of `labelIds list` specified. This field is deprecated
        /// because it caused incorrect behavior in some cases; use
        /// `label_filter_behavior` instead.
        #[deprecated]
        pub label_filter_action: Option<Open<WatchRequestLabelFilterAction>> =
            "labelFilterAction",
        /// Filtering behavior of `labelIds list` specified. This field replaces
        /// `label_filter_action`; if set, `label_filter_action` is ignored.
        pub label_filter_behavior: Option<Open<WatchRequestLabelFilterBehavior>> =
            "labelFilterBehavior",
        /// List of label_ids to restrict notifications about. By default, if
        /// unspecified, all changes are pushed out. If specified then dictates which
        /// labels are required for a push notification to be generated.
        pub label_ids: Option<Vec<String>> = "labelIds",
        /// A fully qualified Google Cloud Pub/Sub API topic name to publish the events
        /// to. This topic name **must** already exist in Cloud Pub/Sub and you **must**
        /// have already granted gmail "publish" permission on it. For example,
        /// "projects/my-project-identifier/topics/my-topic-name" (using the Cloud
        /// Pub/Sub "v1" topic naming format). Note that the "my-project-identifier"
        /// portion must exactly match your Google developer project id (the one
        /// executing this watch request).
        pub topic_name: Option<String> = "topicName",
    }
}

open_enum! {
    /// Filtering behavior of `labelIds list` specified. This field is deprecated because
    /// it caused incorrect behavior in some cases; use `label_filter_behavior` instead.
    pub enum WatchRequestLabelFilterAction = "WatchRequest.labelFilterAction" {
        /// Only get push notifications for message changes relating to labelIds
        /// specified.
        Include = "include",
        /// Get push notifications for all message changes except those relating to
        /// labelIds specified.
        Exclude = "exclude",
    }
}

open_enum! {
    /// Filtering behavior of `labelIds list` specified. This field replaces
    /// `label_filter_action`; if set, `label_filter_action` is ignored.
    pub enum WatchRequestLabelFilterBehavior = "WatchRequest.labelFilterBehavior" {
        /// Only get push notifications for message changes relating to labelIds
        /// specified.
        Include = "include",
        /// Get push notifications for all message changes except those relating to
        /// labelIds specified.
        Exclude = "exclude",
    }
}
