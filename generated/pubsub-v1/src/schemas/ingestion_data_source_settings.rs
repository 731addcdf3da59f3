//! The schema `IngestionDataSourceSettings`.

use gapi_runtime::v1::record;

use super::AwsKinesis;
use super::AwsMsk;
use super::AzureEventHubs;
use super::CloudStorage;
use super::ConfluentCloud;
use super::PlatformLogsSettings;

record! {
    /// Settings for an ingestion data source on a topic.
    pub struct IngestionDataSourceSettings = "IngestionDataSourceSettings" {
        /// Optional. Amazon Kinesis Data Streams.
        pub aws_kinesis: Option<Box<AwsKinesis>> = "awsKinesis",
        /// Optional. Amazon MSK.
        pub aws_msk: Option<Box<AwsMsk>> = "awsMsk",
        /// Optional. Azure Event Hubs.
        pub azure_event_hubs: Option<Box<AzureEventHubs>> = "azureEventHubs",
        /// Optional. Cloud Storage.
        pub cloud_storage: Option<Box<CloudStorage>> = "cloudStorage",
        /// Optional. Confluent Cloud.
        pub confluent_cloud: Option<Box<ConfluentCloud>> = "confluentCloud",
        /// Optional. Platform Logs settings. If unset, no Platform Logs will be
        /// generated.
        pub platform_logs_settings: Option<Box<PlatformLogsSettings>> =
            "platformLogsSettings",
    }
}
