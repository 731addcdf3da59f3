//! The schema `AwsKinesis`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Ingestion settings for Amazon Kinesis Data Streams.
    pub struct AwsKinesis = "AwsKinesis" {
        /// Required. AWS role ARN to be used for Federated Identity authentication with
        /// Kinesis. Check the Pub/Sub docs for how to set up this role and the required
        /// permissions that need to be attached to it.
        pub aws_role_arn: Option<String> = "awsRoleArn",
        /// Required. The Kinesis consumer ARN to used for ingestion in Enhanced Fan-Out
        /// mode. The consumer must be already created and ready to be used.
        pub consumer_arn: Option<String> = "consumerArn",
        /// Required. The GCP service account to be used for Federated Identity
        /// authentication with Kinesis (via a `AssumeRoleWithWebIdentity` call for the
        /// provided role). The `aws_role_arn` must be set up with
        /// `accounts.google.com:sub` equals to this service account number.
        pub gcp_service_account: Option<String> = "gcpServiceAccount",
        /// Output only. An output-only field that indicates the state of the Kinesis
        /// ingestion source.
        pub state: Option<Open<AwsKinesisState>> = "state",
        /// Required. The Kinesis stream ARN to ingest data from.
        pub stream_arn: Option<String> = "streamArn",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates the state of the Kinesis
    /// ingestion source.
    pub enum AwsKinesisState = "AwsKinesis.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Ingestion is active.
        Active = "ACTIVE",
        /// Permission denied encountered while consuming data from Kinesis. This can
        /// happen if: - The provided `aws_role_arn` does not exist or does not have the
        /// appropriate permissions attached. - The provided `aws_role_arn` is not set up
        /// properly for Identity Federation using `gcp_service_account`. - The Pub/Sub
        /// SA is not granted the `iam.serviceAccounts.getOpenIdToken` permission on
        /// `gcp_service_account`.
        KinesisPermissionDenied = "KINESIS_PERMISSION_DENIED",
        /// Permission denied encountered while publishing to the topic. This can happen
        /// if the Pub/Sub SA has not been granted the [appropriate publish
        /// permissions](https://cloud.google.com/pubsub/docs/access-control#pubsub.publisher)
        PublishPermissionDenied = "PUBLISH_PERMISSION_DENIED",
        /// The Kinesis stream does not exist.
        StreamNotFound = "STREAM_NOT_FOUND",
        /// The Kinesis consumer does not exist.
        ConsumerNotFound = "CONSUMER_NOT_FOUND",
        /// Indicates an error state where the ingestion source cannot be processed
        /// because the selected ingestion region is not permitted by the Regional Access
        /// Boundary (RAB) restrictions on the project's service account.
        ConflictingRegionConstraints = "CONFLICTING_REGION_CONSTRAINTS",
    }
}
