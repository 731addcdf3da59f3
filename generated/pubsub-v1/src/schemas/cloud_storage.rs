//! The schema `CloudStorage`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AvroFormat;
use super::PubSubAvroFormat;
use super::TextFormat;

record! {
    /// Ingestion settings for Cloud Storage.
    pub struct CloudStorage = "CloudStorage" {
        /// Optional. Data from Cloud Storage will be interpreted in Avro format.
        pub avro_format: Option<Box<AvroFormat>> = "avroFormat",
        /// Optional. Cloud Storage bucket. The bucket name must be without any prefix
        /// like "gs://". See the [bucket naming
        /// requirements](https://cloud.google.com/storage/docs/buckets#naming).
        pub bucket: Option<String> = "bucket",
        /// Optional. Glob pattern used to match objects that will be ingested. If unset,
        /// all objects will be ingested. See the [supported
        /// patterns](https://cloud.google.com/storage/docs/json_api/v1/objects/list#list-objects-and-prefixes-using-glob).
        pub match_glob: Option<String> = "matchGlob",
        /// Optional. Only objects with a larger or equal creation timestamp will be
        /// ingested.
        pub minimum_object_create_time: Option<Timestamp> = "minimumObjectCreateTime",
        /// Optional. It will be assumed data from Cloud Storage was written via [Cloud
        /// Storage subscriptions](https://cloud.google.com/pubsub/docs/cloudstorage).
        pub pubsub_avro_format: Option<Box<PubSubAvroFormat>> = "pubsubAvroFormat",
        /// Output only. An output-only field that indicates the state of the Cloud
        /// Storage ingestion source.
        pub state: Option<Open<CloudStorageState>> = "state",
        /// Optional. Data from Cloud Storage will be interpreted as text.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates the state of the Cloud Storage
    /// ingestion source.
    pub enum CloudStorageState = "CloudStorage.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Ingestion is active.
        Active = "ACTIVE",
        /// Permission denied encountered while calling the Cloud Storage API. This can
        /// happen if the Pub/Sub SA has not been granted the [appropriate
        /// permissions](https://cloud.google.com/storage/docs/access-control/iam-permissions): -
        /// storage.objects.list: to list the objects in a bucket. - storage.objects.get:
        /// to read the objects in a bucket. - storage.buckets.get: to verify the bucket
        /// exists.
        CloudStoragePermissionDenied = "CLOUD_STORAGE_PERMISSION_DENIED",
        /// Permission denied encountered while publishing to the topic. This can happen
        /// if the Pub/Sub SA has not been granted the [appropriate publish
        /// permissions](https://cloud.google.com/pubsub/docs/access-control#pubsub.publisher)
        PublishPermissionDenied = "PUBLISH_PERMISSION_DENIED",
        /// The provided Cloud Storage bucket doesn't exist.
        BucketNotFound = "BUCKET_NOT_FOUND",
        /// The Cloud Storage bucket has too many objects, ingestion will be paused.
        TooManyObjects = "TOO_MANY_OBJECTS",
        /// Indicates an error state where the ingestion source cannot be processed
        /// because the selected ingestion region is not permitted by the Regional Access
        /// Boundary (RAB) restrictions on the project's service account.
        ConflictingRegionConstraints = "CONFLICTING_REGION_CONSTRAINTS",
    }
}
