//! A client of the Compute Engine API, version v1.
//!
//! Creates and runs virtual machines on Google Cloud Platform.
//!
//! Google documents the API at <https://cloud.google.com/compute/>.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType` on the
//! wire. Where a name was taken or is a keyword, the docs of the item have the API's own.
//!
//! # Scopes
//!
//! OAuth scopes are constants of [`scopes`]; the docs of each method list those it accepts.
//!
//! # Features
//!
//! This API is large: each of its resources is a feature of the crate, and none is on by default. A
//! type that belongs to several of them is there with any.
//!
//! - `accelerator-types`
//! - `addresses`
//! - `advice`
//! - `autoscalers`
//! - `backend-buckets`
//! - `backend-services`
//! - `cross-site-networks`
//! - `disk-types`
//! - `disks`
//! - `external-vpn-gateways`
//! - `firewall-policies`
//! - `firewalls`
//! - `forwarding-rules`
//! - `future-reservations`
//! - `global-addresses`
//! - `global-forwarding-rules`
//! - `global-frontend-settings`
//! - `global-network-endpoint-groups`
//! - `global-operations`
//! - `global-organization-operations`
//! - `global-public-delegated-prefixes`
//! - `global-vm-extension-policies`
//! - `health-checks`
//! - `hosts`
//! - `http-health-checks`
//! - `https-health-checks`
//! - `image-family-views`
//! - `image-views`
//! - `images`
//! - `instance-group-manager-resize-requests`
//! - `instance-group-managers`
//! - `instance-groups`
//! - `instance-settings`
//! - `instance-templates`
//! - `instances`
//! - `instant-snapshot-groups`
//! - `instant-snapshots`
//! - `interconnect-attachment-groups`
//! - `interconnect-attachments`
//! - `interconnect-groups`
//! - `interconnect-locations`
//! - `interconnect-remote-locations`
//! - `interconnects`
//! - `license-codes`
//! - `licenses`
//! - `machine-images`
//! - `machine-types`
//! - `managed-rulesets`
//! - `network-attachments`
//! - `network-edge-security-services`
//! - `network-endpoint-groups`
//! - `network-firewall-policies`
//! - `network-profiles`
//! - `networks`
//! - `node-groups`
//! - `node-templates`
//! - `node-types`
//! - `organization-security-policies`
//! - `packet-mirrorings`
//! - `preview-features`
//! - `project-views`
//! - `projects`
//! - `public-advertised-prefixes`
//! - `public-delegated-prefixes`
//! - `region-autoscalers`
//! - `region-backend-buckets`
//! - `region-backend-services`
//! - `region-commitments`
//! - `region-composite-health-checks`
//! - `region-disk-types`
//! - `region-disks`
//! - `region-health-aggregation-policies`
//! - `region-health-check-services`
//! - `region-health-checks`
//! - `region-health-sources`
//! - `region-instance-group-manager-resize-requests`
//! - `region-instance-group-managers`
//! - `region-instance-groups`
//! - `region-instance-templates`
//! - `region-instances`
//! - `region-instant-snapshot-groups`
//! - `region-instant-snapshots`
//! - `region-network-endpoint-groups`
//! - `region-network-firewall-policies`
//! - `region-notification-endpoints`
//! - `region-operations`
//! - `region-security-policies`
//! - `region-snapshot-settings`
//! - `region-snapshots`
//! - `region-ssl-certificates`
//! - `region-ssl-policies`
//! - `region-target-http-proxies`
//! - `region-target-https-proxies`
//! - `region-target-tcp-proxies`
//! - `region-url-maps`
//! - `region-zones`
//! - `regions`
//! - `reliability-risks`
//! - `reservation-blocks`
//! - `reservation-slots`
//! - `reservation-sub-blocks`
//! - `reservations`
//! - `resource-policies`
//! - `rollout-plans`
//! - `rollouts`
//! - `routers`
//! - `routes`
//! - `security-policies`
//! - `service-attachments`
//! - `snapshot-settings`
//! - `snapshots`
//! - `ssl-certificates`
//! - `ssl-policies`
//! - `storage-pool-types`
//! - `storage-pools`
//! - `subnetworks`
//! - `target-grpc-proxies`
//! - `target-http-proxies`
//! - `target-https-proxies`
//! - `target-instances`
//! - `target-pools`
//! - `target-ssl-proxies`
//! - `target-tcp-proxies`
//! - `target-vpn-gateways`
//! - `url-maps`
//! - `vpn-gateways`
//! - `vpn-tunnels`
//! - `wire-groups`
//! - `zone-operations`
//! - `zone-vm-extension-policies`
//! - `zones`
//!
//! # Example
//!
//! ```no_run
//! use gapi_compute_v1::Compute;
//! use gapi_runtime::{AccessToken, Client};
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Compute::new(&client);
//!
//!     let reply = service
//!         .instances()
//!         .list("my-project", "us-central1-a")
//!         .send()
//!         .await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]

pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::v1::{Api, Endpoint, Service};
use gapi_runtime::{Client, Error};

/// The service `compute` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Compute {
    #[allow(dead_code, reason = "nothing is called with the features that are on")]
    pub(crate) service: Service,
}

impl Compute {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The service at its regional endpoint of a location, such as `us-east1`.
    ///
    /// # Errors
    ///
    /// The service has no endpoint there.
    pub fn at_location(client: &Client, location: &str) -> Result<Self, Error> {
        let service = Service::at_location(client, &API, location)?;
        Ok(Self { service })
    }

    /// The resource `acceleratorTypes`.
    #[cfg(feature = "accelerator-types")]
    pub fn accelerator_types(&self) -> resources::accelerator_types::AcceleratorTypes {
        let service = self.service.clone();
        resources::accelerator_types::AcceleratorTypes { service }
    }

    /// The resource `addresses`.
    #[cfg(feature = "addresses")]
    pub fn addresses(&self) -> resources::addresses::Addresses {
        let service = self.service.clone();
        resources::addresses::Addresses { service }
    }

    /// The resource `advice`.
    #[cfg(feature = "advice")]
    pub fn advice(&self) -> resources::advice::Advice {
        let service = self.service.clone();
        resources::advice::Advice { service }
    }

    /// The resource `autoscalers`.
    #[cfg(feature = "autoscalers")]
    pub fn autoscalers(&self) -> resources::autoscalers::Autoscalers {
        let service = self.service.clone();
        resources::autoscalers::Autoscalers { service }
    }

    /// The resource `backendBuckets`.
    #[cfg(feature = "backend-buckets")]
    pub fn backend_buckets(&self) -> resources::backend_buckets::BackendBuckets {
        let service = self.service.clone();
        resources::backend_buckets::BackendBuckets { service }
    }

    /// The resource `backendServices`.
    #[cfg(feature = "backend-services")]
    pub fn backend_services(&self) -> resources::backend_services::BackendServices {
        let service = self.service.clone();
        resources::backend_services::BackendServices { service }
    }

    /// The resource `crossSiteNetworks`.
    #[cfg(feature = "cross-site-networks")]
    pub fn cross_site_networks(&self) -> resources::cross_site_networks::CrossSiteNetworks {
        let service = self.service.clone();
        resources::cross_site_networks::CrossSiteNetworks { service }
    }

    /// The resource `diskTypes`.
    #[cfg(feature = "disk-types")]
    pub fn disk_types(&self) -> resources::disk_types::DiskTypes {
        let service = self.service.clone();
        resources::disk_types::DiskTypes { service }
    }

    /// The resource `disks`.
    #[cfg(feature = "disks")]
    pub fn disks(&self) -> resources::disks::Disks {
        let service = self.service.clone();
        resources::disks::Disks { service }
    }

    /// The resource `externalVpnGateways`.
    #[cfg(feature = "external-vpn-gateways")]
    pub fn external_vpn_gateways(&self) -> resources::external_vpn_gateways::ExternalVpnGateways {
        let service = self.service.clone();
        resources::external_vpn_gateways::ExternalVpnGateways { service }
    }

    /// The resource `firewallPolicies`.
    #[cfg(feature = "firewall-policies")]
    pub fn firewall_policies(&self) -> resources::firewall_policies::FirewallPolicies {
        let service = self.service.clone();
        resources::firewall_policies::FirewallPolicies { service }
    }

    /// The resource `firewalls`.
    #[cfg(feature = "firewalls")]
    pub fn firewalls(&self) -> resources::firewalls::Firewalls {
        let service = self.service.clone();
        resources::firewalls::Firewalls { service }
    }

    /// The resource `forwardingRules`.
    #[cfg(feature = "forwarding-rules")]
    pub fn forwarding_rules(&self) -> resources::forwarding_rules::ForwardingRules {
        let service = self.service.clone();
        resources::forwarding_rules::ForwardingRules { service }
    }

    /// The resource `futureReservations`.
    #[cfg(feature = "future-reservations")]
    pub fn future_reservations(&self) -> resources::future_reservations::FutureReservations {
        let service = self.service.clone();
        resources::future_reservations::FutureReservations { service }
    }

    /// The resource `globalAddresses`.
    #[cfg(feature = "global-addresses")]
    pub fn global_addresses(&self) -> resources::global_addresses::GlobalAddresses {
        let service = self.service.clone();
        resources::global_addresses::GlobalAddresses { service }
    }

    /// The resource `globalForwardingRules`.
    #[cfg(feature = "global-forwarding-rules")]
    pub fn global_forwarding_rules(
        &self,
    ) -> resources::global_forwarding_rules::GlobalForwardingRules {
        let service = self.service.clone();
        resources::global_forwarding_rules::GlobalForwardingRules { service }
    }

    /// The resource `globalFrontendSettings`.
    #[cfg(feature = "global-frontend-settings")]
    pub fn global_frontend_settings(
        &self,
    ) -> resources::global_frontend_settings::GlobalFrontendSettingsResource {
        let service = self.service.clone();
        resources::global_frontend_settings::GlobalFrontendSettingsResource { service }
    }

    /// The resource `globalNetworkEndpointGroups`.
    #[cfg(feature = "global-network-endpoint-groups")]
    pub fn global_network_endpoint_groups(
        &self,
    ) -> resources::global_network_endpoint_groups::GlobalNetworkEndpointGroups {
        let service = self.service.clone();
        resources::global_network_endpoint_groups::GlobalNetworkEndpointGroups { service }
    }

    /// The resource `globalOperations`.
    #[cfg(feature = "global-operations")]
    pub fn global_operations(&self) -> resources::global_operations::GlobalOperations {
        let service = self.service.clone();
        resources::global_operations::GlobalOperations { service }
    }

    /// The resource `globalOrganizationOperations`.
    #[cfg(feature = "global-organization-operations")]
    pub fn global_organization_operations(
        &self,
    ) -> resources::global_organization_operations::GlobalOrganizationOperations {
        let service = self.service.clone();
        resources::global_organization_operations::GlobalOrganizationOperations { service }
    }

    /// The resource `globalPublicDelegatedPrefixes`.
    #[cfg(feature = "global-public-delegated-prefixes")]
    pub fn global_public_delegated_prefixes(
        &self,
    ) -> resources::global_public_delegated_prefixes::GlobalPublicDelegatedPrefixes {
        let service = self.service.clone();
        resources::global_public_delegated_prefixes::GlobalPublicDelegatedPrefixes { service }
    }

    /// The resource `globalVmExtensionPolicies`.
    #[cfg(feature = "global-vm-extension-policies")]
    pub fn global_vm_extension_policies(
        &self,
    ) -> resources::global_vm_extension_policies::GlobalVmExtensionPolicies {
        let service = self.service.clone();
        resources::global_vm_extension_policies::GlobalVmExtensionPolicies { service }
    }

    /// The resource `healthChecks`.
    #[cfg(feature = "health-checks")]
    pub fn health_checks(&self) -> resources::health_checks::HealthChecks {
        let service = self.service.clone();
        resources::health_checks::HealthChecks { service }
    }

    /// The resource `hosts`.
    #[cfg(feature = "hosts")]
    pub fn hosts(&self) -> resources::hosts::Hosts {
        let service = self.service.clone();
        resources::hosts::Hosts { service }
    }

    /// The resource `httpHealthChecks`.
    #[cfg(feature = "http-health-checks")]
    pub fn http_health_checks(&self) -> resources::http_health_checks::HttpHealthChecks {
        let service = self.service.clone();
        resources::http_health_checks::HttpHealthChecks { service }
    }

    /// The resource `httpsHealthChecks`.
    #[cfg(feature = "https-health-checks")]
    pub fn https_health_checks(&self) -> resources::https_health_checks::HttpsHealthChecks {
        let service = self.service.clone();
        resources::https_health_checks::HttpsHealthChecks { service }
    }

    /// The resource `imageFamilyViews`.
    #[cfg(feature = "image-family-views")]
    pub fn image_family_views(&self) -> resources::image_family_views::ImageFamilyViews {
        let service = self.service.clone();
        resources::image_family_views::ImageFamilyViews { service }
    }

    /// The resource `imageViews`.
    #[cfg(feature = "image-views")]
    pub fn image_views(&self) -> resources::image_views::ImageViews {
        let service = self.service.clone();
        resources::image_views::ImageViews { service }
    }

    /// The resource `images`.
    #[cfg(feature = "images")]
    pub fn images(&self) -> resources::images::Images {
        let service = self.service.clone();
        resources::images::Images { service }
    }

    /// The resource `instanceGroupManagerResizeRequests`.
    #[cfg(feature = "instance-group-manager-resize-requests")]
    pub fn instance_group_manager_resize_requests(
        &self,
    ) -> resources::instance_group_manager_resize_requests::InstanceGroupManagerResizeRequests {
        let service = self.service.clone();
        resources::instance_group_manager_resize_requests::InstanceGroupManagerResizeRequests {
            service,
        }
    }

    /// The resource `instanceGroupManagers`.
    #[cfg(feature = "instance-group-managers")]
    pub fn instance_group_managers(
        &self,
    ) -> resources::instance_group_managers::InstanceGroupManagers {
        let service = self.service.clone();
        resources::instance_group_managers::InstanceGroupManagers { service }
    }

    /// The resource `instanceGroups`.
    #[cfg(feature = "instance-groups")]
    pub fn instance_groups(&self) -> resources::instance_groups::InstanceGroups {
        let service = self.service.clone();
        resources::instance_groups::InstanceGroups { service }
    }

    /// The resource `instanceSettings`.
    #[cfg(feature = "instance-settings")]
    pub fn instance_settings(&self) -> resources::instance_settings::InstanceSettingsResource {
        let service = self.service.clone();
        resources::instance_settings::InstanceSettingsResource { service }
    }

    /// The resource `instanceTemplates`.
    #[cfg(feature = "instance-templates")]
    pub fn instance_templates(&self) -> resources::instance_templates::InstanceTemplates {
        let service = self.service.clone();
        resources::instance_templates::InstanceTemplates { service }
    }

    /// The resource `instances`.
    #[cfg(feature = "instances")]
    pub fn instances(&self) -> resources::instances::Instances {
        let service = self.service.clone();
        resources::instances::Instances { service }
    }

    /// The resource `instantSnapshotGroups`.
    #[cfg(feature = "instant-snapshot-groups")]
    pub fn instant_snapshot_groups(
        &self,
    ) -> resources::instant_snapshot_groups::InstantSnapshotGroups {
        let service = self.service.clone();
        resources::instant_snapshot_groups::InstantSnapshotGroups { service }
    }

    /// The resource `instantSnapshots`.
    #[cfg(feature = "instant-snapshots")]
    pub fn instant_snapshots(&self) -> resources::instant_snapshots::InstantSnapshots {
        let service = self.service.clone();
        resources::instant_snapshots::InstantSnapshots { service }
    }

    /// The resource `interconnectAttachmentGroups`.
    #[cfg(feature = "interconnect-attachment-groups")]
    pub fn interconnect_attachment_groups(
        &self,
    ) -> resources::interconnect_attachment_groups::InterconnectAttachmentGroups {
        let service = self.service.clone();
        resources::interconnect_attachment_groups::InterconnectAttachmentGroups { service }
    }

    /// The resource `interconnectAttachments`.
    #[cfg(feature = "interconnect-attachments")]
    pub fn interconnect_attachments(
        &self,
    ) -> resources::interconnect_attachments::InterconnectAttachments {
        let service = self.service.clone();
        resources::interconnect_attachments::InterconnectAttachments { service }
    }

    /// The resource `interconnectGroups`.
    #[cfg(feature = "interconnect-groups")]
    pub fn interconnect_groups(&self) -> resources::interconnect_groups::InterconnectGroups {
        let service = self.service.clone();
        resources::interconnect_groups::InterconnectGroups { service }
    }

    /// The resource `interconnectLocations`.
    #[cfg(feature = "interconnect-locations")]
    pub fn interconnect_locations(
        &self,
    ) -> resources::interconnect_locations::InterconnectLocations {
        let service = self.service.clone();
        resources::interconnect_locations::InterconnectLocations { service }
    }

    /// The resource `interconnectRemoteLocations`.
    #[cfg(feature = "interconnect-remote-locations")]
    pub fn interconnect_remote_locations(
        &self,
    ) -> resources::interconnect_remote_locations::InterconnectRemoteLocations {
        let service = self.service.clone();
        resources::interconnect_remote_locations::InterconnectRemoteLocations { service }
    }

    /// The resource `interconnects`.
    #[cfg(feature = "interconnects")]
    pub fn interconnects(&self) -> resources::interconnects::Interconnects {
        let service = self.service.clone();
        resources::interconnects::Interconnects { service }
    }

    /// The resource `licenseCodes`.
    #[cfg(feature = "license-codes")]
    pub fn license_codes(&self) -> resources::license_codes::LicenseCodes {
        let service = self.service.clone();
        resources::license_codes::LicenseCodes { service }
    }

    /// The resource `licenses`.
    #[cfg(feature = "licenses")]
    pub fn licenses(&self) -> resources::licenses::Licenses {
        let service = self.service.clone();
        resources::licenses::Licenses { service }
    }

    /// The resource `machineImages`.
    #[cfg(feature = "machine-images")]
    pub fn machine_images(&self) -> resources::machine_images::MachineImages {
        let service = self.service.clone();
        resources::machine_images::MachineImages { service }
    }

    /// The resource `machineTypes`.
    #[cfg(feature = "machine-types")]
    pub fn machine_types(&self) -> resources::machine_types::MachineTypes {
        let service = self.service.clone();
        resources::machine_types::MachineTypes { service }
    }

    /// The resource `managedRulesets`.
    #[cfg(feature = "managed-rulesets")]
    pub fn managed_rulesets(&self) -> resources::managed_rulesets::ManagedRulesets {
        let service = self.service.clone();
        resources::managed_rulesets::ManagedRulesets { service }
    }

    /// The resource `networkAttachments`.
    #[cfg(feature = "network-attachments")]
    pub fn network_attachments(&self) -> resources::network_attachments::NetworkAttachments {
        let service = self.service.clone();
        resources::network_attachments::NetworkAttachments { service }
    }

    /// The resource `networkEdgeSecurityServices`.
    #[cfg(feature = "network-edge-security-services")]
    pub fn network_edge_security_services(
        &self,
    ) -> resources::network_edge_security_services::NetworkEdgeSecurityServices {
        let service = self.service.clone();
        resources::network_edge_security_services::NetworkEdgeSecurityServices { service }
    }

    /// The resource `networkEndpointGroups`.
    #[cfg(feature = "network-endpoint-groups")]
    pub fn network_endpoint_groups(
        &self,
    ) -> resources::network_endpoint_groups::NetworkEndpointGroups {
        let service = self.service.clone();
        resources::network_endpoint_groups::NetworkEndpointGroups { service }
    }

    /// The resource `networkFirewallPolicies`.
    #[cfg(feature = "network-firewall-policies")]
    pub fn network_firewall_policies(
        &self,
    ) -> resources::network_firewall_policies::NetworkFirewallPolicies {
        let service = self.service.clone();
        resources::network_firewall_policies::NetworkFirewallPolicies { service }
    }

    /// The resource `networkProfiles`.
    #[cfg(feature = "network-profiles")]
    pub fn network_profiles(&self) -> resources::network_profiles::NetworkProfiles {
        let service = self.service.clone();
        resources::network_profiles::NetworkProfiles { service }
    }

    /// The resource `networks`.
    #[cfg(feature = "networks")]
    pub fn networks(&self) -> resources::networks::Networks {
        let service = self.service.clone();
        resources::networks::Networks { service }
    }

    /// The resource `nodeGroups`.
    #[cfg(feature = "node-groups")]
    pub fn node_groups(&self) -> resources::node_groups::NodeGroups {
        let service = self.service.clone();
        resources::node_groups::NodeGroups { service }
    }

    /// The resource `nodeTemplates`.
    #[cfg(feature = "node-templates")]
    pub fn node_templates(&self) -> resources::node_templates::NodeTemplates {
        let service = self.service.clone();
        resources::node_templates::NodeTemplates { service }
    }

    /// The resource `nodeTypes`.
    #[cfg(feature = "node-types")]
    pub fn node_types(&self) -> resources::node_types::NodeTypes {
        let service = self.service.clone();
        resources::node_types::NodeTypes { service }
    }

    /// The resource `organizationSecurityPolicies`.
    #[cfg(feature = "organization-security-policies")]
    pub fn organization_security_policies(
        &self,
    ) -> resources::organization_security_policies::OrganizationSecurityPolicies {
        let service = self.service.clone();
        resources::organization_security_policies::OrganizationSecurityPolicies { service }
    }

    /// The resource `packetMirrorings`.
    #[cfg(feature = "packet-mirrorings")]
    pub fn packet_mirrorings(&self) -> resources::packet_mirrorings::PacketMirrorings {
        let service = self.service.clone();
        resources::packet_mirrorings::PacketMirrorings { service }
    }

    /// The resource `previewFeatures`.
    #[cfg(feature = "preview-features")]
    pub fn preview_features(&self) -> resources::preview_features::PreviewFeatures {
        let service = self.service.clone();
        resources::preview_features::PreviewFeatures { service }
    }

    /// The resource `projectViews`.
    #[cfg(feature = "project-views")]
    pub fn project_views(&self) -> resources::project_views::ProjectViews {
        let service = self.service.clone();
        resources::project_views::ProjectViews { service }
    }

    /// The resource `projects`.
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> resources::projects::Projects {
        let service = self.service.clone();
        resources::projects::Projects { service }
    }

    /// The resource `publicAdvertisedPrefixes`.
    #[cfg(feature = "public-advertised-prefixes")]
    pub fn public_advertised_prefixes(
        &self,
    ) -> resources::public_advertised_prefixes::PublicAdvertisedPrefixes {
        let service = self.service.clone();
        resources::public_advertised_prefixes::PublicAdvertisedPrefixes { service }
    }

    /// The resource `publicDelegatedPrefixes`.
    #[cfg(feature = "public-delegated-prefixes")]
    pub fn public_delegated_prefixes(
        &self,
    ) -> resources::public_delegated_prefixes::PublicDelegatedPrefixes {
        let service = self.service.clone();
        resources::public_delegated_prefixes::PublicDelegatedPrefixes { service }
    }

    /// The resource `regionAutoscalers`.
    #[cfg(feature = "region-autoscalers")]
    pub fn region_autoscalers(&self) -> resources::region_autoscalers::RegionAutoscalers {
        let service = self.service.clone();
        resources::region_autoscalers::RegionAutoscalers { service }
    }

    /// The resource `regionBackendBuckets`.
    #[cfg(feature = "region-backend-buckets")]
    pub fn region_backend_buckets(
        &self,
    ) -> resources::region_backend_buckets::RegionBackendBuckets {
        let service = self.service.clone();
        resources::region_backend_buckets::RegionBackendBuckets { service }
    }

    /// The resource `regionBackendServices`.
    #[cfg(feature = "region-backend-services")]
    pub fn region_backend_services(
        &self,
    ) -> resources::region_backend_services::RegionBackendServices {
        let service = self.service.clone();
        resources::region_backend_services::RegionBackendServices { service }
    }

    /// The resource `regionCommitments`.
    #[cfg(feature = "region-commitments")]
    pub fn region_commitments(&self) -> resources::region_commitments::RegionCommitments {
        let service = self.service.clone();
        resources::region_commitments::RegionCommitments { service }
    }

    /// The resource `regionCompositeHealthChecks`.
    #[cfg(feature = "region-composite-health-checks")]
    pub fn region_composite_health_checks(
        &self,
    ) -> resources::region_composite_health_checks::RegionCompositeHealthChecks {
        let service = self.service.clone();
        resources::region_composite_health_checks::RegionCompositeHealthChecks { service }
    }

    /// The resource `regionDiskTypes`.
    #[cfg(feature = "region-disk-types")]
    pub fn region_disk_types(&self) -> resources::region_disk_types::RegionDiskTypes {
        let service = self.service.clone();
        resources::region_disk_types::RegionDiskTypes { service }
    }

    /// The resource `regionDisks`.
    #[cfg(feature = "region-disks")]
    pub fn region_disks(&self) -> resources::region_disks::RegionDisks {
        let service = self.service.clone();
        resources::region_disks::RegionDisks { service }
    }

    /// The resource `regionHealthAggregationPolicies`.
    #[cfg(feature = "region-health-aggregation-policies")]
    pub fn region_health_aggregation_policies(
        &self,
    ) -> resources::region_health_aggregation_policies::RegionHealthAggregationPolicies {
        let service = self.service.clone();
        resources::region_health_aggregation_policies::RegionHealthAggregationPolicies { service }
    }

    /// The resource `regionHealthCheckServices`.
    #[cfg(feature = "region-health-check-services")]
    pub fn region_health_check_services(
        &self,
    ) -> resources::region_health_check_services::RegionHealthCheckServices {
        let service = self.service.clone();
        resources::region_health_check_services::RegionHealthCheckServices { service }
    }

    /// The resource `regionHealthChecks`.
    #[cfg(feature = "region-health-checks")]
    pub fn region_health_checks(&self) -> resources::region_health_checks::RegionHealthChecks {
        let service = self.service.clone();
        resources::region_health_checks::RegionHealthChecks { service }
    }

    /// The resource `regionHealthSources`.
    #[cfg(feature = "region-health-sources")]
    pub fn region_health_sources(&self) -> resources::region_health_sources::RegionHealthSources {
        let service = self.service.clone();
        resources::region_health_sources::RegionHealthSources { service }
    }

    /// The resource `regionInstanceGroupManagerResizeRequests`.
    #[cfg(feature = "region-instance-group-manager-resize-requests")]
    pub fn region_instance_group_manager_resize_requests(
        &self,
    ) -> resources::region_instance_group_manager_resize_requests::RegionInstanceGroupManagerResizeRequests
    {
        let service = self.service.clone();
        resources::region_instance_group_manager_resize_requests::RegionInstanceGroupManagerResizeRequests {
            service,
        }
    }

    /// The resource `regionInstanceGroupManagers`.
    #[cfg(feature = "region-instance-group-managers")]
    pub fn region_instance_group_managers(
        &self,
    ) -> resources::region_instance_group_managers::RegionInstanceGroupManagers {
        let service = self.service.clone();
        resources::region_instance_group_managers::RegionInstanceGroupManagers { service }
    }

    /// The resource `regionInstanceGroups`.
    #[cfg(feature = "region-instance-groups")]
    pub fn region_instance_groups(
        &self,
    ) -> resources::region_instance_groups::RegionInstanceGroups {
        let service = self.service.clone();
        resources::region_instance_groups::RegionInstanceGroups { service }
    }

    /// The resource `regionInstanceTemplates`.
    #[cfg(feature = "region-instance-templates")]
    pub fn region_instance_templates(
        &self,
    ) -> resources::region_instance_templates::RegionInstanceTemplates {
        let service = self.service.clone();
        resources::region_instance_templates::RegionInstanceTemplates { service }
    }

    /// The resource `regionInstances`.
    #[cfg(feature = "region-instances")]
    pub fn region_instances(&self) -> resources::region_instances::RegionInstances {
        let service = self.service.clone();
        resources::region_instances::RegionInstances { service }
    }

    /// The resource `regionInstantSnapshotGroups`.
    #[cfg(feature = "region-instant-snapshot-groups")]
    pub fn region_instant_snapshot_groups(
        &self,
    ) -> resources::region_instant_snapshot_groups::RegionInstantSnapshotGroups {
        let service = self.service.clone();
        resources::region_instant_snapshot_groups::RegionInstantSnapshotGroups { service }
    }

    /// The resource `regionInstantSnapshots`.
    #[cfg(feature = "region-instant-snapshots")]
    pub fn region_instant_snapshots(
        &self,
    ) -> resources::region_instant_snapshots::RegionInstantSnapshots {
        let service = self.service.clone();
        resources::region_instant_snapshots::RegionInstantSnapshots { service }
    }

    /// The resource `regionNetworkEndpointGroups`.
    #[cfg(feature = "region-network-endpoint-groups")]
    pub fn region_network_endpoint_groups(
        &self,
    ) -> resources::region_network_endpoint_groups::RegionNetworkEndpointGroups {
        let service = self.service.clone();
        resources::region_network_endpoint_groups::RegionNetworkEndpointGroups { service }
    }

    /// The resource `regionNetworkFirewallPolicies`.
    #[cfg(feature = "region-network-firewall-policies")]
    pub fn region_network_firewall_policies(
        &self,
    ) -> resources::region_network_firewall_policies::RegionNetworkFirewallPolicies {
        let service = self.service.clone();
        resources::region_network_firewall_policies::RegionNetworkFirewallPolicies { service }
    }

    /// The resource `regionNotificationEndpoints`.
    #[cfg(feature = "region-notification-endpoints")]
    pub fn region_notification_endpoints(
        &self,
    ) -> resources::region_notification_endpoints::RegionNotificationEndpoints {
        let service = self.service.clone();
        resources::region_notification_endpoints::RegionNotificationEndpoints { service }
    }

    /// The resource `regionOperations`.
    #[cfg(feature = "region-operations")]
    pub fn region_operations(&self) -> resources::region_operations::RegionOperations {
        let service = self.service.clone();
        resources::region_operations::RegionOperations { service }
    }

    /// The resource `regionSecurityPolicies`.
    #[cfg(feature = "region-security-policies")]
    pub fn region_security_policies(
        &self,
    ) -> resources::region_security_policies::RegionSecurityPolicies {
        let service = self.service.clone();
        resources::region_security_policies::RegionSecurityPolicies { service }
    }

    /// The resource `regionSnapshotSettings`.
    #[cfg(feature = "region-snapshot-settings")]
    pub fn region_snapshot_settings(
        &self,
    ) -> resources::region_snapshot_settings::RegionSnapshotSettings {
        let service = self.service.clone();
        resources::region_snapshot_settings::RegionSnapshotSettings { service }
    }

    /// The resource `regionSnapshots`.
    #[cfg(feature = "region-snapshots")]
    pub fn region_snapshots(&self) -> resources::region_snapshots::RegionSnapshots {
        let service = self.service.clone();
        resources::region_snapshots::RegionSnapshots { service }
    }

    /// The resource `regionSslCertificates`.
    #[cfg(feature = "region-ssl-certificates")]
    pub fn region_ssl_certificates(
        &self,
    ) -> resources::region_ssl_certificates::RegionSslCertificates {
        let service = self.service.clone();
        resources::region_ssl_certificates::RegionSslCertificates { service }
    }

    /// The resource `regionSslPolicies`.
    #[cfg(feature = "region-ssl-policies")]
    pub fn region_ssl_policies(&self) -> resources::region_ssl_policies::RegionSslPolicies {
        let service = self.service.clone();
        resources::region_ssl_policies::RegionSslPolicies { service }
    }

    /// The resource `regionTargetHttpProxies`.
    #[cfg(feature = "region-target-http-proxies")]
    pub fn region_target_http_proxies(
        &self,
    ) -> resources::region_target_http_proxies::RegionTargetHttpProxies {
        let service = self.service.clone();
        resources::region_target_http_proxies::RegionTargetHttpProxies { service }
    }

    /// The resource `regionTargetHttpsProxies`.
    #[cfg(feature = "region-target-https-proxies")]
    pub fn region_target_https_proxies(
        &self,
    ) -> resources::region_target_https_proxies::RegionTargetHttpsProxies {
        let service = self.service.clone();
        resources::region_target_https_proxies::RegionTargetHttpsProxies { service }
    }

    /// The resource `regionTargetTcpProxies`.
    #[cfg(feature = "region-target-tcp-proxies")]
    pub fn region_target_tcp_proxies(
        &self,
    ) -> resources::region_target_tcp_proxies::RegionTargetTcpProxies {
        let service = self.service.clone();
        resources::region_target_tcp_proxies::RegionTargetTcpProxies { service }
    }

    /// The resource `regionUrlMaps`.
    #[cfg(feature = "region-url-maps")]
    pub fn region_url_maps(&self) -> resources::region_url_maps::RegionUrlMaps {
        let service = self.service.clone();
        resources::region_url_maps::RegionUrlMaps { service }
    }

    /// The resource `regionZones`.
    #[cfg(feature = "region-zones")]
    pub fn region_zones(&self) -> resources::region_zones::RegionZones {
        let service = self.service.clone();
        resources::region_zones::RegionZones { service }
    }

    /// The resource `regions`.
    #[cfg(feature = "regions")]
    pub fn regions(&self) -> resources::regions::Regions {
        let service = self.service.clone();
        resources::regions::Regions { service }
    }

    /// The resource `reliabilityRisks`.
    #[cfg(feature = "reliability-risks")]
    pub fn reliability_risks(&self) -> resources::reliability_risks::ReliabilityRisks {
        let service = self.service.clone();
        resources::reliability_risks::ReliabilityRisks { service }
    }

    /// The resource `reservationBlocks`.
    #[cfg(feature = "reservation-blocks")]
    pub fn reservation_blocks(&self) -> resources::reservation_blocks::ReservationBlocks {
        let service = self.service.clone();
        resources::reservation_blocks::ReservationBlocks { service }
    }

    /// The resource `reservationSlots`.
    #[cfg(feature = "reservation-slots")]
    pub fn reservation_slots(&self) -> resources::reservation_slots::ReservationSlots {
        let service = self.service.clone();
        resources::reservation_slots::ReservationSlots { service }
    }

    /// The resource `reservationSubBlocks`.
    #[cfg(feature = "reservation-sub-blocks")]
    pub fn reservation_sub_blocks(
        &self,
    ) -> resources::reservation_sub_blocks::ReservationSubBlocks {
        let service = self.service.clone();
        resources::reservation_sub_blocks::ReservationSubBlocks { service }
    }

    /// The resource `reservations`.
    #[cfg(feature = "reservations")]
    pub fn reservations(&self) -> resources::reservations::Reservations {
        let service = self.service.clone();
        resources::reservations::Reservations { service }
    }

    /// The resource `resourcePolicies`.
    #[cfg(feature = "resource-policies")]
    pub fn resource_policies(&self) -> resources::resource_policies::ResourcePolicies {
        let service = self.service.clone();
        resources::resource_policies::ResourcePolicies { service }
    }

    /// The resource `rolloutPlans`.
    #[cfg(feature = "rollout-plans")]
    pub fn rollout_plans(&self) -> resources::rollout_plans::RolloutPlans {
        let service = self.service.clone();
        resources::rollout_plans::RolloutPlans { service }
    }

    /// The resource `rollouts`.
    #[cfg(feature = "rollouts")]
    pub fn rollouts(&self) -> resources::rollouts::Rollouts {
        let service = self.service.clone();
        resources::rollouts::Rollouts { service }
    }

    /// The resource `routers`.
    #[cfg(feature = "routers")]
    pub fn routers(&self) -> resources::routers::Routers {
        let service = self.service.clone();
        resources::routers::Routers { service }
    }

    /// The resource `routes`.
    #[cfg(feature = "routes")]
    pub fn routes(&self) -> resources::routes::Routes {
        let service = self.service.clone();
        resources::routes::Routes { service }
    }

    /// The resource `securityPolicies`.
    #[cfg(feature = "security-policies")]
    pub fn security_policies(&self) -> resources::security_policies::SecurityPolicies {
        let service = self.service.clone();
        resources::security_policies::SecurityPolicies { service }
    }

    /// The resource `serviceAttachments`.
    #[cfg(feature = "service-attachments")]
    pub fn service_attachments(&self) -> resources::service_attachments::ServiceAttachments {
        let service = self.service.clone();
        resources::service_attachments::ServiceAttachments { service }
    }

    /// The resource `snapshotSettings`.
    #[cfg(feature = "snapshot-settings")]
    pub fn snapshot_settings(&self) -> resources::snapshot_settings::SnapshotSettingsResource {
        let service = self.service.clone();
        resources::snapshot_settings::SnapshotSettingsResource { service }
    }

    /// The resource `snapshots`.
    #[cfg(feature = "snapshots")]
    pub fn snapshots(&self) -> resources::snapshots::Snapshots {
        let service = self.service.clone();
        resources::snapshots::Snapshots { service }
    }

    /// The resource `sslCertificates`.
    #[cfg(feature = "ssl-certificates")]
    pub fn ssl_certificates(&self) -> resources::ssl_certificates::SslCertificates {
        let service = self.service.clone();
        resources::ssl_certificates::SslCertificates { service }
    }

    /// The resource `sslPolicies`.
    #[cfg(feature = "ssl-policies")]
    pub fn ssl_policies(&self) -> resources::ssl_policies::SslPolicies {
        let service = self.service.clone();
        resources::ssl_policies::SslPolicies { service }
    }

    /// The resource `storagePoolTypes`.
    #[cfg(feature = "storage-pool-types")]
    pub fn storage_pool_types(&self) -> resources::storage_pool_types::StoragePoolTypes {
        let service = self.service.clone();
        resources::storage_pool_types::StoragePoolTypes { service }
    }

    /// The resource `storagePools`.
    #[cfg(feature = "storage-pools")]
    pub fn storage_pools(&self) -> resources::storage_pools::StoragePools {
        let service = self.service.clone();
        resources::storage_pools::StoragePools { service }
    }

    /// The resource `subnetworks`.
    #[cfg(feature = "subnetworks")]
    pub fn subnetworks(&self) -> resources::subnetworks::Subnetworks {
        let service = self.service.clone();
        resources::subnetworks::Subnetworks { service }
    }

    /// The resource `targetGrpcProxies`.
    #[cfg(feature = "target-grpc-proxies")]
    pub fn target_grpc_proxies(&self) -> resources::target_grpc_proxies::TargetGrpcProxies {
        let service = self.service.clone();
        resources::target_grpc_proxies::TargetGrpcProxies { service }
    }

    /// The resource `targetHttpProxies`.
    #[cfg(feature = "target-http-proxies")]
    pub fn target_http_proxies(&self) -> resources::target_http_proxies::TargetHttpProxies {
        let service = self.service.clone();
        resources::target_http_proxies::TargetHttpProxies { service }
    }

    /// The resource `targetHttpsProxies`.
    #[cfg(feature = "target-https-proxies")]
    pub fn target_https_proxies(&self) -> resources::target_https_proxies::TargetHttpsProxies {
        let service = self.service.clone();
        resources::target_https_proxies::TargetHttpsProxies { service }
    }

    /// The resource `targetInstances`.
    #[cfg(feature = "target-instances")]
    pub fn target_instances(&self) -> resources::target_instances::TargetInstances {
        let service = self.service.clone();
        resources::target_instances::TargetInstances { service }
    }

    /// The resource `targetPools`.
    #[cfg(feature = "target-pools")]
    pub fn target_pools(&self) -> resources::target_pools::TargetPools {
        let service = self.service.clone();
        resources::target_pools::TargetPools { service }
    }

    /// The resource `targetSslProxies`.
    #[cfg(feature = "target-ssl-proxies")]
    pub fn target_ssl_proxies(&self) -> resources::target_ssl_proxies::TargetSslProxies {
        let service = self.service.clone();
        resources::target_ssl_proxies::TargetSslProxies { service }
    }

    /// The resource `targetTcpProxies`.
    #[cfg(feature = "target-tcp-proxies")]
    pub fn target_tcp_proxies(&self) -> resources::target_tcp_proxies::TargetTcpProxies {
        let service = self.service.clone();
        resources::target_tcp_proxies::TargetTcpProxies { service }
    }

    /// The resource `targetVpnGateways`.
    #[cfg(feature = "target-vpn-gateways")]
    pub fn target_vpn_gateways(&self) -> resources::target_vpn_gateways::TargetVpnGateways {
        let service = self.service.clone();
        resources::target_vpn_gateways::TargetVpnGateways { service }
    }

    /// The resource `urlMaps`.
    #[cfg(feature = "url-maps")]
    pub fn url_maps(&self) -> resources::url_maps::UrlMaps {
        let service = self.service.clone();
        resources::url_maps::UrlMaps { service }
    }

    /// The resource `vpnGateways`.
    #[cfg(feature = "vpn-gateways")]
    pub fn vpn_gateways(&self) -> resources::vpn_gateways::VpnGateways {
        let service = self.service.clone();
        resources::vpn_gateways::VpnGateways { service }
    }

    /// The resource `vpnTunnels`.
    #[cfg(feature = "vpn-tunnels")]
    pub fn vpn_tunnels(&self) -> resources::vpn_tunnels::VpnTunnels {
        let service = self.service.clone();
        resources::vpn_tunnels::VpnTunnels { service }
    }

    /// The resource `wireGroups`.
    #[cfg(feature = "wire-groups")]
    pub fn wire_groups(&self) -> resources::wire_groups::WireGroups {
        let service = self.service.clone();
        resources::wire_groups::WireGroups { service }
    }

    /// The resource `zoneOperations`.
    #[cfg(feature = "zone-operations")]
    pub fn zone_operations(&self) -> resources::zone_operations::ZoneOperations {
        let service = self.service.clone();
        resources::zone_operations::ZoneOperations { service }
    }

    /// The resource `zoneVmExtensionPolicies`.
    #[cfg(feature = "zone-vm-extension-policies")]
    pub fn zone_vm_extension_policies(
        &self,
    ) -> resources::zone_vm_extension_policies::ZoneVmExtensionPolicies {
        let service = self.service.clone();
        resources::zone_vm_extension_policies::ZoneVmExtensionPolicies { service }
    }

    /// The resource `zones`.
    #[cfg(feature = "zones")]
    pub fn zones(&self) -> resources::zones::Zones {
        let service = self.service.clone();
        resources::zones::Zones { service }
    }
}

const API: Api = Api {
    name: "compute",
    version: "v1",
    revision: "20261106",
    root_url: "https://compute.googleapis.com/",
    service_path: "compute/v1/",
    batch_path: "batch/compute/v1",
    mtls_root_url: Some("https://compute.mtls.googleapis.com/"),
    endpoints: &[
        Endpoint {
            location: "africa-south1",
            url: "https://compute.africa-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east1",
            url: "https://compute.asia-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-east2",
            url: "https://compute.asia-east2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast1",
            url: "https://compute.asia-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast2",
            url: "https://compute.asia-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-northeast3",
            url: "https://compute.asia-northeast3.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south1",
            url: "https://compute.asia-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-south2",
            url: "https://compute.asia-south2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast1",
            url: "https://compute.asia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast2",
            url: "https://compute.asia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "asia-southeast3",
            url: "https://compute.asia-southeast3.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast1",
            url: "https://compute.australia-southeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "australia-southeast2",
            url: "https://compute.australia-southeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-central2",
            url: "https://compute.europe-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north1",
            url: "https://compute.europe-north1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-north2",
            url: "https://compute.europe-north2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-southwest1",
            url: "https://compute.europe-southwest1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west1",
            url: "https://compute.europe-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west10",
            url: "https://compute.europe-west10.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west12",
            url: "https://compute.europe-west12.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west2",
            url: "https://compute.europe-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west3",
            url: "https://compute.europe-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west4",
            url: "https://compute.europe-west4.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west6",
            url: "https://compute.europe-west6.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west8",
            url: "https://compute.europe-west8.rep.googleapis.com/",
        },
        Endpoint {
            location: "europe-west9",
            url: "https://compute.europe-west9.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central1",
            url: "https://compute.me-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-central2",
            url: "https://compute.me-central2.rep.googleapis.com/",
        },
        Endpoint {
            location: "me-west1",
            url: "https://compute.me-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast1",
            url: "https://compute.northamerica-northeast1.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-northeast2",
            url: "https://compute.northamerica-northeast2.rep.googleapis.com/",
        },
        Endpoint {
            location: "northamerica-south1",
            url: "https://compute.northamerica-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-east1",
            url: "https://compute.southamerica-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "southamerica-west1",
            url: "https://compute.southamerica-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-central1",
            url: "https://compute.us-central1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east1",
            url: "https://compute.us-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east4",
            url: "https://compute.us-east4.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-east5",
            url: "https://compute.us-east5.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-south1",
            url: "https://compute.us-south1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west1",
            url: "https://compute.us-west1.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west2",
            url: "https://compute.us-west2.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west3",
            url: "https://compute.us-west3.rep.googleapis.com/",
        },
        Endpoint {
            location: "us-west4",
            url: "https://compute.us-west4.rep.googleapis.com/",
        },
    ],
    ..Api::DEFAULT
};
