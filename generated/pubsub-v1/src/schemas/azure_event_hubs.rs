//! The schema `AzureEventHubs`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Ingestion settings for Azure Event Hubs.
    pub struct AzureEventHubs = "AzureEventHubs" {
        /// Optional. The client id of the Azure application that is being used to
        /// authenticate Pub/Sub.
        pub client_id: Option<String> = "clientId",
        /// Optional. The name of the Event Hub.
        pub event_hub: Option<String> = "eventHub",
        /// Optional. The GCP service account to be used for Federated Identity
        /// authentication.
        pub gcp_service_account: Option<String> = "gcpServiceAccount",
        /// Optional. The name of the Event Hubs namespace.
        pub namespace: Option<String> = "namespace",
        /// Optional. Name of the resource group within the azure subscription.
        pub resource_group: Option<String> = "resourceGroup",
        /// Output only. An output-only field that indicates the state of the Event Hubs
        /// ingestion source.
        pub state: Option<Open<AzureEventHubsState>> = "state",
        /// Optional. The Azure subscription id.
        pub subscription_id: Option<String> = "subscriptionId",
        /// Optional. The tenant id of the Azure application that is being used to
        /// authenticate Pub/Sub.
        pub tenant_id: Option<String> = "tenantId",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates the state of the Event Hubs
    /// ingestion source.
    pub enum AzureEventHubsState = "AzureEventHubs.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Ingestion is active.
        Active = "ACTIVE",
        /// Permission denied encountered while consuming data from Event Hubs. This can
        /// happen when `client_id`, or `tenant_id` are invalid. Or the right permissions
        /// haven't been granted.
        EventHubsPermissionDenied = "EVENT_HUBS_PERMISSION_DENIED",
        /// Permission denied encountered while publishing to the topic.
        PublishPermissionDenied = "PUBLISH_PERMISSION_DENIED",
        /// The provided Event Hubs namespace couldn't be found.
        NamespaceNotFound = "NAMESPACE_NOT_FOUND",
        /// The provided Event Hub couldn't be found.
        EventHubNotFound = "EVENT_HUB_NOT_FOUND",
        /// The provided Event Hubs subscription couldn't be found.
        SubscriptionNotFound = "SUBSCRIPTION_NOT_FOUND",
        /// The provided Event Hubs resource group couldn't be found.
        ResourceGroupNotFound = "RESOURCE_GROUP_NOT_FOUND",
        /// Indicates an error state where the ingestion source cannot be processed
        /// because the selected ingestion region is not permitted by the Regional Access
        /// Boundary (RAB) restrictions on the project's service account.
        ConflictingRegionConstraints = "CONFLICTING_REGION_CONSTRAINTS",
    }
}
