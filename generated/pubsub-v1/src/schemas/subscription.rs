//! The schema `Subscription`.

use std::collections::BTreeMap;

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AnalyticsHubSubscriptionInfo;
use super::BigQueryConfig;
use super::BigtableConfig;
use super::CloudStorageConfig;
use super::DeadLetterPolicy;
use super::ExpirationPolicy;
use super::MessageTransform;
use super::PushConfig;
use super::RetryPolicy;

record! {
    /// A subscription resource. If none of `push_config`, `bigquery_config`,
    /// `cloud_storage_config`, or `bigtable_config` is set, then the subscriber will
    /// pull and ack messages using API methods. At most one of these fields may be set.
    pub struct Subscription = "Subscription" {
        /// Optional. The approximate amount of time (on a best-effort basis) Pub/Sub
        /// waits for the subscriber to acknowledge receipt before resending the message.
        /// In the interval after the message is delivered and before it is acknowledged,
        /// it is considered to be \_outstanding\_. During that time period, the message
        /// will not be redelivered (on a best-effort basis). For pull subscriptions,
        /// this value is used as the initial value for the ack deadline. To override
        /// this value for a given message, call `ModifyAckDeadline` with the
        /// corresponding `ack_id` if using non-streaming pull or send the `ack_id` in a
        /// `StreamingModifyAckDeadlineRequest` if using streaming pull. The minimum
        /// custom deadline you can specify is 10 seconds. The maximum custom deadline
        /// you can specify is 600 seconds (10 minutes). If this parameter is 0, a
        /// default value of 10 seconds is used. For push delivery, this value is also
        /// used to set the request timeout for the call to the push endpoint. If the
        /// subscriber never acknowledges the message, the Pub/Sub system will eventually
        /// redeliver the message.
        pub ack_deadline_seconds: Option<i32> = "ackDeadlineSeconds",
        /// Output only. Information about the associated Analytics Hub subscription.
        /// Only set if the subscription is created by Analytics Hub.
        pub analytics_hub_subscription_info: Option<Box<AnalyticsHubSubscriptionInfo>> =
            "analyticsHubSubscriptionInfo",
        /// Optional. If delivery to BigQuery is used with this subscription, this field
        /// is used to configure it.
        pub bigquery_config: Option<Box<BigQueryConfig>> = "bigqueryConfig",
        /// Optional. If delivery to Bigtable is used with this subscription, this field
        /// is used to configure it.
        pub bigtable_config: Option<Box<BigtableConfig>> = "bigtableConfig",
        /// Optional. If delivery to Google Cloud Storage is used with this subscription,
        /// this field is used to configure it.
        pub cloud_storage_config: Option<Box<CloudStorageConfig>> = "cloudStorageConfig",
        /// Optional. A policy that specifies the conditions for dead lettering messages
        /// in this subscription. If dead_letter_policy is not set, dead lettering is
        /// disabled. The Pub/Sub service account associated with this subscriptions's
        /// parent project (i.e.,
        /// service-{project_number}@gcp-sa-pubsub.iam.gserviceaccount.com) must have
        /// permission to Acknowledge() messages on this subscription.
        pub dead_letter_policy: Option<Box<DeadLetterPolicy>> = "deadLetterPolicy",
        /// Optional. Indicates whether the subscription is detached from its topic.
        /// Detached subscriptions don't receive messages from their topic and don't
        /// retain any backlog. `Pull` and `StreamingPull` requests will return
        /// FAILED_PRECONDITION. If the subscription is a push subscription, pushes to
        /// the endpoint will not be made.
        pub detached: Option<bool> = "detached",
        /// Optional. If true, Pub/Sub provides the following guarantees for the delivery
        /// of a message with a given value of `message_id` on this subscription:
        ///
        /// - The message sent to a subscriber is guaranteed not to be resent before the
        ///   message's acknowledgment deadline expires.
        /// - An acknowledged message will not be resent to a subscriber. Note that
        ///   subscribers may still receive multiple copies of a message when
        ///   `enable_exactly_once_delivery` is true if the message was published
        ///   multiple times by a publisher client. These copies are considered distinct
        ///   by Pub/Sub and have distinct `message_id` values.
        pub enable_exactly_once_delivery: Option<bool> = "enableExactlyOnceDelivery",
        /// Optional. If true, messages published with the same `ordering_key` in
        /// `PubsubMessage` will be delivered to the subscribers in the order in which
        /// they are received by the Pub/Sub system. Otherwise, they may be delivered in
        /// any order.
        pub enable_message_ordering: Option<bool> = "enableMessageOrdering",
        /// Optional. A policy that specifies the conditions for this subscription's
        /// expiration. A subscription is considered active as long as any connected
        /// subscriber is successfully consuming messages from the subscription or is
        /// issuing operations on the subscription. If `expiration_policy` is not set, a
        /// \*default policy\* with `ttl` of 31 days will be used. The minimum allowed
        /// value for `expiration_policy.ttl` is 1 day. If `expiration_policy` is set,
        /// but `expiration_policy.ttl` is not set, the subscription never expires.
        pub expiration_policy: Option<Box<ExpirationPolicy>> = "expirationPolicy",
        /// Optional. An expression written in the Pub/Sub [filter
        /// language](https://cloud.google.com/pubsub/docs/filtering). If non-empty, then
        /// only `PubsubMessage`s whose `attributes` field matches the filter are
        /// delivered on this subscription. If empty, then no messages are filtered out.
        pub filter: Option<String> = "filter",
        /// Optional. See [Creating and managing
        /// labels](https://cloud.google.com/pubsub/docs/labels).
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Optional. How long to retain unacknowledged messages in the subscription's
        /// backlog, from the moment a message is published. If `retain_acked_messages`
        /// is true, then this also configures the retention of acknowledged messages,
        /// and thus configures how far back in time a `Seek` can be done. Defaults to 7
        /// days. Cannot be more than 31 days or less than 10 minutes.
        pub message_retention_duration: Option<Duration> = "messageRetentionDuration",
        /// Optional. Transforms to be applied to messages before they are delivered to
        /// subscribers. Transforms are applied in the order specified.
        pub message_transforms: Option<Vec<MessageTransform>> = "messageTransforms",
        /// Required. Identifier. The name of the subscription. It must have the format
        /// `"projects/{project}/subscriptions/{subscription}"`. `{subscription}` must
        /// start with a letter, and contain only letters (`[A-Za-z]`), numbers
        /// (`[0-9]`), dashes (`-`), underscores (`_`), periods (`.`), tildes (`~`), plus
        /// (`+`) or percent signs (`%`). It must be between 3 and 255 characters in
        /// length, and it must not start with `"goog"`.
        pub name: Option<String> = "name",
        /// Optional. If push delivery is used with this subscription, this field is used
        /// to configure it.
        pub push_config: Option<Box<PushConfig>> = "pushConfig",
        /// Optional. Indicates whether to retain acknowledged messages. If true, then
        /// messages are not expunged from the subscription's backlog, even if they are
        /// acknowledged, until they fall out of the `message_retention_duration` window.
        /// This must be true if you would like to [`Seek` to a
        /// timestamp](https://cloud.google.com/pubsub/docs/replay-overview#seek_to_a_time)
        /// in the past to replay previously-acknowledged messages.
        pub retain_acked_messages: Option<bool> = "retainAckedMessages",
        /// Optional. A policy that specifies how Pub/Sub retries message delivery for
        /// this subscription. If not set, the default retry policy is applied. This
        /// generally implies that messages will be retried as soon as possible for
        /// healthy subscribers. RetryPolicy will be triggered on NACKs or acknowledgment
        /// deadline exceeded events for a given message.
        pub retry_policy: Option<Box<RetryPolicy>> = "retryPolicy",
        /// Output only. An output-only field indicating whether or not the subscription
        /// can receive messages.
        pub state: Option<Open<SubscriptionState>> = "state",
        /// Optional. Input only. Immutable. Tag keys/values directly bound to this
        /// resource. For example: "123/environment": "production", "123/costCenter":
        /// "marketing" See
        /// `https://{$universe.dns_names.final_documentation_domain}/pubsub/docs/tags`
        /// for more information on using tags with Pub/Sub resources.
        pub tags: Option<BTreeMap<String, String>> = "tags",
        /// Required. The name of the topic from which this subscription is receiving
        /// messages. Format is `projects/{project}/topics/{topic}`. The value of this
        /// field will be `_deleted-topic_` if the topic has been deleted.
        pub topic: Option<String> = "topic",
        /// Output only. Indicates the minimum duration for which a message is retained
        /// after it is published to the subscription's topic. If this field is set,
        /// messages published to the subscription's topic in the last
        /// `topic_message_retention_duration` are always available to subscribers. See
        /// the `message_retention_duration` field in `Topic`. This field is set only in
        /// responses from the server; it is ignored if it is set in any requests.
        pub topic_message_retention_duration: Option<Duration> =
            "topicMessageRetentionDuration",
    }
}

open_enum! {
    /// Output only. An output-only field indicating whether or not the subscription can
    /// receive messages.
    pub enum SubscriptionState = "Subscription.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The subscription can actively receive messages
        Active = "ACTIVE",
        /// The subscription cannot receive messages because of an error with the
        /// resource to which it pushes messages. See the more detailed error state in
        /// the corresponding configuration.
        ResourceError = "RESOURCE_ERROR",
    }
}
