//! The schema `CloudStorageConfig`.

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AvroConfig;
use super::TextConfig;

record! {
    /// Configuration for a Cloud Storage subscription.
    pub struct CloudStorageConfig = "CloudStorageConfig" {
        /// Optional. If set, message data will be written to Cloud Storage in Avro
        /// format.
        pub avro_config: Option<Box<AvroConfig>> = "avroConfig",
        /// Required. User-provided name for the Cloud Storage bucket. The bucket must be
        /// created by the user. The bucket name must be without any prefix like "gs://".
        /// See the \[bucket naming requirements\]
        /// (<https://cloud.google.com/storage/docs/buckets#naming>).
        pub bucket: Option<String> = "bucket",
        /// Optional. User-provided format string specifying how to represent datetimes
        /// in Cloud Storage filenames. See the [datetime format
        /// guidance](https://cloud.google.com/pubsub/docs/create-cloudstorage-subscription#file_names).
        pub filename_datetime_format: Option<String> = "filenameDatetimeFormat",
        /// Optional. User-provided prefix for Cloud Storage filename. See the [object
        /// naming requirements](https://cloud.google.com/storage/docs/objects#naming).
        pub filename_prefix: Option<String> = "filenamePrefix",
        /// Optional. User-provided suffix for Cloud Storage filename. See the [object
        /// naming requirements](https://cloud.google.com/storage/docs/objects#naming).
        /// Must not end in "/".
        pub filename_suffix: Option<String> = "filenameSuffix",
        /// Optional. The maximum bytes that can be written to a Cloud Storage file
        /// before a new file is created. Min 1 KB, max 10 GiB. The max_bytes limit may
        /// be exceeded in cases where messages are larger than the limit.
        pub max_bytes: Option<i64> = "maxBytes",
        /// Optional. The maximum duration that can elapse before a new Cloud Storage
        /// file is created. Min 1 minute, max 10 minutes, default 5 minutes. May not
        /// exceed the subscription's acknowledgment deadline.
        pub max_duration: Option<Duration> = "maxDuration",
        /// Optional. The maximum number of messages that can be written to a Cloud
        /// Storage file before a new file is created. Min 1000 messages.
        pub max_messages: Option<i64> = "maxMessages",
        /// Optional. The service account to use to write to Cloud Storage. The
        /// subscription creator or updater that specifies this field must have
        /// `iam.serviceAccounts.actAs` permission on the service account. If not
        /// specified, the Pub/Sub [service
        /// agent](https://cloud.google.com/iam/docs/service-agents),
        /// service-{project_number}@gcp-sa-pubsub.iam.gserviceaccount.com, is used.
        pub service_account_email: Option<String> = "serviceAccountEmail",
        /// Output only. An output-only field that indicates whether or not the
        /// subscription can receive messages.
        pub state: Option<Open<CloudStorageConfigState>> = "state",
        /// Optional. If set, message data will be written to Cloud Storage in text
        /// format.
        pub text_config: Option<Box<TextConfig>> = "textConfig",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates whether or not the subscription
    /// can receive messages.
    pub enum CloudStorageConfigState = "CloudStorageConfig.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The subscription can actively send messages to Cloud Storage.
        Active = "ACTIVE",
        /// Cannot write to the Cloud Storage bucket because of permission denied errors.
        PermissionDenied = "PERMISSION_DENIED",
        /// Cannot write to the Cloud Storage bucket because it does not exist.
        NotFound = "NOT_FOUND",
        /// Cannot write to the destination because enforce_in_transit is set to true and
        /// the destination locations are not in the allowed regions.
        InTransitLocationRestriction = "IN_TRANSIT_LOCATION_RESTRICTION",
        /// Cannot write to the Cloud Storage bucket due to an incompatibility between
        /// the topic schema and subscription settings.
        SchemaMismatch = "SCHEMA_MISMATCH",
        /// Cannot write to the Cloud Storage bucket because the bucket is not in the
        /// same location as where Vertex AI models used in `message_transform`s are
        /// deployed.
        VertexAiLocationRestriction = "VERTEX_AI_LOCATION_RESTRICTION",
    }
}
