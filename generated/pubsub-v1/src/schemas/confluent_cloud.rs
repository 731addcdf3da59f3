//! The schema `ConfluentCloud`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Ingestion settings for Confluent Cloud.
    pub struct ConfluentCloud = "ConfluentCloud" {
        /// Required. The address of the bootstrap server. The format is url:port.
        pub bootstrap_server: Option<String> = "bootstrapServer",
        /// Required. The id of the cluster.
        pub cluster_id: Option<String> = "clusterId",
        /// Required. The GCP service account to be used for Federated Identity
        /// authentication with `identity_pool_id`.
        pub gcp_service_account: Option<String> = "gcpServiceAccount",
        /// Required. The id of the identity pool to be used for Federated Identity
        /// authentication with Confluent Cloud. See
        /// <https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/identity-pools.html#add-oauth-identity-pools>.
        pub identity_pool_id: Option<String> = "identityPoolId",
        /// Output only. An output-only field that indicates the state of the Confluent
        /// Cloud ingestion source.
        pub state: Option<Open<ConfluentCloudState>> = "state",
        /// Required. The name of the topic in the Confluent Cloud cluster that Pub/Sub
        /// will import from.
        pub topic: Option<String> = "topic",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates the state of the Confluent Cloud
    /// ingestion source.
    pub enum ConfluentCloudState = "ConfluentCloud.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Ingestion is active.
        Active = "ACTIVE",
        /// Permission denied encountered while consuming data from Confluent Cloud.
        ConfluentCloudPermissionDenied = "CONFLUENT_CLOUD_PERMISSION_DENIED",
        /// Permission denied encountered while publishing to the topic.
        PublishPermissionDenied = "PUBLISH_PERMISSION_DENIED",
        /// The provided bootstrap server address is unreachable.
        UnreachableBootstrapServer = "UNREACHABLE_BOOTSTRAP_SERVER",
        /// The provided cluster wasn't found.
        ClusterNotFound = "CLUSTER_NOT_FOUND",
        /// The provided topic wasn't found.
        TopicNotFound = "TOPIC_NOT_FOUND",
        /// Indicates an error state where the ingestion source cannot be processed
        /// because the selected ingestion region is not permitted by the Regional Access
        /// Boundary (RAB) restrictions on the project's service account.
        ConflictingRegionConstraints = "CONFLICTING_REGION_CONSTRAINTS",
    }
}
