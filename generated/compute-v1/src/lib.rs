//! A client of the Compute Engine API, version v1.
//!
//! Creates and runs virtual machines on Google Cloud Platform.
//!
//! Google documents the API at <https://cloud.google.com/compute/>.
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.
//!
//! # Scopes
//!
//! OAuth scopes are constants of [`scopes`]; the docs of each method list those it
//! accepts.
//!
//! # Features
//!
//! This API is large: each of its resources is a feature of the crate, and none is on by
//! default. A type that belongs to several of them is there with any.
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
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Compute::new(&client);
//!     let instances = service.instances();
//!     let call = instances.list("my-project", "us-central1-a");
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
mod operations;
pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::Error;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Endpoint;
use gapi_runtime::v1::Service;

#[cfg(feature = "accelerator-types")]
use crate::resources::accelerator_types::AcceleratorTypes;
#[cfg(feature = "addresses")]
use crate::resources::addresses::Addresses;
#[cfg(feature = "advice")]
use crate::resources::advice::Advice;
#[cfg(feature = "autoscalers")]
use crate::resources::autoscalers::Autoscalers;
#[cfg(feature = "backend-buckets")]
use crate::resources::backend_buckets::BackendBuckets;
#[cfg(feature = "backend-services")]
use crate::resources::backend_services::BackendServices;
#[cfg(feature = "cross-site-networks")]
use crate::resources::cross_site_networks::CrossSiteNetworks;
#[cfg(feature = "disk-types")]
use crate::resources::disk_types::DiskTypes;
#[cfg(feature = "disks")]
use crate::resources::disks::Disks;
#[cfg(feature = "external-vpn-gateways")]
use crate::resources::external_vpn_gateways::ExternalVpnGateways;
#[cfg(feature = "firewall-policies")]
use crate::resources::firewall_policies::FirewallPolicies;
#[cfg(feature = "firewalls")]
use crate::resources::firewalls::Firewalls;
#[cfg(feature = "forwarding-rules")]
use crate::resources::forwarding_rules::ForwardingRules;
#[cfg(feature = "future-reservations")]
use crate::resources::future_reservations::FutureReservations;
#[cfg(feature = "global-addresses")]
use crate::resources::global_addresses::GlobalAddresses;
#[cfg(feature = "global-forwarding-rules")]
use crate::resources::global_forwarding_rules::GlobalForwardingRules;
#[cfg(feature = "global-frontend-settings")]
use crate::resources::global_frontend_settings::GlobalFrontendSettingsResource;
#[cfg(feature = "global-network-endpoint-groups")]
use crate::resources::global_network_endpoint_groups::GlobalNetworkEndpointGroups;
#[cfg(feature = "global-operations")]
use crate::resources::global_operations::GlobalOperations;
#[cfg(feature = "global-organization-operations")]
use crate::resources::global_organization_operations::GlobalOrganizationOperations;
#[cfg(feature = "global-public-delegated-prefixes")]
use crate::resources::global_public_delegated_prefixes::GlobalPublicDelegatedPrefixes;
#[cfg(feature = "global-vm-extension-policies")]
use crate::resources::global_vm_extension_policies::GlobalVmExtensionPolicies;
#[cfg(feature = "health-checks")]
use crate::resources::health_checks::HealthChecks;
#[cfg(feature = "hosts")]
use crate::resources::hosts::Hosts;
#[cfg(feature = "http-health-checks")]
use crate::resources::http_health_checks::HttpHealthChecks;
#[cfg(feature = "https-health-checks")]
use crate::resources::https_health_checks::HttpsHealthChecks;
#[cfg(feature = "image-family-views")]
use crate::resources::image_family_views::ImageFamilyViews;
#[cfg(feature = "image-views")]
use crate::resources::image_views::ImageViews;
#[cfg(feature = "images")]
use crate::resources::images::Images;
#[cfg(feature = "instance-group-manager-resize-requests")]
use crate::resources::instance_group_manager_resize_requests::InstanceGroupManagerResizeRequests;
#[cfg(feature = "instance-group-managers")]
use crate::resources::instance_group_managers::InstanceGroupManagers;
#[cfg(feature = "instance-groups")]
use crate::resources::instance_groups::InstanceGroups;
#[cfg(feature = "instance-settings")]
use crate::resources::instance_settings::InstanceSettingsResource;
#[cfg(feature = "instance-templates")]
use crate::resources::instance_templates::InstanceTemplates;
#[cfg(feature = "instances")]
use crate::resources::instances::Instances;
#[cfg(feature = "instant-snapshot-groups")]
use crate::resources::instant_snapshot_groups::InstantSnapshotGroups;
#[cfg(feature = "instant-snapshots")]
use crate::resources::instant_snapshots::InstantSnapshots;
#[cfg(feature = "interconnect-attachment-groups")]
use crate::resources::interconnect_attachment_groups::InterconnectAttachmentGroups;
#[cfg(feature = "interconnect-attachments")]
use crate::resources::interconnect_attachments::InterconnectAttachments;
#[cfg(feature = "interconnect-groups")]
use crate::resources::interconnect_groups::InterconnectGroups;
#[cfg(feature = "interconnect-locations")]
use crate::resources::interconnect_locations::InterconnectLocations;
#[cfg(feature = "interconnect-remote-locations")]
use crate::resources::interconnect_remote_locations::InterconnectRemoteLocations;
#[cfg(feature = "interconnects")]
use crate::resources::interconnects::Interconnects;
#[cfg(feature = "license-codes")]
use crate::resources::license_codes::LicenseCodes;
#[cfg(feature = "licenses")]
use crate::resources::licenses::Licenses;
#[cfg(feature = "machine-images")]
use crate::resources::machine_images::MachineImages;
#[cfg(feature = "machine-types")]
use crate::resources::machine_types::MachineTypes;
#[cfg(feature = "managed-rulesets")]
use crate::resources::managed_rulesets::ManagedRulesets;
#[cfg(feature = "network-attachments")]
use crate::resources::network_attachments::NetworkAttachments;
#[cfg(feature = "network-edge-security-services")]
use crate::resources::network_edge_security_services::NetworkEdgeSecurityServices;
#[cfg(feature = "network-endpoint-groups")]
use crate::resources::network_endpoint_groups::NetworkEndpointGroups;
#[cfg(feature = "network-firewall-policies")]
use crate::resources::network_firewall_policies::NetworkFirewallPolicies;
#[cfg(feature = "network-profiles")]
use crate::resources::network_profiles::NetworkProfiles;
#[cfg(feature = "networks")]
use crate::resources::networks::Networks;
#[cfg(feature = "node-groups")]
use crate::resources::node_groups::NodeGroups;
#[cfg(feature = "node-templates")]
use crate::resources::node_templates::NodeTemplates;
#[cfg(feature = "node-types")]
use crate::resources::node_types::NodeTypes;
#[cfg(feature = "organization-security-policies")]
use crate::resources::organization_security_policies::OrganizationSecurityPolicies;
#[cfg(feature = "packet-mirrorings")]
use crate::resources::packet_mirrorings::PacketMirrorings;
#[cfg(feature = "preview-features")]
use crate::resources::preview_features::PreviewFeatures;
#[cfg(feature = "project-views")]
use crate::resources::project_views::ProjectViews;
#[cfg(feature = "projects")]
use crate::resources::projects::Projects;
#[cfg(feature = "public-advertised-prefixes")]
use crate::resources::public_advertised_prefixes::PublicAdvertisedPrefixes;
#[cfg(feature = "public-delegated-prefixes")]
use crate::resources::public_delegated_prefixes::PublicDelegatedPrefixes;
#[cfg(feature = "region-autoscalers")]
use crate::resources::region_autoscalers::RegionAutoscalers;
#[cfg(feature = "region-backend-buckets")]
use crate::resources::region_backend_buckets::RegionBackendBuckets;
#[cfg(feature = "region-backend-services")]
use crate::resources::region_backend_services::RegionBackendServices;
#[cfg(feature = "region-commitments")]
use crate::resources::region_commitments::RegionCommitments;
#[cfg(feature = "region-composite-health-checks")]
use crate::resources::region_composite_health_checks::RegionCompositeHealthChecks;
#[cfg(feature = "region-disk-types")]
use crate::resources::region_disk_types::RegionDiskTypes;
#[cfg(feature = "region-disks")]
use crate::resources::region_disks::RegionDisks;
#[cfg(feature = "region-health-aggregation-policies")]
use crate::resources::region_health_aggregation_policies::RegionHealthAggregationPolicies;
#[cfg(feature = "region-health-check-services")]
use crate::resources::region_health_check_services::RegionHealthCheckServices;
#[cfg(feature = "region-health-checks")]
use crate::resources::region_health_checks::RegionHealthChecks;
#[cfg(feature = "region-health-sources")]
use crate::resources::region_health_sources::RegionHealthSources;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
use crate::resources::region_instance_group_manager_resize_requests::RegionInstanceGroupManagerResizeRequests;
#[cfg(feature = "region-instance-group-managers")]
use crate::resources::region_instance_group_managers::RegionInstanceGroupManagers;
#[cfg(feature = "region-instance-groups")]
use crate::resources::region_instance_groups::RegionInstanceGroups;
#[cfg(feature = "region-instance-templates")]
use crate::resources::region_instance_templates::RegionInstanceTemplates;
#[cfg(feature = "region-instances")]
use crate::resources::region_instances::RegionInstances;
#[cfg(feature = "region-instant-snapshot-groups")]
use crate::resources::region_instant_snapshot_groups::RegionInstantSnapshotGroups;
#[cfg(feature = "region-instant-snapshots")]
use crate::resources::region_instant_snapshots::RegionInstantSnapshots;
#[cfg(feature = "region-network-endpoint-groups")]
use crate::resources::region_network_endpoint_groups::RegionNetworkEndpointGroups;
#[cfg(feature = "region-network-firewall-policies")]
use crate::resources::region_network_firewall_policies::RegionNetworkFirewallPolicies;
#[cfg(feature = "region-notification-endpoints")]
use crate::resources::region_notification_endpoints::RegionNotificationEndpoints;
#[cfg(feature = "region-operations")]
use crate::resources::region_operations::RegionOperations;
#[cfg(feature = "region-security-policies")]
use crate::resources::region_security_policies::RegionSecurityPolicies;
#[cfg(feature = "region-snapshot-settings")]
use crate::resources::region_snapshot_settings::RegionSnapshotSettings;
#[cfg(feature = "region-snapshots")]
use crate::resources::region_snapshots::RegionSnapshots;
#[cfg(feature = "region-ssl-certificates")]
use crate::resources::region_ssl_certificates::RegionSslCertificates;
#[cfg(feature = "region-ssl-policies")]
use crate::resources::region_ssl_policies::RegionSslPolicies;
#[cfg(feature = "region-target-http-proxies")]
use crate::resources::region_target_http_proxies::RegionTargetHttpProxies;
#[cfg(feature = "region-target-https-proxies")]
use crate::resources::region_target_https_proxies::RegionTargetHttpsProxies;
#[cfg(feature = "region-target-tcp-proxies")]
use crate::resources::region_target_tcp_proxies::RegionTargetTcpProxies;
#[cfg(feature = "region-url-maps")]
use crate::resources::region_url_maps::RegionUrlMaps;
#[cfg(feature = "region-zones")]
use crate::resources::region_zones::RegionZones;
#[cfg(feature = "regions")]
use crate::resources::regions::Regions;
#[cfg(feature = "reliability-risks")]
use crate::resources::reliability_risks::ReliabilityRisks;
#[cfg(feature = "reservation-blocks")]
use crate::resources::reservation_blocks::ReservationBlocks;
#[cfg(feature = "reservation-slots")]
use crate::resources::reservation_slots::ReservationSlots;
#[cfg(feature = "reservation-sub-blocks")]
use crate::resources::reservation_sub_blocks::ReservationSubBlocks;
#[cfg(feature = "reservations")]
use crate::resources::reservations::Reservations;
#[cfg(feature = "resource-policies")]
use crate::resources::resource_policies::ResourcePolicies;
#[cfg(feature = "rollout-plans")]
use crate::resources::rollout_plans::RolloutPlans;
#[cfg(feature = "rollouts")]
use crate::resources::rollouts::Rollouts;
#[cfg(feature = "routers")]
use crate::resources::routers::Routers;
#[cfg(feature = "routes")]
use crate::resources::routes::Routes;
#[cfg(feature = "security-policies")]
use crate::resources::security_policies::SecurityPolicies;
#[cfg(feature = "service-attachments")]
use crate::resources::service_attachments::ServiceAttachments;
#[cfg(feature = "snapshot-settings")]
use crate::resources::snapshot_settings::SnapshotSettingsResource;
#[cfg(feature = "snapshots")]
use crate::resources::snapshots::Snapshots;
#[cfg(feature = "ssl-certificates")]
use crate::resources::ssl_certificates::SslCertificates;
#[cfg(feature = "ssl-policies")]
use crate::resources::ssl_policies::SslPolicies;
#[cfg(feature = "storage-pool-types")]
use crate::resources::storage_pool_types::StoragePoolTypes;
#[cfg(feature = "storage-pools")]
use crate::resources::storage_pools::StoragePools;
#[cfg(feature = "subnetworks")]
use crate::resources::subnetworks::Subnetworks;
#[cfg(feature = "target-grpc-proxies")]
use crate::resources::target_grpc_proxies::TargetGrpcProxies;
#[cfg(feature = "target-http-proxies")]
use crate::resources::target_http_proxies::TargetHttpProxies;
#[cfg(feature = "target-https-proxies")]
use crate::resources::target_https_proxies::TargetHttpsProxies;
#[cfg(feature = "target-instances")]
use crate::resources::target_instances::TargetInstances;
#[cfg(feature = "target-pools")]
use crate::resources::target_pools::TargetPools;
#[cfg(feature = "target-ssl-proxies")]
use crate::resources::target_ssl_proxies::TargetSslProxies;
#[cfg(feature = "target-tcp-proxies")]
use crate::resources::target_tcp_proxies::TargetTcpProxies;
#[cfg(feature = "target-vpn-gateways")]
use crate::resources::target_vpn_gateways::TargetVpnGateways;
#[cfg(feature = "url-maps")]
use crate::resources::url_maps::UrlMaps;
#[cfg(feature = "vpn-gateways")]
use crate::resources::vpn_gateways::VpnGateways;
#[cfg(feature = "vpn-tunnels")]
use crate::resources::vpn_tunnels::VpnTunnels;
#[cfg(feature = "wire-groups")]
use crate::resources::wire_groups::WireGroups;
#[cfg(feature = "zone-operations")]
use crate::resources::zone_operations::ZoneOperations;
#[cfg(feature = "zone-vm-extension-policies")]
use crate::resources::zone_vm_extension_policies::ZoneVmExtensionPolicies;
#[cfg(feature = "zones")]
use crate::resources::zones::Zones;

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
    pub fn accelerator_types(&self) -> AcceleratorTypes {
        let service = self.service.clone();
        AcceleratorTypes { service }
    }

    /// The resource `addresses`.
    #[cfg(feature = "addresses")]
    pub fn addresses(&self) -> Addresses {
        let service = self.service.clone();
        Addresses { service }
    }

    /// The resource `advice`.
    #[cfg(feature = "advice")]
    pub fn advice(&self) -> Advice {
        let service = self.service.clone();
        Advice { service }
    }

    /// The resource `autoscalers`.
    #[cfg(feature = "autoscalers")]
    pub fn autoscalers(&self) -> Autoscalers {
        let service = self.service.clone();
        Autoscalers { service }
    }

    /// The resource `backendBuckets`.
    #[cfg(feature = "backend-buckets")]
    pub fn backend_buckets(&self) -> BackendBuckets {
        let service = self.service.clone();
        BackendBuckets { service }
    }

    /// The resource `backendServices`.
    #[cfg(feature = "backend-services")]
    pub fn backend_services(&self) -> BackendServices {
        let service = self.service.clone();
        BackendServices { service }
    }

    /// The resource `crossSiteNetworks`.
    #[cfg(feature = "cross-site-networks")]
    pub fn cross_site_networks(&self) -> CrossSiteNetworks {
        let service = self.service.clone();
        CrossSiteNetworks { service }
    }

    /// The resource `diskTypes`.
    #[cfg(feature = "disk-types")]
    pub fn disk_types(&self) -> DiskTypes {
        let service = self.service.clone();
        DiskTypes { service }
    }

    /// The resource `disks`.
    #[cfg(feature = "disks")]
    pub fn disks(&self) -> Disks {
        let service = self.service.clone();
        Disks { service }
    }

    /// The resource `externalVpnGateways`.
    #[cfg(feature = "external-vpn-gateways")]
    pub fn external_vpn_gateways(&self) -> ExternalVpnGateways {
        let service = self.service.clone();
        ExternalVpnGateways { service }
    }

    /// The resource `firewallPolicies`.
    #[cfg(feature = "firewall-policies")]
    pub fn firewall_policies(&self) -> FirewallPolicies {
        let service = self.service.clone();
        FirewallPolicies { service }
    }

    /// The resource `firewalls`.
    #[cfg(feature = "firewalls")]
    pub fn firewalls(&self) -> Firewalls {
        let service = self.service.clone();
        Firewalls { service }
    }

    /// The resource `forwardingRules`.
    #[cfg(feature = "forwarding-rules")]
    pub fn forwarding_rules(&self) -> ForwardingRules {
        let service = self.service.clone();
        ForwardingRules { service }
    }

    /// The resource `futureReservations`.
    #[cfg(feature = "future-reservations")]
    pub fn future_reservations(&self) -> FutureReservations {
        let service = self.service.clone();
        FutureReservations { service }
    }

    /// The resource `globalAddresses`.
    #[cfg(feature = "global-addresses")]
    pub fn global_addresses(&self) -> GlobalAddresses {
        let service = self.service.clone();
        GlobalAddresses { service }
    }

    /// The resource `globalForwardingRules`.
    #[cfg(feature = "global-forwarding-rules")]
    pub fn global_forwarding_rules(&self) -> GlobalForwardingRules {
        let service = self.service.clone();
        GlobalForwardingRules { service }
    }

    /// The resource `globalFrontendSettings`.
    #[cfg(feature = "global-frontend-settings")]
    pub fn global_frontend_settings(&self) -> GlobalFrontendSettingsResource {
        GlobalFrontendSettingsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `globalNetworkEndpointGroups`.
    #[cfg(feature = "global-network-endpoint-groups")]
    pub fn global_network_endpoint_groups(&self) -> GlobalNetworkEndpointGroups {
        GlobalNetworkEndpointGroups {
            service: self.service.clone(),
        }
    }

    /// The resource `globalOperations`.
    #[cfg(feature = "global-operations")]
    pub fn global_operations(&self) -> GlobalOperations {
        let service = self.service.clone();
        GlobalOperations { service }
    }

    /// The resource `globalOrganizationOperations`.
    #[cfg(feature = "global-organization-operations")]
    pub fn global_organization_operations(&self) -> GlobalOrganizationOperations {
        GlobalOrganizationOperations {
            service: self.service.clone(),
        }
    }

    /// The resource `globalPublicDelegatedPrefixes`.
    #[cfg(feature = "global-public-delegated-prefixes")]
    pub fn global_public_delegated_prefixes(&self) -> GlobalPublicDelegatedPrefixes {
        GlobalPublicDelegatedPrefixes {
            service: self.service.clone(),
        }
    }

    /// The resource `globalVmExtensionPolicies`.
    #[cfg(feature = "global-vm-extension-policies")]
    pub fn global_vm_extension_policies(&self) -> GlobalVmExtensionPolicies {
        GlobalVmExtensionPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `healthChecks`.
    #[cfg(feature = "health-checks")]
    pub fn health_checks(&self) -> HealthChecks {
        let service = self.service.clone();
        HealthChecks { service }
    }

    /// The resource `hosts`.
    #[cfg(feature = "hosts")]
    pub fn hosts(&self) -> Hosts {
        let service = self.service.clone();
        Hosts { service }
    }

    /// The resource `httpHealthChecks`.
    #[cfg(feature = "http-health-checks")]
    pub fn http_health_checks(&self) -> HttpHealthChecks {
        let service = self.service.clone();
        HttpHealthChecks { service }
    }

    /// The resource `httpsHealthChecks`.
    #[cfg(feature = "https-health-checks")]
    pub fn https_health_checks(&self) -> HttpsHealthChecks {
        let service = self.service.clone();
        HttpsHealthChecks { service }
    }

    /// The resource `imageFamilyViews`.
    #[cfg(feature = "image-family-views")]
    pub fn image_family_views(&self) -> ImageFamilyViews {
        let service = self.service.clone();
        ImageFamilyViews { service }
    }

    /// The resource `imageViews`.
    #[cfg(feature = "image-views")]
    pub fn image_views(&self) -> ImageViews {
        let service = self.service.clone();
        ImageViews { service }
    }

    /// The resource `images`.
    #[cfg(feature = "images")]
    pub fn images(&self) -> Images {
        let service = self.service.clone();
        Images { service }
    }

    /// The resource `instanceGroupManagerResizeRequests`.
    #[cfg(feature = "instance-group-manager-resize-requests")]
    pub fn instance_group_manager_resize_requests(
        &self,
    ) -> InstanceGroupManagerResizeRequests {
        InstanceGroupManagerResizeRequests {
            service: self.service.clone(),
        }
    }

    /// The resource `instanceGroupManagers`.
    #[cfg(feature = "instance-group-managers")]
    pub fn instance_group_managers(&self) -> InstanceGroupManagers {
        let service = self.service.clone();
        InstanceGroupManagers { service }
    }

    /// The resource `instanceGroups`.
    #[cfg(feature = "instance-groups")]
    pub fn instance_groups(&self) -> InstanceGroups {
        let service = self.service.clone();
        InstanceGroups { service }
    }

    /// The resource `instanceSettings`.
    #[cfg(feature = "instance-settings")]
    pub fn instance_settings(&self) -> InstanceSettingsResource {
        InstanceSettingsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `instanceTemplates`.
    #[cfg(feature = "instance-templates")]
    pub fn instance_templates(&self) -> InstanceTemplates {
        let service = self.service.clone();
        InstanceTemplates { service }
    }

    /// The resource `instances`.
    #[cfg(feature = "instances")]
    pub fn instances(&self) -> Instances {
        let service = self.service.clone();
        Instances { service }
    }

    /// The resource `instantSnapshotGroups`.
    #[cfg(feature = "instant-snapshot-groups")]
    pub fn instant_snapshot_groups(&self) -> InstantSnapshotGroups {
        let service = self.service.clone();
        InstantSnapshotGroups { service }
    }

    /// The resource `instantSnapshots`.
    #[cfg(feature = "instant-snapshots")]
    pub fn instant_snapshots(&self) -> InstantSnapshots {
        let service = self.service.clone();
        InstantSnapshots { service }
    }

    /// The resource `interconnectAttachmentGroups`.
    #[cfg(feature = "interconnect-attachment-groups")]
    pub fn interconnect_attachment_groups(&self) -> InterconnectAttachmentGroups {
        InterconnectAttachmentGroups {
            service: self.service.clone(),
        }
    }

    /// The resource `interconnectAttachments`.
    #[cfg(feature = "interconnect-attachments")]
    pub fn interconnect_attachments(&self) -> InterconnectAttachments {
        InterconnectAttachments {
            service: self.service.clone(),
        }
    }

    /// The resource `interconnectGroups`.
    #[cfg(feature = "interconnect-groups")]
    pub fn interconnect_groups(&self) -> InterconnectGroups {
        let service = self.service.clone();
        InterconnectGroups { service }
    }

    /// The resource `interconnectLocations`.
    #[cfg(feature = "interconnect-locations")]
    pub fn interconnect_locations(&self) -> InterconnectLocations {
        let service = self.service.clone();
        InterconnectLocations { service }
    }

    /// The resource `interconnectRemoteLocations`.
    #[cfg(feature = "interconnect-remote-locations")]
    pub fn interconnect_remote_locations(&self) -> InterconnectRemoteLocations {
        InterconnectRemoteLocations {
            service: self.service.clone(),
        }
    }

    /// The resource `interconnects`.
    #[cfg(feature = "interconnects")]
    pub fn interconnects(&self) -> Interconnects {
        let service = self.service.clone();
        Interconnects { service }
    }

    /// The resource `licenseCodes`.
    #[cfg(feature = "license-codes")]
    pub fn license_codes(&self) -> LicenseCodes {
        let service = self.service.clone();
        LicenseCodes { service }
    }

    /// The resource `licenses`.
    #[cfg(feature = "licenses")]
    pub fn licenses(&self) -> Licenses {
        let service = self.service.clone();
        Licenses { service }
    }

    /// The resource `machineImages`.
    #[cfg(feature = "machine-images")]
    pub fn machine_images(&self) -> MachineImages {
        let service = self.service.clone();
        MachineImages { service }
    }

    /// The resource `machineTypes`.
    #[cfg(feature = "machine-types")]
    pub fn machine_types(&self) -> MachineTypes {
        let service = self.service.clone();
        MachineTypes { service }
    }

    /// The resource `managedRulesets`.
    #[cfg(feature = "managed-rulesets")]
    pub fn managed_rulesets(&self) -> ManagedRulesets {
        let service = self.service.clone();
        ManagedRulesets { service }
    }

    /// The resource `networkAttachments`.
    #[cfg(feature = "network-attachments")]
    pub fn network_attachments(&self) -> NetworkAttachments {
        let service = self.service.clone();
        NetworkAttachments { service }
    }

    /// The resource `networkEdgeSecurityServices`.
    #[cfg(feature = "network-edge-security-services")]
    pub fn network_edge_security_services(&self) -> NetworkEdgeSecurityServices {
        NetworkEdgeSecurityServices {
            service: self.service.clone(),
        }
    }

    /// The resource `networkEndpointGroups`.
    #[cfg(feature = "network-endpoint-groups")]
    pub fn network_endpoint_groups(&self) -> NetworkEndpointGroups {
        let service = self.service.clone();
        NetworkEndpointGroups { service }
    }

    /// The resource `networkFirewallPolicies`.
    #[cfg(feature = "network-firewall-policies")]
    pub fn network_firewall_policies(&self) -> NetworkFirewallPolicies {
        NetworkFirewallPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `networkProfiles`.
    #[cfg(feature = "network-profiles")]
    pub fn network_profiles(&self) -> NetworkProfiles {
        let service = self.service.clone();
        NetworkProfiles { service }
    }

    /// The resource `networks`.
    #[cfg(feature = "networks")]
    pub fn networks(&self) -> Networks {
        let service = self.service.clone();
        Networks { service }
    }

    /// The resource `nodeGroups`.
    #[cfg(feature = "node-groups")]
    pub fn node_groups(&self) -> NodeGroups {
        let service = self.service.clone();
        NodeGroups { service }
    }

    /// The resource `nodeTemplates`.
    #[cfg(feature = "node-templates")]
    pub fn node_templates(&self) -> NodeTemplates {
        let service = self.service.clone();
        NodeTemplates { service }
    }

    /// The resource `nodeTypes`.
    #[cfg(feature = "node-types")]
    pub fn node_types(&self) -> NodeTypes {
        let service = self.service.clone();
        NodeTypes { service }
    }

    /// The resource `organizationSecurityPolicies`.
    #[cfg(feature = "organization-security-policies")]
    pub fn organization_security_policies(&self) -> OrganizationSecurityPolicies {
        OrganizationSecurityPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `packetMirrorings`.
    #[cfg(feature = "packet-mirrorings")]
    pub fn packet_mirrorings(&self) -> PacketMirrorings {
        let service = self.service.clone();
        PacketMirrorings { service }
    }

    /// The resource `previewFeatures`.
    #[cfg(feature = "preview-features")]
    pub fn preview_features(&self) -> PreviewFeatures {
        let service = self.service.clone();
        PreviewFeatures { service }
    }

    /// The resource `projectViews`.
    #[cfg(feature = "project-views")]
    pub fn project_views(&self) -> ProjectViews {
        let service = self.service.clone();
        ProjectViews { service }
    }

    /// The resource `projects`.
    #[cfg(feature = "projects")]
    pub fn projects(&self) -> Projects {
        let service = self.service.clone();
        Projects { service }
    }

    /// The resource `publicAdvertisedPrefixes`.
    #[cfg(feature = "public-advertised-prefixes")]
    pub fn public_advertised_prefixes(&self) -> PublicAdvertisedPrefixes {
        PublicAdvertisedPrefixes {
            service: self.service.clone(),
        }
    }

    /// The resource `publicDelegatedPrefixes`.
    #[cfg(feature = "public-delegated-prefixes")]
    pub fn public_delegated_prefixes(&self) -> PublicDelegatedPrefixes {
        PublicDelegatedPrefixes {
            service: self.service.clone(),
        }
    }

    /// The resource `regionAutoscalers`.
    #[cfg(feature = "region-autoscalers")]
    pub fn region_autoscalers(&self) -> RegionAutoscalers {
        let service = self.service.clone();
        RegionAutoscalers { service }
    }

    /// The resource `regionBackendBuckets`.
    #[cfg(feature = "region-backend-buckets")]
    pub fn region_backend_buckets(&self) -> RegionBackendBuckets {
        let service = self.service.clone();
        RegionBackendBuckets { service }
    }

    /// The resource `regionBackendServices`.
    #[cfg(feature = "region-backend-services")]
    pub fn region_backend_services(&self) -> RegionBackendServices {
        let service = self.service.clone();
        RegionBackendServices { service }
    }

    /// The resource `regionCommitments`.
    #[cfg(feature = "region-commitments")]
    pub fn region_commitments(&self) -> RegionCommitments {
        let service = self.service.clone();
        RegionCommitments { service }
    }

    /// The resource `regionCompositeHealthChecks`.
    #[cfg(feature = "region-composite-health-checks")]
    pub fn region_composite_health_checks(&self) -> RegionCompositeHealthChecks {
        RegionCompositeHealthChecks {
            service: self.service.clone(),
        }
    }

    /// The resource `regionDiskTypes`.
    #[cfg(feature = "region-disk-types")]
    pub fn region_disk_types(&self) -> RegionDiskTypes {
        let service = self.service.clone();
        RegionDiskTypes { service }
    }

    /// The resource `regionDisks`.
    #[cfg(feature = "region-disks")]
    pub fn region_disks(&self) -> RegionDisks {
        let service = self.service.clone();
        RegionDisks { service }
    }

    /// The resource `regionHealthAggregationPolicies`.
    #[cfg(feature = "region-health-aggregation-policies")]
    pub fn region_health_aggregation_policies(&self) -> RegionHealthAggregationPolicies {
        RegionHealthAggregationPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `regionHealthCheckServices`.
    #[cfg(feature = "region-health-check-services")]
    pub fn region_health_check_services(&self) -> RegionHealthCheckServices {
        RegionHealthCheckServices {
            service: self.service.clone(),
        }
    }

    /// The resource `regionHealthChecks`.
    #[cfg(feature = "region-health-checks")]
    pub fn region_health_checks(&self) -> RegionHealthChecks {
        let service = self.service.clone();
        RegionHealthChecks { service }
    }

    /// The resource `regionHealthSources`.
    #[cfg(feature = "region-health-sources")]
    pub fn region_health_sources(&self) -> RegionHealthSources {
        let service = self.service.clone();
        RegionHealthSources { service }
    }

    /// The resource `regionInstanceGroupManagerResizeRequests`.
    #[cfg(feature = "region-instance-group-manager-resize-requests")]
    pub fn region_instance_group_manager_resize_requests(
        &self,
    ) -> RegionInstanceGroupManagerResizeRequests {
        RegionInstanceGroupManagerResizeRequests {
            service: self.service.clone(),
        }
    }

    /// The resource `regionInstanceGroupManagers`.
    #[cfg(feature = "region-instance-group-managers")]
    pub fn region_instance_group_managers(&self) -> RegionInstanceGroupManagers {
        RegionInstanceGroupManagers {
            service: self.service.clone(),
        }
    }

    /// The resource `regionInstanceGroups`.
    #[cfg(feature = "region-instance-groups")]
    pub fn region_instance_groups(&self) -> RegionInstanceGroups {
        let service = self.service.clone();
        RegionInstanceGroups { service }
    }

    /// The resource `regionInstanceTemplates`.
    #[cfg(feature = "region-instance-templates")]
    pub fn region_instance_templates(&self) -> RegionInstanceTemplates {
        RegionInstanceTemplates {
            service: self.service.clone(),
        }
    }

    /// The resource `regionInstances`.
    #[cfg(feature = "region-instances")]
    pub fn region_instances(&self) -> RegionInstances {
        let service = self.service.clone();
        RegionInstances { service }
    }

    /// The resource `regionInstantSnapshotGroups`.
    #[cfg(feature = "region-instant-snapshot-groups")]
    pub fn region_instant_snapshot_groups(&self) -> RegionInstantSnapshotGroups {
        RegionInstantSnapshotGroups {
            service: self.service.clone(),
        }
    }

    /// The resource `regionInstantSnapshots`.
    #[cfg(feature = "region-instant-snapshots")]
    pub fn region_instant_snapshots(&self) -> RegionInstantSnapshots {
        let service = self.service.clone();
        RegionInstantSnapshots { service }
    }

    /// The resource `regionNetworkEndpointGroups`.
    #[cfg(feature = "region-network-endpoint-groups")]
    pub fn region_network_endpoint_groups(&self) -> RegionNetworkEndpointGroups {
        RegionNetworkEndpointGroups {
            service: self.service.clone(),
        }
    }

    /// The resource `regionNetworkFirewallPolicies`.
    #[cfg(feature = "region-network-firewall-policies")]
    pub fn region_network_firewall_policies(&self) -> RegionNetworkFirewallPolicies {
        RegionNetworkFirewallPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `regionNotificationEndpoints`.
    #[cfg(feature = "region-notification-endpoints")]
    pub fn region_notification_endpoints(&self) -> RegionNotificationEndpoints {
        RegionNotificationEndpoints {
            service: self.service.clone(),
        }
    }

    /// The resource `regionOperations`.
    #[cfg(feature = "region-operations")]
    pub fn region_operations(&self) -> RegionOperations {
        let service = self.service.clone();
        RegionOperations { service }
    }

    /// The resource `regionSecurityPolicies`.
    #[cfg(feature = "region-security-policies")]
    pub fn region_security_policies(&self) -> RegionSecurityPolicies {
        let service = self.service.clone();
        RegionSecurityPolicies { service }
    }

    /// The resource `regionSnapshotSettings`.
    #[cfg(feature = "region-snapshot-settings")]
    pub fn region_snapshot_settings(&self) -> RegionSnapshotSettings {
        let service = self.service.clone();
        RegionSnapshotSettings { service }
    }

    /// The resource `regionSnapshots`.
    #[cfg(feature = "region-snapshots")]
    pub fn region_snapshots(&self) -> RegionSnapshots {
        let service = self.service.clone();
        RegionSnapshots { service }
    }

    /// The resource `regionSslCertificates`.
    #[cfg(feature = "region-ssl-certificates")]
    pub fn region_ssl_certificates(&self) -> RegionSslCertificates {
        let service = self.service.clone();
        RegionSslCertificates { service }
    }

    /// The resource `regionSslPolicies`.
    #[cfg(feature = "region-ssl-policies")]
    pub fn region_ssl_policies(&self) -> RegionSslPolicies {
        let service = self.service.clone();
        RegionSslPolicies { service }
    }

    /// The resource `regionTargetHttpProxies`.
    #[cfg(feature = "region-target-http-proxies")]
    pub fn region_target_http_proxies(&self) -> RegionTargetHttpProxies {
        RegionTargetHttpProxies {
            service: self.service.clone(),
        }
    }

    /// The resource `regionTargetHttpsProxies`.
    #[cfg(feature = "region-target-https-proxies")]
    pub fn region_target_https_proxies(&self) -> RegionTargetHttpsProxies {
        RegionTargetHttpsProxies {
            service: self.service.clone(),
        }
    }

    /// The resource `regionTargetTcpProxies`.
    #[cfg(feature = "region-target-tcp-proxies")]
    pub fn region_target_tcp_proxies(&self) -> RegionTargetTcpProxies {
        let service = self.service.clone();
        RegionTargetTcpProxies { service }
    }

    /// The resource `regionUrlMaps`.
    #[cfg(feature = "region-url-maps")]
    pub fn region_url_maps(&self) -> RegionUrlMaps {
        let service = self.service.clone();
        RegionUrlMaps { service }
    }

    /// The resource `regionZones`.
    #[cfg(feature = "region-zones")]
    pub fn region_zones(&self) -> RegionZones {
        let service = self.service.clone();
        RegionZones { service }
    }

    /// The resource `regions`.
    #[cfg(feature = "regions")]
    pub fn regions(&self) -> Regions {
        let service = self.service.clone();
        Regions { service }
    }

    /// The resource `reliabilityRisks`.
    #[cfg(feature = "reliability-risks")]
    pub fn reliability_risks(&self) -> ReliabilityRisks {
        let service = self.service.clone();
        ReliabilityRisks { service }
    }

    /// The resource `reservationBlocks`.
    #[cfg(feature = "reservation-blocks")]
    pub fn reservation_blocks(&self) -> ReservationBlocks {
        let service = self.service.clone();
        ReservationBlocks { service }
    }

    /// The resource `reservationSlots`.
    #[cfg(feature = "reservation-slots")]
    pub fn reservation_slots(&self) -> ReservationSlots {
        let service = self.service.clone();
        ReservationSlots { service }
    }

    /// The resource `reservationSubBlocks`.
    #[cfg(feature = "reservation-sub-blocks")]
    pub fn reservation_sub_blocks(&self) -> ReservationSubBlocks {
        let service = self.service.clone();
        ReservationSubBlocks { service }
    }

    /// The resource `reservations`.
    #[cfg(feature = "reservations")]
    pub fn reservations(&self) -> Reservations {
        let service = self.service.clone();
        Reservations { service }
    }

    /// The resource `resourcePolicies`.
    #[cfg(feature = "resource-policies")]
    pub fn resource_policies(&self) -> ResourcePolicies {
        let service = self.service.clone();
        ResourcePolicies { service }
    }

    /// The resource `rolloutPlans`.
    #[cfg(feature = "rollout-plans")]
    pub fn rollout_plans(&self) -> RolloutPlans {
        let service = self.service.clone();
        RolloutPlans { service }
    }

    /// The resource `rollouts`.
    #[cfg(feature = "rollouts")]
    pub fn rollouts(&self) -> Rollouts {
        let service = self.service.clone();
        Rollouts { service }
    }

    /// The resource `routers`.
    #[cfg(feature = "routers")]
    pub fn routers(&self) -> Routers {
        let service = self.service.clone();
        Routers { service }
    }

    /// The resource `routes`.
    #[cfg(feature = "routes")]
    pub fn routes(&self) -> Routes {
        let service = self.service.clone();
        Routes { service }
    }

    /// The resource `securityPolicies`.
    #[cfg(feature = "security-policies")]
    pub fn security_policies(&self) -> SecurityPolicies {
        let service = self.service.clone();
        SecurityPolicies { service }
    }

    /// The resource `serviceAttachments`.
    #[cfg(feature = "service-attachments")]
    pub fn service_attachments(&self) -> ServiceAttachments {
        let service = self.service.clone();
        ServiceAttachments { service }
    }

    /// The resource `snapshotSettings`.
    #[cfg(feature = "snapshot-settings")]
    pub fn snapshot_settings(&self) -> SnapshotSettingsResource {
        SnapshotSettingsResource {
            service: self.service.clone(),
        }
    }

    /// The resource `snapshots`.
    #[cfg(feature = "snapshots")]
    pub fn snapshots(&self) -> Snapshots {
        let service = self.service.clone();
        Snapshots { service }
    }

    /// The resource `sslCertificates`.
    #[cfg(feature = "ssl-certificates")]
    pub fn ssl_certificates(&self) -> SslCertificates {
        let service = self.service.clone();
        SslCertificates { service }
    }

    /// The resource `sslPolicies`.
    #[cfg(feature = "ssl-policies")]
    pub fn ssl_policies(&self) -> SslPolicies {
        let service = self.service.clone();
        SslPolicies { service }
    }

    /// The resource `storagePoolTypes`.
    #[cfg(feature = "storage-pool-types")]
    pub fn storage_pool_types(&self) -> StoragePoolTypes {
        let service = self.service.clone();
        StoragePoolTypes { service }
    }

    /// The resource `storagePools`.
    #[cfg(feature = "storage-pools")]
    pub fn storage_pools(&self) -> StoragePools {
        let service = self.service.clone();
        StoragePools { service }
    }

    /// The resource `subnetworks`.
    #[cfg(feature = "subnetworks")]
    pub fn subnetworks(&self) -> Subnetworks {
        let service = self.service.clone();
        Subnetworks { service }
    }

    /// The resource `targetGrpcProxies`.
    #[cfg(feature = "target-grpc-proxies")]
    pub fn target_grpc_proxies(&self) -> TargetGrpcProxies {
        let service = self.service.clone();
        TargetGrpcProxies { service }
    }

    /// The resource `targetHttpProxies`.
    #[cfg(feature = "target-http-proxies")]
    pub fn target_http_proxies(&self) -> TargetHttpProxies {
        let service = self.service.clone();
        TargetHttpProxies { service }
    }

    /// The resource `targetHttpsProxies`.
    #[cfg(feature = "target-https-proxies")]
    pub fn target_https_proxies(&self) -> TargetHttpsProxies {
        let service = self.service.clone();
        TargetHttpsProxies { service }
    }

    /// The resource `targetInstances`.
    #[cfg(feature = "target-instances")]
    pub fn target_instances(&self) -> TargetInstances {
        let service = self.service.clone();
        TargetInstances { service }
    }

    /// The resource `targetPools`.
    #[cfg(feature = "target-pools")]
    pub fn target_pools(&self) -> TargetPools {
        let service = self.service.clone();
        TargetPools { service }
    }

    /// The resource `targetSslProxies`.
    #[cfg(feature = "target-ssl-proxies")]
    pub fn target_ssl_proxies(&self) -> TargetSslProxies {
        let service = self.service.clone();
        TargetSslProxies { service }
    }

    /// The resource `targetTcpProxies`.
    #[cfg(feature = "target-tcp-proxies")]
    pub fn target_tcp_proxies(&self) -> TargetTcpProxies {
        let service = self.service.clone();
        TargetTcpProxies { service }
    }

    /// The resource `targetVpnGateways`.
    #[cfg(feature = "target-vpn-gateways")]
    pub fn target_vpn_gateways(&self) -> TargetVpnGateways {
        let service = self.service.clone();
        TargetVpnGateways { service }
    }

    /// The resource `urlMaps`.
    #[cfg(feature = "url-maps")]
    pub fn url_maps(&self) -> UrlMaps {
        let service = self.service.clone();
        UrlMaps { service }
    }

    /// The resource `vpnGateways`.
    #[cfg(feature = "vpn-gateways")]
    pub fn vpn_gateways(&self) -> VpnGateways {
        let service = self.service.clone();
        VpnGateways { service }
    }

    /// The resource `vpnTunnels`.
    #[cfg(feature = "vpn-tunnels")]
    pub fn vpn_tunnels(&self) -> VpnTunnels {
        let service = self.service.clone();
        VpnTunnels { service }
    }

    /// The resource `wireGroups`.
    #[cfg(feature = "wire-groups")]
    pub fn wire_groups(&self) -> WireGroups {
        let service = self.service.clone();
        WireGroups { service }
    }

    /// The resource `zoneOperations`.
    #[cfg(feature = "zone-operations")]
    pub fn zone_operations(&self) -> ZoneOperations {
        let service = self.service.clone();
        ZoneOperations { service }
    }

    /// The resource `zoneVmExtensionPolicies`.
    #[cfg(feature = "zone-vm-extension-policies")]
    pub fn zone_vm_extension_policies(&self) -> ZoneVmExtensionPolicies {
        ZoneVmExtensionPolicies {
            service: self.service.clone(),
        }
    }

    /// The resource `zones`.
    #[cfg(feature = "zones")]
    pub fn zones(&self) -> Zones {
        let service = self.service.clone();
        Zones { service }
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
