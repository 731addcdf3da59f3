//! The schema `AwsMsk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Ingestion settings for Amazon MSK.
    pub struct AwsMsk = "AwsMsk" {
        /// Required. AWS role ARN to be used for Federated Identity authentication with
        /// Amazon MSK. Check the Pub/Sub docs for how to set up this role and the
        /// required permissions that need to be attached to it.
        pub aws_role_arn: Option<String> = "awsRoleArn",
        /// Required. The Amazon Resource Name (ARN) that uniquely identifies the
        /// cluster.
        pub cluster_arn: Option<String> = "clusterArn",
        /// Required. The GCP service account to be used for Federated Identity
        /// authentication with Amazon MSK (via a `AssumeRoleWithWebIdentity` call for
        /// the provided role). The `aws_role_arn` must be set up with
        /// `accounts.google.com:sub` equals to this service account number.
        pub gcp_service_account: Option<String> = "gcpServiceAccount",
        /// Output only. An output-only field that indicates the state of the Amazon MSK
        /// ingestion source.
        pub state: Option<Open<AwsMskState>> = "state",
        /// Required. The name of the topic in the Amazon MSK cluster that Pub/Sub will
        /// import from.
        pub topic: Option<String> = "topic",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates the state of the Amazon MSK
    /// ingestion source.
    pub enum AwsMskState = "AwsMsk.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Ingestion is active.
        Active = "ACTIVE",
        /// Permission denied encountered while consuming data from Amazon MSK.
        MskPermissionDenied = "MSK_PERMISSION_DENIED",
        /// Permission denied encountered while publishing to the topic.
        PublishPermissionDenied = "PUBLISH_PERMISSION_DENIED",
        /// The provided MSK cluster wasn't found.
        ClusterNotFound = "CLUSTER_NOT_FOUND",
        /// The provided topic wasn't found.
        TopicNotFound = "TOPIC_NOT_FOUND",
        /// Indicates an error state where the ingestion source cannot be processed
        /// because the selected ingestion region is not permitted by the Regional Access
        /// Boundary (RAB) restrictions on the project's service account.
        ConflictingRegionConstraints = "CONFLICTING_REGION_CONSTRAINTS",
    }
}
