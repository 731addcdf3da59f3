//! The schema `Topic`.

use std::collections::BTreeMap;

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::IngestionDataSourceSettings;
use super::MessageStoragePolicy;
use super::MessageTransform;
use super::SchemaSettings;

record! {
    /// A topic resource.
    pub struct Topic = "Topic" {
        /// Optional. Settings for ingestion from a data source into this topic.
        pub ingestion_data_source_settings: Option<Box<IngestionDataSourceSettings>> =
            "ingestionDataSourceSettings",
        /// Optional. The resource name of the Cloud KMS CryptoKey to be used to protect
        /// access to messages published on this topic. The expected format is
        /// `projects/*/locations/*/keyRings/*/cryptoKeys/*`.
        pub kms_key_name: Option<String> = "kmsKeyName",
        /// Optional. See [Creating and managing
        /// labels](https://cloud.google.com/pubsub/docs/labels).
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Optional. Indicates the minimum duration to retain a message after it is
        /// published to the topic. If this field is set, messages published to the topic
        /// in the last `message_retention_duration` are always available to subscribers.
        /// For instance, it allows any attached subscription to [seek to a
        /// timestamp](https://cloud.google.com/pubsub/docs/replay-overview#seek_to_a_time)
        /// that is up to `message_retention_duration` in the past. If this field is not
        /// set, message retention is controlled by settings on individual subscriptions.
        /// Cannot be more than 31 days or less than 10 minutes.
        pub message_retention_duration: Option<Duration> = "messageRetentionDuration",
        /// Optional. Policy constraining the set of Google Cloud Platform regions where
        /// messages published to the topic may be stored. If not present, then no
        /// constraints are in effect.
        pub message_storage_policy: Option<Box<MessageStoragePolicy>> =
            "messageStoragePolicy",
        /// Optional. Transforms to be applied to messages published to the topic.
        /// Transforms are applied in the order specified.
        pub message_transforms: Option<Vec<MessageTransform>> = "messageTransforms",
        /// Required. Identifier. The name of the topic. It must have the format
        /// `"projects/{project}/topics/{topic}"`. `{topic}` must start with a letter,
        /// and contain only letters (`[A-Za-z]`), numbers (`[0-9]`), dashes (`-`),
        /// underscores (`_`), periods (`.`), tildes (`~`), plus (`+`) or percent signs
        /// (`%`). It must be between 3 and 255 characters in length, and it must not
        /// start with `"goog"`.
        pub name: Option<String> = "name",
        /// Optional. Reserved for future use. This field is set only in responses from
        /// the server; it is ignored if it is set in any requests.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Optional. Settings for validating messages published against a schema.
        pub schema_settings: Option<Box<SchemaSettings>> = "schemaSettings",
        /// Output only. An output-only field indicating the state of the topic.
        pub state: Option<Open<TopicState>> = "state",
        /// Optional. Input only. Immutable. Tag keys/values directly bound to this
        /// resource. For example: "123/environment": "production", "123/costCenter":
        /// "marketing" See
        /// `https://{$universe.dns_names.final_documentation_domain}/pubsub/docs/tags`
        /// for more information on using tags with Pub/Sub resources.
        pub tags: Option<BTreeMap<String, String>> = "tags",
    }
}

open_enum! {
    /// Output only. An output-only field indicating the state of the topic.
    pub enum TopicState = "Topic.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The topic does not have any persistent errors.
        Active = "ACTIVE",
        /// Ingestion from the data source has encountered a permanent error. See the
        /// more detailed error state in the corresponding ingestion source
        /// configuration.
        IngestionResourceError = "INGESTION_RESOURCE_ERROR",
    }
}
