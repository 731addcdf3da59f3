//! Schemas: what calls send and receive.

mod accelerator_config;
#[cfg(feature = "reservation-sub-blocks")]
mod accelerator_topologies_info;
#[cfg(feature = "reservation-sub-blocks")]
mod accelerator_topologies_info_accelerator_topology_info;
#[cfg(feature = "reservation-sub-blocks")]
mod accelerator_topologies_info_accelerator_topology_info_info_per_topology_state;
#[cfg(feature = "accelerator-types")]
mod accelerator_type;
#[cfg(feature = "accelerator-types")]
mod accelerator_type_aggregated_list;
#[cfg(feature = "accelerator-types")]
mod accelerator_type_list;
#[cfg(feature = "accelerator-types")]
mod accelerator_types_scoped_list;
mod access_config;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
mod address;
#[cfg(feature = "addresses")]
mod address_aggregated_list;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
mod address_list;
#[cfg(feature = "addresses")]
mod addresses_scoped_list;
mod advanced_machine_features;
mod alias_ip_range;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
mod allocation_aggregate_reservation;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
mod allocation_aggregate_reservation_reserved_resource_info;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
mod allocation_aggregate_reservation_reserved_resource_info_accelerator;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod allocation_reservation_sharing_policy;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod allocation_resource_status;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod allocation_resource_status_health_info;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod allocation_resource_status_specific_sku_allocation;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
mod allocation_specific_sku_allocation_allocated_instance_properties_reserved_disk;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
mod allocation_specific_sku_allocation_reserved_instance_properties;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod allocation_specific_sku_reservation;
mod attached_disk;
mod attached_disk_initialize_params;
mod audit_config;
mod audit_log_config;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaler;
#[cfg(feature = "autoscalers")]
mod autoscaler_aggregated_list;
#[cfg(feature = "autoscalers")]
mod autoscaler_list;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaler_status_details;
#[cfg(feature = "autoscalers")]
mod autoscalers_scoped_list;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy_cpu_utilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy_custom_metric_utilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy_load_balancing_utilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy_scale_in_control;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod autoscaling_policy_scaling_schedule;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod awsv4_signature;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_backend_orchestration_info;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket;
#[cfg(feature = "backend-buckets")]
mod backend_bucket_aggregated_list;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_cdn_policy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_cdn_policy_bypass_cache_on_request_header;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_cdn_policy_cache_key_policy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_cdn_policy_negative_caching_policy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_list;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_list_usable;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_params;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
mod backend_bucket_used_by;
#[cfg(feature = "backend-buckets")]
mod backend_buckets_scoped_list;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_custom_metric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service;
#[cfg(feature = "backend-services")]
mod backend_service_aggregated_list;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_cdn_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_cdn_policy_bypass_cache_on_request_header;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_cdn_policy_negative_caching_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_connection_tracking_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_custom_metric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_dynamic_forwarding;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_dynamic_forwarding_forward_proxy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_dynamic_forwarding_ip_port_selection;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_failover_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_group_health;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_ha_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_ha_policy_leader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_ha_policy_leader_network_endpoint;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_http_cookie;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_iap;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_list;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_list_usable;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_locality_load_balancing_policy_config;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_locality_load_balancing_policy_config_custom_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_locality_load_balancing_policy_config_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_log_config;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_log_config_logging_http_header;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_network_pass_through_lb_traffic_policy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_network_pass_through_lb_traffic_policy_zonal_affinity;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_orchestration_info;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_params;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod backend_service_reference;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_tls_settings;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_tls_settings_subject_alt_name;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod backend_service_used_by;
#[cfg(feature = "backend-services")]
mod backend_services_scoped_list;
#[cfg(feature = "routers")]
mod bfd_packet;
#[cfg(feature = "routers")]
mod bfd_status;
#[cfg(feature = "routers")]
mod bfd_status_packet_counts;
#[cfg(feature = "routers")]
mod bgp_route;
#[cfg(feature = "routers")]
mod bgp_route_as_path;
#[cfg(feature = "routers")]
mod bgp_route_network_layer_reachability_information;
mod binding;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod bulk_insert_disk_resource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod bulk_insert_instance_resource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod bulk_insert_instance_resource_per_instance_properties;
mod bulk_insert_operation_status;
#[cfg(feature = "disks")]
mod bulk_set_labels_request;
#[cfg(feature = "disks")]
mod bulk_zone_set_labels_request;
#[cfg(feature = "machine-types")]
mod bundled_local_ssds;
#[cfg(feature = "url-maps")]
mod cache_invalidation_rule;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod cache_key_policy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod cache_policy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod cache_policy_cache_key_policy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod cache_policy_negative_caching_policy;
#[cfg(feature = "advice")]
mod calendar_mode_advice_request;
#[cfg(feature = "advice")]
mod calendar_mode_advice_response;
#[cfg(feature = "advice")]
mod calendar_mode_recommendation;
#[cfg(feature = "advice")]
mod capacity_advice_request;
#[cfg(feature = "advice")]
mod capacity_advice_request_distribution_policy;
#[cfg(feature = "advice")]
mod capacity_advice_request_distribution_policy_zone_configuration;
#[cfg(feature = "advice")]
mod capacity_advice_request_instance_flexibility_policy;
#[cfg(feature = "advice")]
mod capacity_advice_request_instance_flexibility_policy_instance_selection;
#[cfg(feature = "advice")]
mod capacity_advice_request_instance_flexibility_policy_instance_selection_attached_disk;
#[cfg(feature = "advice")]
mod capacity_advice_request_instance_properties;
#[cfg(feature = "advice")]
mod capacity_advice_request_instance_properties_scheduling;
#[cfg(feature = "advice")]
mod capacity_advice_response;
#[cfg(feature = "advice")]
mod capacity_advice_response_recommendation;
#[cfg(feature = "advice")]
mod capacity_advice_response_recommendation_scores;
#[cfg(feature = "advice")]
mod capacity_advice_response_recommendation_shard;
#[cfg(feature = "advice")]
mod capacity_history_request;
#[cfg(feature = "advice")]
mod capacity_history_request_instance_properties;
#[cfg(feature = "advice")]
mod capacity_history_request_instance_properties_attached_disk;
#[cfg(feature = "advice")]
mod capacity_history_request_instance_properties_scheduling;
#[cfg(feature = "advice")]
mod capacity_history_request_location_policy;
#[cfg(feature = "advice")]
mod capacity_history_response;
#[cfg(feature = "advice")]
mod capacity_history_response_preemption_record;
#[cfg(feature = "advice")]
mod capacity_history_response_price_record;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod circuit_breakers;
#[cfg(feature = "region-commitments")]
mod commitment;
#[cfg(feature = "region-commitments")]
mod commitment_aggregated_list;
#[cfg(feature = "region-commitments")]
mod commitment_list;
#[cfg(feature = "region-commitments")]
mod commitment_params;
#[cfg(feature = "region-commitments")]
mod commitment_resource_status;
#[cfg(feature = "region-commitments")]
mod commitments_scoped_list;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_check;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_check_aggregated_list;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_check_health;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_check_list;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_checks_get_health_response_health_source_health;
#[cfg(feature = "region-composite-health-checks")]
mod composite_health_checks_scoped_list;
mod confidential_instance_config;
mod confidential_paravisor_config;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod connection_draining;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod consistent_hash_load_balancer_settings;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod consistent_hash_load_balancer_settings_http_cookie;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod cors_policy;
#[cfg(feature = "cross-site-networks")]
mod cross_site_network;
#[cfg(feature = "cross-site-networks")]
mod cross_site_network_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod custom_error_response_policy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod custom_error_response_policy_custom_error_response_rule;
mod customer_encryption_key;
#[cfg(feature = "instances")]
mod customer_encryption_key_protected_disk;
#[cfg(feature = "preview-features")]
mod date;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod date_time;
mod deprecation_status;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk;
#[cfg(feature = "disks")]
mod disk_aggregated_list;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_async_replication;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_async_replication_list;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
mod disk_instantiation_config;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_list;
#[cfg(feature = "projects")]
mod disk_move_request;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_params;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_resource_status;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disk_resource_status_async_replication_status;
#[cfg(any(feature = "disk-types", feature = "region-disk-types"))]
mod disk_type;
#[cfg(feature = "disk-types")]
mod disk_type_aggregated_list;
#[cfg(feature = "disk-types")]
mod disk_type_list;
#[cfg(feature = "disk-types")]
mod disk_types_scoped_list;
#[cfg(feature = "disks")]
mod disk_update_kms_key_request;
#[cfg(feature = "disks")]
mod disks_add_resource_policies_request;
#[cfg(feature = "disks")]
mod disks_remove_resource_policies_request;
#[cfg(feature = "disks")]
mod disks_resize_request;
#[cfg(feature = "disks")]
mod disks_scoped_list;
#[cfg(feature = "disks")]
mod disks_start_async_replication_request;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod disks_stop_group_async_replication_resource;
#[cfg(feature = "instances")]
mod display_device;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod distribution_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod distribution_policy_zone_configuration;
mod duration;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod dynamic_compression_policy;
mod error_info;
#[cfg(feature = "networks")]
mod exchanged_peering_route;
#[cfg(feature = "networks")]
mod exchanged_peering_routes_list;
mod expr;
#[cfg(feature = "external-vpn-gateways")]
mod external_vpn_gateway;
#[cfg(feature = "external-vpn-gateways")]
mod external_vpn_gateway_interface;
#[cfg(feature = "external-vpn-gateways")]
mod external_vpn_gateway_list;
#[cfg(feature = "external-vpn-gateways")]
mod external_vpn_gateway_params;
mod file_content_buffer;
mod firewall;
#[cfg(feature = "firewalls")]
mod firewall_list;
mod firewall_log_config;
mod firewall_params;
#[cfg(feature = "firewall-policies")]
mod firewall_policies_list_associations_response;
#[cfg(feature = "network-firewall-policies")]
mod firewall_policies_scoped_list;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
mod firewall_policy;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
mod firewall_policy_association;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
mod firewall_policy_list;
mod firewall_policy_rule;
mod firewall_policy_rule_matcher;
mod firewall_policy_rule_matcher_layer4_config;
mod firewall_policy_rule_secure_tag;
mod fixed_or_percent;
#[cfg(feature = "advice")]
mod flexible_time_range;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
mod forwarding_rule;
#[cfg(feature = "forwarding-rules")]
mod forwarding_rule_aggregated_list;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
mod forwarding_rule_attached_extension;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
mod forwarding_rule_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod forwarding_rule_reference;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
mod forwarding_rule_service_directory_registration;
#[cfg(feature = "forwarding-rules")]
mod forwarding_rules_scoped_list;
#[cfg(feature = "future-reservations")]
mod future_reservation;
#[cfg(feature = "future-reservations")]
mod future_reservation_commitment_info;
#[cfg(feature = "future-reservations")]
mod future_reservation_params;
#[cfg(feature = "future-reservations")]
mod future_reservation_specific_sku_properties;
#[cfg(feature = "future-reservations")]
mod future_reservation_status;
#[cfg(feature = "future-reservations")]
mod future_reservation_status_existing_matching_usage_info;
#[cfg(feature = "future-reservations")]
mod future_reservation_status_last_known_good_state;
#[cfg(feature = "future-reservations")]
mod future_reservation_status_last_known_good_state_future_reservation_specs;
#[cfg(feature = "future-reservations")]
mod future_reservation_status_specific_sku_properties;
#[cfg(feature = "future-reservations")]
mod future_reservation_storage_pool_properties;
#[cfg(feature = "future-reservations")]
mod future_reservation_storage_pool_provisioned_capacity;
#[cfg(feature = "future-reservations")]
mod future_reservation_time_window;
#[cfg(feature = "future-reservations")]
mod future_reservations_aggregated_list_response;
#[cfg(feature = "future-reservations")]
mod future_reservations_list_response;
#[cfg(feature = "future-reservations")]
mod future_reservations_scoped_list;
#[cfg(feature = "advice")]
mod future_resources_recommendation;
#[cfg(feature = "advice")]
mod future_resources_recommendation_other_location;
#[cfg(feature = "advice")]
mod future_resources_spec;
#[cfg(feature = "advice")]
mod future_resources_spec_aggregate_resources;
#[cfg(feature = "advice")]
mod future_resources_spec_local_ssd_partition;
#[cfg(feature = "advice")]
mod future_resources_spec_location_policy;
#[cfg(feature = "advice")]
mod future_resources_spec_location_policy_location;
#[cfg(feature = "advice")]
mod future_resources_spec_specific_sku_resources;
#[cfg(feature = "advice")]
mod future_resources_spec_target_resources;
mod get_health_operation_metadata;
mod get_health_operation_metadata_health_info;
mod get_version_operation_metadata;
mod get_version_operation_metadata_sbom_info;
#[cfg(feature = "global-addresses")]
mod global_addresses_move_request;
#[cfg(feature = "global-frontend-settings")]
mod global_frontend_settings;
#[cfg(feature = "global-frontend-settings")]
mod global_frontend_settings_patch_response;
#[cfg(feature = "global-network-endpoint-groups")]
mod global_network_endpoint_groups_attach_endpoints_request;
#[cfg(feature = "global-network-endpoint-groups")]
mod global_network_endpoint_groups_detach_endpoints_request;
#[cfg(feature = "firewall-policies")]
mod global_organization_set_policy_request;
mod global_set_labels_request;
mod global_set_policy_request;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_extension_policy;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_instance_selector;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_label_selector;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_list;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_rollout_operation;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_rollout_operation_rollout_input;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_rollout_operation_rollout_status;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata;
#[cfg(feature = "global-vm-extension-policies")]
mod global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata_location_rollout_status;
mod group_maintenance_info;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod grpc_health_check;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod grpctls_health_check;
#[cfg(feature = "instances")]
mod guest_attributes;
#[cfg(feature = "instances")]
mod guest_attributes_entry;
#[cfg(feature = "instances")]
mod guest_attributes_value;
mod guest_os_feature;
#[cfg(feature = "region-health-aggregation-policies")]
mod health_aggregation_policies_scoped_list;
#[cfg(feature = "region-health-aggregation-policies")]
mod health_aggregation_policy;
#[cfg(feature = "region-health-aggregation-policies")]
mod health_aggregation_policy_aggregated_list;
#[cfg(feature = "region-health-aggregation-policies")]
mod health_aggregation_policy_list;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod health_check;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod health_check_list;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod health_check_log_config;
mod health_check_reference;
#[cfg(feature = "region-health-check-services")]
mod health_check_service;
#[cfg(feature = "region-health-check-services")]
mod health_check_service_aggregated_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod health_check_service_reference;
#[cfg(feature = "region-health-check-services")]
mod health_check_services_list;
#[cfg(feature = "region-health-check-services")]
mod health_check_services_scoped_list;
#[cfg(feature = "health-checks")]
mod health_checks_aggregated_list;
#[cfg(feature = "health-checks")]
mod health_checks_scoped_list;
#[cfg(feature = "region-health-sources")]
mod health_source;
#[cfg(feature = "region-health-sources")]
mod health_source_aggregated_list;
#[cfg(feature = "region-health-sources")]
mod health_source_health;
#[cfg(feature = "region-health-sources")]
mod health_source_list;
#[cfg(feature = "region-health-sources")]
mod health_sources_get_health_response_source_info;
#[cfg(feature = "region-health-sources")]
mod health_sources_get_health_response_source_info_backend_info;
#[cfg(feature = "region-health-sources")]
mod health_sources_scoped_list;
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
mod health_status;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod health_status_for_network_endpoint;
mod help;
mod help_link;
#[cfg(feature = "hosts")]
mod host;
#[cfg(feature = "hosts")]
mod host_physical_topology;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod host_rule;
#[cfg(feature = "hosts")]
mod host_status;
#[cfg(feature = "hosts")]
mod hosts_get_version_request;
#[cfg(feature = "hosts")]
mod hosts_list_response;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod http2_health_check;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_fault_abort;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_fault_delay;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_fault_injection;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_header_action;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_header_match;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_header_option;
#[cfg(feature = "http-health-checks")]
mod http_health_check;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod http_health_check_2;
#[cfg(feature = "http-health-checks")]
mod http_health_check_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_query_parameter_match;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_redirect_action;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_retry_policy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_route_action;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_route_rule;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod http_route_rule_match;
#[cfg(feature = "https-health-checks")]
mod https_health_check;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod https_health_check_2;
#[cfg(feature = "https-health-checks")]
mod https_health_check_list;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
mod image;
#[cfg(feature = "image-family-views")]
mod image_family_view;
#[cfg(feature = "images")]
mod image_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod image_optimization_policy;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
mod image_params;
#[cfg(feature = "image-views")]
mod image_view;
#[cfg(feature = "image-views")]
mod image_views_list_response;
mod initial_state_config;
#[cfg(feature = "instances")]
mod instance;
#[cfg(feature = "instances")]
mod instance_aggregated_list;
#[cfg(feature = "node-groups")]
mod instance_consumption_data;
#[cfg(feature = "node-groups")]
mod instance_consumption_info;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod instance_flexibility_policy;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod instance_flexibility_policy_instance_selection;
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
mod instance_group;
#[cfg(feature = "instance-groups")]
mod instance_group_aggregated_list;
#[cfg(feature = "instance-groups")]
mod instance_group_list;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_actions_summary;
#[cfg(feature = "instance-group-managers")]
mod instance_group_manager_aggregated_list;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_all_instances_config;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_auto_healing_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_instance_flexibility_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_instance_flexibility_policy_instance_selection;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_instance_lifecycle_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_instance_lifecycle_policy_on_repair;
#[cfg(feature = "instance-group-managers")]
mod instance_group_manager_list;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
mod instance_group_manager_resize_request;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
mod instance_group_manager_resize_request_status;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
mod instance_group_manager_resize_request_status_last_attempt;
#[cfg(feature = "instance-group-manager-resize-requests")]
mod instance_group_manager_resize_requests_list_response;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_resource_policies;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_standby_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_accelerator_topology;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_accelerator_topology_accelerator_topology_state_details;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_all_instances_config;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_bulk_instance_operation;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_bulk_instance_operation_last_progress_check;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_instance_status_summary;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_stateful;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_stateful_per_instance_configs;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_status_version_target;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_target_size_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_update_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_group_manager_version;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_abandon_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_apply_updates_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_create_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_delete_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_delete_per_instance_configs_req;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_list_errors_response;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_list_managed_instances_response;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_list_per_instance_configs_resp;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_patch_per_instance_configs_req;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_recreate_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_resume_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_scoped_list;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_set_instance_template_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_set_target_pools_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_start_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_stop_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_suspend_instances_request;
#[cfg(feature = "instance-group-managers")]
mod instance_group_managers_update_per_instance_configs_req;
#[cfg(feature = "instance-groups")]
mod instance_groups_add_instances_request;
#[cfg(feature = "instance-groups")]
mod instance_groups_list_instances;
#[cfg(feature = "instance-groups")]
mod instance_groups_list_instances_request;
#[cfg(feature = "instance-groups")]
mod instance_groups_remove_instances_request;
#[cfg(feature = "instance-groups")]
mod instance_groups_scoped_list;
#[cfg(feature = "instance-groups")]
mod instance_groups_set_named_ports_request;
#[cfg(feature = "instances")]
mod instance_list;
#[cfg(feature = "instances")]
mod instance_list_referrers;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_managed_by_igm_error;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_managed_by_igm_error_instance_action_details;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_managed_by_igm_error_managed_instance_error;
#[cfg(feature = "projects")]
mod instance_move_request;
#[cfg(feature = "instances")]
mod instance_params;
mod instance_properties;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod instance_properties_patch;
#[cfg(any(feature = "instance-groups", feature = "target-pools"))]
mod instance_reference;
#[cfg(feature = "instance-settings")]
mod instance_settings;
#[cfg(feature = "instance-settings")]
mod instance_settings_metadata;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
mod instance_template;
#[cfg(feature = "instance-templates")]
mod instance_template_aggregated_list;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
mod instance_template_list;
#[cfg(feature = "instance-templates")]
mod instance_templates_scoped_list;
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
mod instance_with_named_ports;
#[cfg(feature = "instances")]
mod instances_add_resource_policies_request;
mod instances_bulk_insert_operation_metadata;
#[cfg(feature = "instances")]
mod instances_get_effective_firewalls_response;
#[cfg(feature = "instances")]
mod instances_get_effective_firewalls_response_effective_firewall_policy;
#[cfg(feature = "instances")]
mod instances_remove_resource_policies_request;
#[cfg(feature = "instances")]
mod instances_report_host_as_faulty_request;
#[cfg(feature = "instances")]
mod instances_report_host_as_faulty_request_fault_reason;
#[cfg(feature = "instances")]
mod instances_scoped_list;
#[cfg(feature = "instances")]
mod instances_set_labels_request;
#[cfg(feature = "instances")]
mod instances_set_machine_resources_request;
#[cfg(feature = "instances")]
mod instances_set_machine_type_request;
#[cfg(feature = "instances")]
mod instances_set_min_cpu_platform_request;
#[cfg(feature = "instances")]
mod instances_set_name_request;
#[cfg(feature = "instances")]
mod instances_set_security_policy_request;
#[cfg(feature = "instances")]
mod instances_set_service_account_request;
#[cfg(feature = "instances")]
mod instances_start_with_encryption_key_request;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
mod instant_snapshot;
#[cfg(feature = "instant-snapshots")]
mod instant_snapshot_aggregated_list;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
mod instant_snapshot_group;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod instant_snapshot_group_parameters;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
mod instant_snapshot_group_resource_status;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
mod instant_snapshot_group_source_info;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
mod instant_snapshot_list;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
mod instant_snapshot_params;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
mod instant_snapshot_resource_status;
#[cfg(feature = "instant-snapshots")]
mod instant_snapshots_scoped_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod int64_range_match;
#[cfg(feature = "interconnects")]
mod interconnect;
#[cfg(feature = "interconnects")]
mod interconnect_application_aware_interconnect;
#[cfg(feature = "interconnects")]
mod interconnect_application_aware_interconnect_bandwidth_percentage;
#[cfg(feature = "interconnects")]
mod interconnect_application_aware_interconnect_bandwidth_percentage_policy;
#[cfg(feature = "interconnects")]
mod interconnect_application_aware_interconnect_strict_priority_policy;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_aggregated_list;
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
mod interconnect_attachment_configuration_constraints;
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
mod interconnect_attachment_configuration_constraints_bgp_peer_asn_range;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_attachment;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_configured;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_configured_availability_sla;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_configured_availability_sla_intended_sla_blockers;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_intent;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_logical_structure;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_logical_structure_region;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_logical_structure_region_metro;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_logical_structure_region_metro_facility;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_group_logical_structure_region_metro_facility_zone;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_groups_get_operational_status_response;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_groups_list_response;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_groups_operational_status;
#[cfg(feature = "interconnect-attachment-groups")]
mod interconnect_attachment_groups_operational_status_attachment_status;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_l2_forwarding;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_l2_forwarding_appliance_mapping;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_l2_forwarding_appliance_mapping_inner_vlan_to_appliance_mapping;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_l2_forwarding_geneve_header;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_list;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_params;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_partner_metadata;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachment_private_info;
#[cfg(feature = "interconnect-attachments")]
mod interconnect_attachments_scoped_list;
#[cfg(feature = "interconnects")]
mod interconnect_circuit_info;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics_arp_entry;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics_link_lacp_status;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics_link_optical_power;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics_link_status;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
mod interconnect_diagnostics_macsec_status;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_configured;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_configured_topology_capability;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_configured_topology_capability_intended_capability_blockers;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_intent;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_interconnect;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_physical_structure;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_physical_structure_metros;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_physical_structure_metros_facilities;
#[cfg(feature = "interconnect-groups")]
mod interconnect_group_physical_structure_metros_facilities_zones;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_create_members;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_create_members_interconnect_input;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_create_members_request;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_get_operational_status_response;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_list_response;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_operational_status;
#[cfg(feature = "interconnect-groups")]
mod interconnect_groups_operational_status_interconnect_status;
#[cfg(feature = "interconnects")]
mod interconnect_list;
#[cfg(feature = "interconnect-locations")]
mod interconnect_location;
#[cfg(feature = "interconnect-locations")]
mod interconnect_location_cross_site_interconnect_info;
#[cfg(feature = "interconnect-locations")]
mod interconnect_location_list;
#[cfg(feature = "interconnect-locations")]
mod interconnect_location_region_info;
#[cfg(feature = "interconnects")]
mod interconnect_macsec;
#[cfg(feature = "interconnects")]
mod interconnect_macsec_config;
#[cfg(feature = "interconnects")]
mod interconnect_macsec_config_pre_shared_key;
#[cfg(feature = "interconnects")]
mod interconnect_macsec_pre_shared_key;
#[cfg(feature = "interconnects")]
mod interconnect_outage_notification;
#[cfg(feature = "interconnects")]
mod interconnect_params;
#[cfg(feature = "interconnect-remote-locations")]
mod interconnect_remote_location;
#[cfg(feature = "interconnect-remote-locations")]
mod interconnect_remote_location_constraints;
#[cfg(feature = "interconnect-remote-locations")]
mod interconnect_remote_location_constraints_subnet_length_range;
#[cfg(feature = "interconnect-remote-locations")]
mod interconnect_remote_location_list;
#[cfg(feature = "interconnect-remote-locations")]
mod interconnect_remote_location_permitted_connections;
#[cfg(feature = "interconnects")]
mod interconnects_get_diagnostics_response;
#[cfg(feature = "interconnects")]
mod interconnects_get_macsec_config_response;
#[cfg(feature = "interconnects")]
mod interconnects_set_name_request;
#[cfg(feature = "advice")]
mod interval;
#[cfg(feature = "licenses")]
mod license;
#[cfg(feature = "license-codes")]
mod license_code;
#[cfg(feature = "license-codes")]
mod license_code_license_alias;
#[cfg(feature = "licenses")]
mod license_params;
#[cfg(feature = "region-commitments")]
mod license_resource_commitment;
#[cfg(feature = "licenses")]
mod license_resource_requirements;
#[cfg(feature = "licenses")]
mod licenses_list_response;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
mod list_instant_snapshot_groups;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
mod local_disk;
mod localized_message;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod location_policy;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod location_policy_location;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod location_policy_location_constraints;
#[cfg(any(feature = "instances", feature = "region-instances"))]
mod location_policy_zone_configuration;
#[cfg(feature = "machine-images")]
mod machine_image;
#[cfg(feature = "machine-images")]
mod machine_image_list;
#[cfg(feature = "machine-images")]
mod machine_image_params;
#[cfg(feature = "machine-types")]
mod machine_type;
#[cfg(feature = "machine-types")]
mod machine_type_aggregated_list;
#[cfg(feature = "machine-types")]
mod machine_type_list;
#[cfg(feature = "machine-types")]
mod machine_types_scoped_list;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_instance_health;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_last_attempt;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_properties_from_flexibility_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_scheduling;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_shutdown_details;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod managed_instance_version;
#[cfg(feature = "managed-rulesets")]
mod managed_ruleset;
#[cfg(feature = "managed-rulesets")]
mod managed_ruleset_list;
mod metadata;
mod metadata_filter;
mod metadata_filter_label_match;
#[cfg(feature = "advice")]
mod money;
mod named_port;
#[cfg(feature = "routers")]
mod named_set;
#[cfg(feature = "routers")]
mod nat_ip_info;
#[cfg(feature = "routers")]
mod nat_ip_info_nat_ip_info_mapping;
#[cfg(feature = "routers")]
mod nat_ip_info_response;
#[cfg(feature = "networks")]
mod network;
#[cfg(feature = "network-attachments")]
mod network_attachment;
#[cfg(feature = "network-attachments")]
mod network_attachment_aggregated_list;
#[cfg(feature = "network-attachments")]
mod network_attachment_connected_endpoint;
#[cfg(feature = "network-attachments")]
mod network_attachment_list;
#[cfg(feature = "network-attachments")]
mod network_attachments_scoped_list;
#[cfg(feature = "network-edge-security-services")]
mod network_edge_security_service;
#[cfg(feature = "network-edge-security-services")]
mod network_edge_security_service_aggregated_list;
#[cfg(feature = "network-edge-security-services")]
mod network_edge_security_services_scoped_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group;
#[cfg(feature = "network-endpoint-groups")]
mod network_endpoint_group_aggregated_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group_app_engine;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group_cloud_function;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group_cloud_run;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_group_psc_data;
#[cfg(feature = "network-endpoint-groups")]
mod network_endpoint_groups_attach_endpoints_request;
#[cfg(feature = "network-endpoint-groups")]
mod network_endpoint_groups_detach_endpoints_request;
#[cfg(feature = "network-endpoint-groups")]
mod network_endpoint_groups_list_endpoints_request;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_groups_list_network_endpoints;
#[cfg(feature = "network-endpoint-groups")]
mod network_endpoint_groups_scoped_list;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
mod network_endpoint_with_health_status;
#[cfg(feature = "network-firewall-policies")]
mod network_firewall_policy_aggregated_list;
mod network_interface;
#[cfg(feature = "networks")]
mod network_list;
#[cfg(feature = "networks")]
mod network_params;
#[cfg(feature = "networks")]
mod network_peering;
#[cfg(feature = "networks")]
mod network_peering_connection_status;
#[cfg(feature = "networks")]
mod network_peering_connection_status_consensus_state;
#[cfg(feature = "networks")]
mod network_peering_connection_status_traffic_configuration;
mod network_performance_config;
#[cfg(feature = "network-profiles")]
mod network_profile;
#[cfg(feature = "network-profiles")]
mod network_profile_location;
#[cfg(feature = "network-profiles")]
mod network_profile_network_features;
#[cfg(feature = "network-profiles")]
mod network_profile_network_features_predefined_subnetwork_range;
#[cfg(feature = "network-profiles")]
mod network_profile_profile_type;
#[cfg(feature = "network-profiles")]
mod network_profiles_list_response;
#[cfg(feature = "networks")]
mod network_routing_config;
#[cfg(feature = "networks")]
mod networks_add_peering_request;
#[cfg(feature = "networks")]
mod networks_cancel_request_remove_peering_request;
#[cfg(feature = "networks")]
mod networks_get_effective_firewalls_response;
#[cfg(feature = "networks")]
mod networks_get_effective_firewalls_response_effective_firewall_policy;
#[cfg(feature = "networks")]
mod networks_remove_peering_request;
#[cfg(feature = "networks")]
mod networks_request_remove_peering_request;
#[cfg(feature = "networks")]
mod networks_update_peering_request;
#[cfg(feature = "node-groups")]
mod node_group;
#[cfg(feature = "node-groups")]
mod node_group_aggregated_list;
#[cfg(feature = "node-groups")]
mod node_group_autoscaling_policy;
#[cfg(feature = "node-groups")]
mod node_group_list;
#[cfg(feature = "node-groups")]
mod node_group_maintenance_window;
#[cfg(feature = "node-groups")]
mod node_group_node;
#[cfg(feature = "node-groups")]
mod node_groups_add_nodes_request;
#[cfg(feature = "node-groups")]
mod node_groups_delete_nodes_request;
#[cfg(feature = "node-groups")]
mod node_groups_list_nodes;
#[cfg(feature = "node-groups")]
mod node_groups_perform_maintenance_request;
#[cfg(feature = "node-groups")]
mod node_groups_scoped_list;
#[cfg(feature = "node-groups")]
mod node_groups_set_node_template_request;
#[cfg(feature = "node-groups")]
mod node_groups_simulate_maintenance_event_request;
#[cfg(feature = "node-templates")]
mod node_template;
#[cfg(feature = "node-templates")]
mod node_template_aggregated_list;
#[cfg(feature = "node-templates")]
mod node_template_list;
#[cfg(feature = "node-templates")]
mod node_template_node_type_flexibility;
#[cfg(feature = "node-templates")]
mod node_templates_scoped_list;
#[cfg(feature = "node-types")]
mod node_type;
#[cfg(feature = "node-types")]
mod node_type_aggregated_list;
#[cfg(feature = "node-types")]
mod node_type_list;
#[cfg(feature = "node-types")]
mod node_types_scoped_list;
#[cfg(feature = "region-notification-endpoints")]
mod notification_endpoint;
#[cfg(feature = "region-notification-endpoints")]
mod notification_endpoint_aggregated_list;
#[cfg(feature = "region-notification-endpoints")]
mod notification_endpoint_grpc_settings;
#[cfg(feature = "region-notification-endpoints")]
mod notification_endpoint_list;
#[cfg(feature = "region-notification-endpoints")]
mod notification_endpoints_scoped_list;
mod operation;
#[cfg(feature = "global-operations")]
mod operation_aggregated_list;
mod operation_list;
#[cfg(feature = "global-operations")]
mod operations_scoped_list;
#[cfg(feature = "organization-security-policies")]
mod organization_security_policies_list_associations_response;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod outlier_detection;
#[cfg(feature = "routers")]
mod packet_intervals;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_aggregated_list;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_filter;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_forwarding_rule_info;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_list;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_mirrored_resource_info;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_mirrored_resource_info_instance_info;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_mirrored_resource_info_subnet_info;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirroring_network_info;
#[cfg(feature = "packet-mirrorings")]
mod packet_mirrorings_scoped_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod path_matcher;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod path_rule;
mod per_instance_config;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod periodic_partial_maintenance_schedule;
mod policy;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
mod preconfigured_waf_set;
mod preserved_state;
mod preserved_state_preserved_disk;
mod preserved_state_preserved_network_ip;
mod preserved_state_preserved_network_ip_ip_address;
#[cfg(feature = "preview-features")]
mod preview_feature;
#[cfg(feature = "preview-features")]
mod preview_feature_list;
#[cfg(feature = "preview-features")]
mod preview_feature_rollout_operation;
#[cfg(feature = "preview-features")]
mod preview_feature_rollout_operation_rollout_input;
#[cfg(feature = "preview-features")]
mod preview_feature_status;
#[cfg(feature = "preview-features")]
mod preview_feature_status_release_status;
#[cfg(any(feature = "project-views", feature = "projects"))]
mod project;
#[cfg(feature = "project-views")]
mod project_view;
#[cfg(feature = "projects")]
mod projects_disable_xpn_resource_request;
#[cfg(feature = "projects")]
mod projects_enable_xpn_resource_request;
#[cfg(feature = "projects")]
mod projects_get_xpn_resources;
#[cfg(feature = "projects")]
mod projects_list_xpn_hosts_request;
#[cfg(feature = "projects")]
mod projects_set_cloud_armor_tier_request;
#[cfg(feature = "projects")]
mod projects_set_default_network_tier_request;
#[cfg(feature = "public-advertised-prefixes")]
mod public_advertised_prefix;
#[cfg(feature = "public-advertised-prefixes")]
mod public_advertised_prefix_list;
#[cfg(feature = "public-advertised-prefixes")]
mod public_advertised_prefix_public_delegated_prefix;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
mod public_delegated_prefix;
#[cfg(feature = "public-delegated-prefixes")]
mod public_delegated_prefix_aggregated_list;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
mod public_delegated_prefix_list;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
mod public_delegated_prefix_public_delegated_sub_prefix;
#[cfg(feature = "public-delegated-prefixes")]
mod public_delegated_prefixes_scoped_list;
#[cfg(any(feature = "project-views", feature = "projects", feature = "regions"))]
mod quota;
mod quota_exceeded_info;
#[cfg(feature = "instances")]
mod reference;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod regex_rewrite;
#[cfg(feature = "regions")]
mod region;
#[cfg(feature = "addresses")]
mod region_addresses_move_request;
#[cfg(feature = "region-autoscalers")]
mod region_autoscaler_list;
#[cfg(feature = "region-disk-types")]
mod region_disk_type_list;
#[cfg(feature = "region-disks")]
mod region_disk_update_kms_key_request;
#[cfg(feature = "region-disks")]
mod region_disks_add_resource_policies_request;
#[cfg(feature = "region-disks")]
mod region_disks_remove_resource_policies_request;
#[cfg(feature = "region-disks")]
mod region_disks_resize_request;
#[cfg(feature = "region-disks")]
mod region_disks_start_async_replication_request;
#[cfg(feature = "region-instance-groups")]
mod region_instance_group_list;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_manager_delete_instance_config_req;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_manager_list;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_manager_patch_instance_config_req;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
mod region_instance_group_manager_resize_requests_list_response;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_manager_update_instance_config_req;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_abandon_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_apply_updates_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_create_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_delete_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_list_errors_response;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_list_instance_configs_resp;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_list_instances_response;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_recreate_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_resume_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_set_target_pools_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_set_template_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_start_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_stop_instances_request;
#[cfg(feature = "region-instance-group-managers")]
mod region_instance_group_managers_suspend_instances_request;
#[cfg(feature = "region-instance-groups")]
mod region_instance_groups_list_instances;
#[cfg(feature = "region-instance-groups")]
mod region_instance_groups_list_instances_request;
#[cfg(feature = "region-instance-groups")]
mod region_instance_groups_set_named_ports_request;
#[cfg(feature = "regions")]
mod region_list;
#[cfg(feature = "region-network-endpoint-groups")]
mod region_network_endpoint_groups_attach_endpoints_request;
#[cfg(feature = "region-network-endpoint-groups")]
mod region_network_endpoint_groups_detach_endpoints_request;
#[cfg(feature = "region-network-firewall-policies")]
mod region_network_firewall_policies_get_effective_firewalls_response;
#[cfg(feature = "region-network-firewall-policies")]
mod region_network_firewall_policies_get_effective_firewalls_response_effective_firewall_policy;
mod region_set_labels_request;
mod region_set_policy_request;
#[cfg(feature = "region-snapshots")]
mod region_snapshot_update_kms_key_request;
#[cfg(feature = "region-target-https-proxies")]
mod region_target_https_proxies_set_ssl_certificates_request;
#[cfg(feature = "region-url-maps")]
mod region_url_maps_validate_request;
#[cfg(feature = "reliability-risks")]
mod reliability_risk;
#[cfg(feature = "reliability-risks")]
mod reliability_risks_list_response;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod request_mirror_policy;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod reservation;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod reservation_advanced_deployment_control;
mod reservation_affinity;
#[cfg(feature = "reservations")]
mod reservation_aggregated_list;
#[cfg(feature = "reservation-blocks")]
mod reservation_block;
#[cfg(feature = "reservation-blocks")]
mod reservation_block_health_info;
#[cfg(feature = "reservation-blocks")]
mod reservation_block_physical_topology;
#[cfg(feature = "reservation-blocks")]
mod reservation_block_physical_topology_instance;
#[cfg(feature = "reservation-blocks")]
mod reservation_block_physical_topology_instance_physical_host_topology;
#[cfg(feature = "reservation-blocks")]
mod reservation_blocks_get_response;
#[cfg(feature = "reservation-blocks")]
mod reservation_blocks_list_response;
#[cfg(feature = "reservations")]
mod reservation_list;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
mod reservation_params;
#[cfg(feature = "reservation-slots")]
mod reservation_slot;
#[cfg(feature = "reservation-slots")]
mod reservation_slot_physical_topology;
#[cfg(feature = "reservation-slots")]
mod reservation_slot_status;
#[cfg(feature = "reservation-slots")]
mod reservation_slots_get_response;
#[cfg(feature = "reservation-slots")]
mod reservation_slots_get_version_request;
#[cfg(feature = "reservation-slots")]
mod reservation_slots_list_response;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_block;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_block_health_info;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_block_physical_topology;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_blocks_get_response;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_blocks_get_version_request;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_blocks_list_response;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_blocks_report_faulty_request;
#[cfg(feature = "reservation-sub-blocks")]
mod reservation_sub_blocks_report_faulty_request_fault_reason;
#[cfg(feature = "reservation-blocks")]
mod reservations_blocks_perform_maintenance_request;
#[cfg(feature = "reservations")]
mod reservations_perform_maintenance_request;
#[cfg(feature = "reservations")]
mod reservations_resize_request;
#[cfg(feature = "reservations")]
mod reservations_scoped_list;
#[cfg(feature = "region-commitments")]
mod resource_commitment;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod resource_group_reference;
mod resource_metadata;
#[cfg(feature = "resource-policies")]
mod resource_policies_scoped_list;
#[cfg(feature = "resource-policies")]
mod resource_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_aggregated_list;
#[cfg(feature = "resource-policies")]
mod resource_policy_daily_cycle;
#[cfg(feature = "resource-policies")]
mod resource_policy_disk_consistency_group_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_group_placement_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_hourly_cycle;
#[cfg(feature = "resource-policies")]
mod resource_policy_instance_schedule_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_instance_schedule_policy_schedule;
#[cfg(feature = "resource-policies")]
mod resource_policy_list;
#[cfg(feature = "resource-policies")]
mod resource_policy_resource_status;
#[cfg(feature = "resource-policies")]
mod resource_policy_resource_status_instance_schedule_policy_status;
#[cfg(feature = "resource-policies")]
mod resource_policy_snapshot_schedule_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_snapshot_schedule_policy_retention_policy;
#[cfg(feature = "resource-policies")]
mod resource_policy_snapshot_schedule_policy_schedule;
#[cfg(feature = "resource-policies")]
mod resource_policy_snapshot_schedule_policy_snapshot_properties;
#[cfg(feature = "resource-policies")]
mod resource_policy_weekly_cycle;
#[cfg(feature = "resource-policies")]
mod resource_policy_weekly_cycle_day_of_week;
#[cfg(feature = "resource-policies")]
mod resource_policy_workload_policy;
#[cfg(feature = "instances")]
mod resource_status;
#[cfg(feature = "instances")]
mod resource_status_effective_instance_metadata;
#[cfg(feature = "instances")]
mod resource_status_physical_host_topology;
#[cfg(feature = "instances")]
mod resource_status_physical_host_topology_additional_attributes;
#[cfg(feature = "instances")]
mod resource_status_reservation_consumption_info;
#[cfg(feature = "instances")]
mod resource_status_scheduling;
#[cfg(feature = "instances")]
mod resource_status_shutdown_details;
#[cfg(feature = "reliability-risks")]
mod risk_details;
#[cfg(feature = "reliability-risks")]
mod risk_details_global_dns_insight;
#[cfg(feature = "reliability-risks")]
mod risk_recommendation;
#[cfg(feature = "rollouts")]
mod rollout;
#[cfg(feature = "rollout-plans")]
mod rollout_plan;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_orchestration_options;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_orchestration_options_delay;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_selector;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_selector_location_selector;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_selector_resource_hierarchy_selector;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_validation;
#[cfg(feature = "rollout-plans")]
mod rollout_plan_wave_validation_time_based_validation_metadata;
#[cfg(feature = "rollout-plans")]
mod rollout_plans_list_response;
#[cfg(feature = "rollouts")]
mod rollout_rollout_entity;
#[cfg(feature = "rollouts")]
mod rollout_rollout_entity_orchestrated_entity;
#[cfg(feature = "rollouts")]
mod rollout_wave_details;
#[cfg(feature = "rollouts")]
mod rollout_wave_details_orchestrated_wave_details;
#[cfg(feature = "rollouts")]
mod rollout_wave_details_orchestrated_wave_details_location_status;
#[cfg(feature = "rollouts")]
mod rollouts_list_response;
#[cfg(any(feature = "routers", feature = "routes"))]
mod route;
#[cfg(any(feature = "routers", feature = "routes"))]
mod route_as_path;
#[cfg(feature = "routes")]
mod route_list;
#[cfg(any(feature = "routers", feature = "routes"))]
mod route_params;
#[cfg(feature = "routers")]
mod route_policy;
#[cfg(feature = "routers")]
mod route_policy_policy_term;
#[cfg(feature = "routers")]
mod router;
#[cfg(feature = "routers")]
mod router_advertised_ip_range;
#[cfg(feature = "routers")]
mod router_aggregated_list;
#[cfg(feature = "routers")]
mod router_bgp;
#[cfg(feature = "routers")]
mod router_bgp_peer;
#[cfg(feature = "routers")]
mod router_bgp_peer_bfd;
#[cfg(feature = "routers")]
mod router_bgp_peer_custom_learned_ip_range;
#[cfg(feature = "routers")]
mod router_interface;
#[cfg(feature = "routers")]
mod router_list;
#[cfg(feature = "routers")]
mod router_md5_authentication_key;
#[cfg(feature = "routers")]
mod router_nat;
#[cfg(feature = "routers")]
mod router_nat_log_config;
#[cfg(feature = "routers")]
mod router_nat_rule;
#[cfg(feature = "routers")]
mod router_nat_rule_action;
#[cfg(feature = "routers")]
mod router_nat_subnetwork_to_nat;
#[cfg(feature = "routers")]
mod router_nat_subnetwork_to_nat64;
#[cfg(feature = "routers")]
mod router_params;
#[cfg(feature = "routers")]
mod router_status;
#[cfg(feature = "routers")]
mod router_status_bgp_peer_status;
#[cfg(feature = "routers")]
mod router_status_nat_status;
#[cfg(feature = "routers")]
mod router_status_nat_status_nat_rule_status;
#[cfg(feature = "routers")]
mod router_status_response;
#[cfg(feature = "routers")]
mod routers_get_named_set_response;
#[cfg(feature = "routers")]
mod routers_get_route_policy_response;
#[cfg(feature = "routers")]
mod routers_list_bgp_routes;
#[cfg(feature = "routers")]
mod routers_list_named_sets;
#[cfg(feature = "routers")]
mod routers_list_route_policies;
#[cfg(feature = "routers")]
mod routers_preview_response;
#[cfg(feature = "routers")]
mod routers_scoped_list;
#[cfg(feature = "machine-images")]
mod saved_attached_disk;
#[cfg(feature = "machine-images")]
mod saved_disk;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
mod scaling_schedule_status;
mod scheduling;
mod scheduling_graceful_shutdown;
mod scheduling_node_affinity;
mod scheduling_on_instance_stop_action;
#[cfg(feature = "instances")]
mod screenshot;
#[cfg(feature = "security-policies")]
mod security_policies_aggregated_list;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
mod security_policies_list_preconfigured_expression_sets_response;
#[cfg(feature = "security-policies")]
mod security_policies_scoped_list;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
mod security_policies_waf_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_adaptive_protection_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_adaptive_protection_config_layer7_ddos_defense_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config_traffic_granularity_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_advanced_options_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_advanced_options_config_json_custom_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_association;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_ddos_protection_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_list;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_recaptcha_options_config;
mod security_policy_reference;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_http_header_action;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_http_header_action_http_header_option;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_matcher;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_matcher_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_matcher_expr_options;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_matcher_expr_options_recaptcha_options;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_network_matcher;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_network_matcher_user_defined_field_match;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_preconfigured_waf_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_preconfigured_waf_config_exclusion;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_preconfigured_waf_config_exclusion_field_params;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_rate_limit_options;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_rate_limit_options_enforce_on_key_config;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_rate_limit_options_threshold;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_rule_redirect_options;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
mod security_policy_user_defined_field;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod security_settings;
#[cfg(feature = "instances")]
mod serial_port_output;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
mod server_binding;
mod service_account;
#[cfg(feature = "service-attachments")]
mod service_attachment;
#[cfg(feature = "service-attachments")]
mod service_attachment_aggregated_list;
#[cfg(feature = "service-attachments")]
mod service_attachment_connected_endpoint;
#[cfg(feature = "service-attachments")]
mod service_attachment_consumer_project_limit;
#[cfg(feature = "service-attachments")]
mod service_attachment_list;
#[cfg(feature = "service-attachments")]
mod service_attachments_scoped_list;
mod set_common_instance_metadata_operation_metadata;
mod set_common_instance_metadata_operation_metadata_per_location_operation_info;
mod share_settings;
mod share_settings_project_config;
mod shielded_instance_config;
#[cfg(feature = "instances")]
mod shielded_instance_identity;
#[cfg(feature = "instances")]
mod shielded_instance_identity_entry;
#[cfg(feature = "instances")]
mod shielded_instance_integrity_policy;
#[cfg(any(feature = "backend-buckets", feature = "backend-services"))]
mod signed_url_key;
mod snapshot;
#[cfg(any(feature = "disks", feature = "region-disks"))]
mod snapshot_group_parameters;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
mod snapshot_list;
mod snapshot_params;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
mod snapshot_settings;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
mod snapshot_settings_access_location;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
mod snapshot_settings_access_location_access_location_preference;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
mod snapshot_settings_storage_location_settings;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
mod snapshot_settings_storage_location_settings_storage_location_preference;
#[cfg(feature = "snapshots")]
mod snapshot_update_kms_key_request;
#[cfg(feature = "machine-images")]
mod source_disk_encryption_key;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
mod source_instance_params;
#[cfg(feature = "machine-images")]
mod source_instance_properties;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
mod ssl_certificate;
#[cfg(feature = "ssl-certificates")]
mod ssl_certificate_aggregated_list;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
mod ssl_certificate_list;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
mod ssl_certificate_managed_ssl_certificate;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
mod ssl_certificate_self_managed_ssl_certificate;
#[cfg(feature = "ssl-certificates")]
mod ssl_certificates_scoped_list;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod ssl_health_check;
#[cfg(feature = "ssl-policies")]
mod ssl_policies_aggregated_list;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
mod ssl_policies_list;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
mod ssl_policies_list_available_features_response;
#[cfg(feature = "ssl-policies")]
mod ssl_policies_scoped_list;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
mod ssl_policy;
#[cfg(any(feature = "target-https-proxies", feature = "target-ssl-proxies"))]
mod ssl_policy_reference;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod stateful_policy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod stateful_policy_preserved_state;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod stateful_policy_preserved_state_disk_device;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
mod stateful_policy_preserved_state_network_ip;
mod status;
#[cfg(feature = "storage-pools")]
mod storage_pool;
#[cfg(feature = "storage-pools")]
mod storage_pool_aggregated_list;
#[cfg(feature = "storage-pools")]
mod storage_pool_disk;
#[cfg(any(feature = "future-reservations", feature = "storage-pools"))]
mod storage_pool_exapool_provisioned_capacity_gb;
#[cfg(feature = "storage-pools")]
mod storage_pool_list;
#[cfg(feature = "storage-pools")]
mod storage_pool_list_disks;
#[cfg(feature = "storage-pools")]
mod storage_pool_params;
#[cfg(feature = "storage-pools")]
mod storage_pool_resource_status;
#[cfg(feature = "storage-pools")]
mod storage_pool_share_settings;
#[cfg(feature = "storage-pools")]
mod storage_pool_share_settings_project_config;
#[cfg(feature = "storage-pool-types")]
mod storage_pool_type;
#[cfg(feature = "storage-pool-types")]
mod storage_pool_type_aggregated_list;
#[cfg(feature = "storage-pool-types")]
mod storage_pool_type_list;
#[cfg(feature = "storage-pool-types")]
mod storage_pool_types_scoped_list;
#[cfg(feature = "storage-pools")]
mod storage_pools_scoped_list;
#[cfg(feature = "subnetworks")]
mod subnetwork;
#[cfg(feature = "subnetworks")]
mod subnetwork_aggregated_list;
#[cfg(feature = "subnetworks")]
mod subnetwork_list;
#[cfg(feature = "subnetworks")]
mod subnetwork_log_config;
#[cfg(feature = "subnetworks")]
mod subnetwork_params;
#[cfg(feature = "subnetworks")]
mod subnetwork_secondary_range;
#[cfg(feature = "subnetworks")]
mod subnetwork_utilization_details;
#[cfg(feature = "subnetworks")]
mod subnetwork_utilization_details_ipv4_utilization;
#[cfg(feature = "subnetworks")]
mod subnetwork_utilization_details_ipv6_utilization;
#[cfg(feature = "subnetworks")]
mod subnetworks_expand_ip_cidr_range_request;
#[cfg(feature = "subnetworks")]
mod subnetworks_scoped_list;
#[cfg(feature = "subnetworks")]
mod subnetworks_scoped_warning;
#[cfg(feature = "subnetworks")]
mod subnetworks_set_private_ip_google_access_request;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
mod subsetting;
mod tags;
#[cfg(feature = "target-grpc-proxies")]
mod target_grpc_proxy;
#[cfg(feature = "target-grpc-proxies")]
mod target_grpc_proxy_list;
#[cfg(feature = "target-http-proxies")]
mod target_http_proxies_scoped_list;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
mod target_http_proxy;
#[cfg(feature = "target-http-proxies")]
mod target_http_proxy_aggregated_list;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
mod target_http_proxy_list;
#[cfg(feature = "target-https-proxies")]
mod target_https_proxies_scoped_list;
#[cfg(feature = "target-https-proxies")]
mod target_https_proxies_set_certificate_map_request;
#[cfg(feature = "target-https-proxies")]
mod target_https_proxies_set_quic_override_request;
#[cfg(feature = "target-https-proxies")]
mod target_https_proxies_set_ssl_certificates_request;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
mod target_https_proxy;
#[cfg(feature = "target-https-proxies")]
mod target_https_proxy_aggregated_list;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
mod target_https_proxy_list;
#[cfg(feature = "target-instances")]
mod target_instance;
#[cfg(feature = "target-instances")]
mod target_instance_aggregated_list;
#[cfg(feature = "target-instances")]
mod target_instance_list;
#[cfg(feature = "target-instances")]
mod target_instances_scoped_list;
#[cfg(feature = "target-pools")]
mod target_pool;
#[cfg(feature = "target-pools")]
mod target_pool_aggregated_list;
#[cfg(feature = "target-pools")]
mod target_pool_instance_health;
#[cfg(feature = "target-pools")]
mod target_pool_list;
#[cfg(feature = "target-pools")]
mod target_pools_add_health_check_request;
#[cfg(feature = "target-pools")]
mod target_pools_add_instance_request;
#[cfg(feature = "target-pools")]
mod target_pools_remove_health_check_request;
#[cfg(feature = "target-pools")]
mod target_pools_remove_instance_request;
#[cfg(feature = "target-pools")]
mod target_pools_scoped_list;
#[cfg(any(
    feature = "forwarding-rules",
    feature = "global-forwarding-rules",
    feature = "target-pools"
))]
mod target_reference;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxies_set_backend_service_request;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxies_set_certificate_map_request;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxies_set_proxy_header_request;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxies_set_ssl_certificates_request;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxy;
#[cfg(feature = "target-ssl-proxies")]
mod target_ssl_proxy_list;
#[cfg(feature = "target-tcp-proxies")]
mod target_tcp_proxies_scoped_list;
#[cfg(feature = "target-tcp-proxies")]
mod target_tcp_proxies_set_backend_service_request;
#[cfg(feature = "target-tcp-proxies")]
mod target_tcp_proxies_set_proxy_header_request;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
mod target_tcp_proxy;
#[cfg(feature = "target-tcp-proxies")]
mod target_tcp_proxy_aggregated_list;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
mod target_tcp_proxy_list;
#[cfg(feature = "target-vpn-gateways")]
mod target_vpn_gateway;
#[cfg(feature = "target-vpn-gateways")]
mod target_vpn_gateway_aggregated_list;
#[cfg(feature = "target-vpn-gateways")]
mod target_vpn_gateway_list;
#[cfg(feature = "target-vpn-gateways")]
mod target_vpn_gateway_params;
#[cfg(feature = "target-vpn-gateways")]
mod target_vpn_gateways_scoped_list;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
mod tcp_health_check;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod test_failure;
mod test_permissions_request;
mod test_permissions_response;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod time_zone;
#[cfg(any(feature = "service-attachments", feature = "subnetworks"))]
mod uint128;
mod upcoming_maintenance;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_list;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_quota_usage;
mod url_map_reference;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_status;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_test;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_test_header;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_map_validation_result;
#[cfg(feature = "url-maps")]
mod url_maps_aggregated_list;
#[cfg(feature = "url-maps")]
mod url_maps_scoped_list;
#[cfg(feature = "url-maps")]
mod url_maps_validate_request;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_maps_validate_response;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod url_rewrite;
#[cfg(feature = "subnetworks")]
mod usable_subnetwork;
#[cfg(feature = "subnetworks")]
mod usable_subnetwork_secondary_range;
#[cfg(feature = "subnetworks")]
mod usable_subnetworks_aggregated_list;
#[cfg(any(feature = "project-views", feature = "projects"))]
mod usage_export_location;
#[cfg(feature = "routers")]
mod vm_endpoint_nat_mappings;
#[cfg(feature = "routers")]
mod vm_endpoint_nat_mappings_interface_nat_mappings;
#[cfg(feature = "routers")]
mod vm_endpoint_nat_mappings_interface_nat_mappings_nat_rule_mappings;
#[cfg(feature = "routers")]
mod vm_endpoint_nat_mappings_list;
#[cfg(feature = "global-vm-extension-policies")]
mod vm_extension_policies_scoped_list;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
mod vm_extension_policy;
#[cfg(feature = "global-vm-extension-policies")]
mod vm_extension_policy_aggregated_list_response;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
mod vm_extension_policy_extension_policy;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
mod vm_extension_policy_instance_selector;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
mod vm_extension_policy_label_selector;
#[cfg(feature = "zone-vm-extension-policies")]
mod vm_extension_policy_list;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_aggregated_list;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_list;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_params;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_status;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_status_high_availability_requirement_state;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_status_tunnel;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_status_vpn_connection;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateway_vpn_gateway_interface;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateways_get_status_response;
#[cfg(feature = "vpn-gateways")]
mod vpn_gateways_scoped_list;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_aggregated_list;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_cipher_suite;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_list;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_params;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_phase1_algorithms;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnel_phase2_algorithms;
#[cfg(feature = "vpn-tunnels")]
mod vpn_tunnels_scoped_list;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
mod waf_expression_set;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
mod waf_expression_set_expression;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
mod weighted_backend_service;
#[cfg(feature = "wire-groups")]
mod wire;
#[cfg(feature = "wire-groups")]
mod wire_endpoint;
#[cfg(feature = "wire-groups")]
mod wire_group;
#[cfg(feature = "wire-groups")]
mod wire_group_endpoint;
#[cfg(feature = "wire-groups")]
mod wire_group_endpoint_interconnect;
#[cfg(feature = "wire-groups")]
mod wire_group_list;
#[cfg(feature = "wire-groups")]
mod wire_group_topology;
#[cfg(feature = "wire-groups")]
mod wire_group_topology_endpoint;
#[cfg(feature = "wire-groups")]
mod wire_properties;
mod workload_identity_config;
#[cfg(feature = "projects")]
mod xpn_host_list;
#[cfg(feature = "projects")]
mod xpn_resource_id;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod zone;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod zone_list;
#[cfg(any(feature = "region-zones", feature = "zones"))]
mod zone_resource_status;
#[cfg(any(feature = "disks", feature = "instant-snapshots"))]
mod zone_set_labels_request;
#[cfg(any(feature = "reservation-blocks", feature = "reservation-sub-blocks"))]
mod zone_set_nested_policy_request;
mod zone_set_policy_request;

pub use accelerator_config::AcceleratorConfig;
#[cfg(feature = "reservation-sub-blocks")]
pub use accelerator_topologies_info::AcceleratorTopologiesInfo;
#[cfg(feature = "reservation-sub-blocks")]
pub use accelerator_topologies_info_accelerator_topology_info::AcceleratorTopologiesInfoAcceleratorTopologyInfo;
#[cfg(feature = "reservation-sub-blocks")]
pub use accelerator_topologies_info_accelerator_topology_info_info_per_topology_state::{
    AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState,
    AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyStateState,
};
#[cfg(feature = "accelerator-types")]
pub use accelerator_type::AcceleratorType;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_aggregated_list::{
    AcceleratorTypeAggregatedList, AcceleratorTypeAggregatedListWarning,
    AcceleratorTypeAggregatedListWarningCode, AcceleratorTypeAggregatedListWarningDataItem,
};
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_list::{
    AcceleratorTypeList, AcceleratorTypeListWarning, AcceleratorTypeListWarningCode,
    AcceleratorTypeListWarningDataItem,
};
#[cfg(feature = "accelerator-types")]
pub use accelerator_types_scoped_list::{
    AcceleratorTypesScopedList, AcceleratorTypesScopedListWarning,
    AcceleratorTypesScopedListWarningCode, AcceleratorTypesScopedListWarningDataItem,
};
pub use access_config::{AccessConfig, AccessConfigNetworkTier, AccessConfigType};
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::{
    Address, AddressAddressType, AddressIpVersion, AddressIpv6EndpointType, AddressNetworkTier,
    AddressPurpose, AddressStatus,
};
#[cfg(feature = "addresses")]
pub use address_aggregated_list::{
    AddressAggregatedList, AddressAggregatedListWarning, AddressAggregatedListWarningCode,
    AddressAggregatedListWarningDataItem,
};
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address_list::{
    AddressList, AddressListWarning, AddressListWarningCode, AddressListWarningDataItem,
};
#[cfg(feature = "addresses")]
pub use addresses_scoped_list::{
    AddressesScopedList, AddressesScopedListWarning, AddressesScopedListWarningCode,
    AddressesScopedListWarningDataItem,
};
pub use advanced_machine_features::{
    AdvancedMachineFeatures, AdvancedMachineFeaturesPerformanceMonitoringUnit,
};
pub use alias_ip_range::AliasIpRange;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation::{
    AllocationAggregateReservation, AllocationAggregateReservationVmFamily,
    AllocationAggregateReservationWorkloadType,
};
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation_reserved_resource_info::AllocationAggregateReservationReservedResourceInfo;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation_reserved_resource_info_accelerator::AllocationAggregateReservationReservedResourceInfoAccelerator;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_reservation_sharing_policy::{
    AllocationReservationSharingPolicy, AllocationReservationSharingPolicyServiceShareType,
};
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status::AllocationResourceStatus;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status_health_info::{
    AllocationResourceStatusHealthInfo, AllocationResourceStatusHealthInfoHealthStatus,
};
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status_specific_sku_allocation::AllocationResourceStatusSpecificSkuAllocation;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_specific_sku_allocation_allocated_instance_properties_reserved_disk::{
    AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDisk,
    AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDiskInterface,
};
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_specific_sku_allocation_reserved_instance_properties::AllocationSpecificSkuAllocationReservedInstanceProperties;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_specific_sku_reservation::AllocationSpecificSkuReservation;
pub use attached_disk::{
    AttachedDisk, AttachedDiskArchitecture, AttachedDiskInterface, AttachedDiskMode,
    AttachedDiskSavedState, AttachedDiskType,
};
pub use attached_disk_initialize_params::{
    AttachedDiskInitializeParams, AttachedDiskInitializeParamsArchitecture,
    AttachedDiskInitializeParamsOnUpdateAction,
};
pub use audit_config::AuditConfig;
pub use audit_log_config::{AuditLogConfig, AuditLogConfigLogType};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler::{Autoscaler, AutoscalerStatus};
#[cfg(feature = "autoscalers")]
pub use autoscaler_aggregated_list::{
    AutoscalerAggregatedList, AutoscalerAggregatedListWarning, AutoscalerAggregatedListWarningCode,
    AutoscalerAggregatedListWarningDataItem,
};
#[cfg(feature = "autoscalers")]
pub use autoscaler_list::{
    AutoscalerList, AutoscalerListWarning, AutoscalerListWarningCode, AutoscalerListWarningDataItem,
};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler_status_details::{AutoscalerStatusDetails, AutoscalerStatusDetailsType};
#[cfg(feature = "autoscalers")]
pub use autoscalers_scoped_list::{
    AutoscalersScopedList, AutoscalersScopedListWarning, AutoscalersScopedListWarningCode,
    AutoscalersScopedListWarningDataItem,
};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy::{AutoscalingPolicy, AutoscalingPolicyMode};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_cpu_utilization::{
    AutoscalingPolicyCpuUtilization, AutoscalingPolicyCpuUtilizationPredictiveMethod,
};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_custom_metric_utilization::{
    AutoscalingPolicyCustomMetricUtilization,
    AutoscalingPolicyCustomMetricUtilizationUtilizationTargetType,
};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_load_balancing_utilization::AutoscalingPolicyLoadBalancingUtilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_scale_in_control::AutoscalingPolicyScaleInControl;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_scaling_schedule::AutoscalingPolicyScalingSchedule;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use awsv4_signature::Awsv4Signature;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend::{Backend, BackendBalancingMode, BackendPreference, BackendTrafficDuration};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_backend_orchestration_info::BackendBackendOrchestrationInfo;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket::{
    BackendBucket, BackendBucketCompressionMode, BackendBucketLoadBalancingScheme,
};
#[cfg(feature = "backend-buckets")]
pub use backend_bucket_aggregated_list::{
    BackendBucketAggregatedList, BackendBucketAggregatedListWarning,
    BackendBucketAggregatedListWarningCode, BackendBucketAggregatedListWarningDataItem,
};
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy::{BackendBucketCdnPolicy, BackendBucketCdnPolicyCacheMode};
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_bypass_cache_on_request_header::BackendBucketCdnPolicyBypassCacheOnRequestHeader;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_cache_key_policy::BackendBucketCdnPolicyCacheKeyPolicy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_negative_caching_policy::BackendBucketCdnPolicyNegativeCachingPolicy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list::{
    BackendBucketList, BackendBucketListWarning, BackendBucketListWarningCode,
    BackendBucketListWarningDataItem,
};
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list_usable::{
    BackendBucketListUsable, BackendBucketListUsableWarning, BackendBucketListUsableWarningCode,
    BackendBucketListUsableWarningDataItem,
};
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_params::BackendBucketParams;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_used_by::BackendBucketUsedBy;
#[cfg(feature = "backend-buckets")]
pub use backend_buckets_scoped_list::{
    BackendBucketsScopedList, BackendBucketsScopedListWarning, BackendBucketsScopedListWarningCode,
    BackendBucketsScopedListWarningDataItem,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_custom_metric::BackendCustomMetric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::{
    BackendService, BackendServiceCompressionMode, BackendServiceExternalManagedMigrationState,
    BackendServiceIpAddressSelectionPolicy, BackendServiceLoadBalancingScheme,
    BackendServiceLocalityLbPolicy, BackendServiceProtocol, BackendServiceSessionAffinity,
};
#[cfg(feature = "backend-services")]
pub use backend_service_aggregated_list::{
    BackendServiceAggregatedList, BackendServiceAggregatedListWarning,
    BackendServiceAggregatedListWarningCode, BackendServiceAggregatedListWarningDataItem,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy::{BackendServiceCdnPolicy, BackendServiceCdnPolicyCacheMode};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy_bypass_cache_on_request_header::BackendServiceCdnPolicyBypassCacheOnRequestHeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy_negative_caching_policy::BackendServiceCdnPolicyNegativeCachingPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_connection_tracking_policy::{
    BackendServiceConnectionTrackingPolicy,
    BackendServiceConnectionTrackingPolicyConnectionPersistenceOnUnhealthyBackends,
    BackendServiceConnectionTrackingPolicyTrackingMode,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_custom_metric::BackendServiceCustomMetric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding::BackendServiceDynamicForwarding;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding_forward_proxy::{
    BackendServiceDynamicForwardingForwardProxy,
    BackendServiceDynamicForwardingForwardProxyProxyMode,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding_ip_port_selection::BackendServiceDynamicForwardingIpPortSelection;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_failover_policy::BackendServiceFailoverPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_group_health::BackendServiceGroupHealth;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy::{BackendServiceHaPolicy, BackendServiceHaPolicyFastIpMove};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy_leader::BackendServiceHaPolicyLeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy_leader_network_endpoint::BackendServiceHaPolicyLeaderNetworkEndpoint;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_http_cookie::BackendServiceHttpCookie;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_iap::BackendServiceIap;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list::{
    BackendServiceList, BackendServiceListWarning, BackendServiceListWarningCode,
    BackendServiceListWarningDataItem,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list_usable::{
    BackendServiceListUsable, BackendServiceListUsableWarning, BackendServiceListUsableWarningCode,
    BackendServiceListUsableWarningDataItem,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config::BackendServiceLocalityLoadBalancingPolicyConfig;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config_custom_policy::BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config_policy::{
    BackendServiceLocalityLoadBalancingPolicyConfigPolicy,
    BackendServiceLocalityLoadBalancingPolicyConfigPolicyName,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_log_config::{
    BackendServiceLogConfig, BackendServiceLogConfigOptionalMode,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_log_config_logging_http_header::BackendServiceLogConfigLoggingHttpHeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_network_pass_through_lb_traffic_policy::BackendServiceNetworkPassThroughLbTrafficPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_network_pass_through_lb_traffic_policy_zonal_affinity::{
    BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity,
    BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinitySpillover,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_orchestration_info::BackendServiceOrchestrationInfo;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_params::BackendServiceParams;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use backend_service_reference::BackendServiceReference;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_tls_settings::BackendServiceTlsSettings;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_tls_settings_subject_alt_name::BackendServiceTlsSettingsSubjectAltName;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_used_by::BackendServiceUsedBy;
#[cfg(feature = "backend-services")]
pub use backend_services_scoped_list::{
    BackendServicesScopedList, BackendServicesScopedListWarning,
    BackendServicesScopedListWarningCode, BackendServicesScopedListWarningDataItem,
};
#[cfg(feature = "routers")]
pub use bfd_packet::{BfdPacket, BfdPacketDiagnostic, BfdPacketState};
#[cfg(feature = "routers")]
pub use bfd_status::{
    BfdStatus, BfdStatusBfdSessionInitializationMode, BfdStatusLocalDiagnostic, BfdStatusLocalState,
};
#[cfg(feature = "routers")]
pub use bfd_status_packet_counts::BfdStatusPacketCounts;
#[cfg(feature = "routers")]
pub use bgp_route::{BgpRoute, BgpRouteOrigin};
#[cfg(feature = "routers")]
pub use bgp_route_as_path::{BgpRouteAsPath, BgpRouteAsPathType};
#[cfg(feature = "routers")]
pub use bgp_route_network_layer_reachability_information::BgpRouteNetworkLayerReachabilityInformation;
pub use binding::Binding;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use bulk_insert_disk_resource::BulkInsertDiskResource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use bulk_insert_instance_resource::BulkInsertInstanceResource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use bulk_insert_instance_resource_per_instance_properties::BulkInsertInstanceResourcePerInstanceProperties;
pub use bulk_insert_operation_status::{
    BulkInsertOperationStatus, BulkInsertOperationStatusStatus,
};
#[cfg(feature = "disks")]
pub use bulk_set_labels_request::BulkSetLabelsRequest;
#[cfg(feature = "disks")]
pub use bulk_zone_set_labels_request::BulkZoneSetLabelsRequest;
#[cfg(feature = "machine-types")]
pub use bundled_local_ssds::BundledLocalSsds;
#[cfg(feature = "url-maps")]
pub use cache_invalidation_rule::CacheInvalidationRule;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use cache_key_policy::CacheKeyPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use cache_policy::{CachePolicy, CachePolicyCacheMode};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use cache_policy_cache_key_policy::CachePolicyCacheKeyPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use cache_policy_negative_caching_policy::CachePolicyNegativeCachingPolicy;
#[cfg(feature = "advice")]
pub use calendar_mode_advice_request::CalendarModeAdviceRequest;
#[cfg(feature = "advice")]
pub use calendar_mode_advice_response::CalendarModeAdviceResponse;
#[cfg(feature = "advice")]
pub use calendar_mode_recommendation::CalendarModeRecommendation;
#[cfg(feature = "advice")]
pub use capacity_advice_request::CapacityAdviceRequest;
#[cfg(feature = "advice")]
pub use capacity_advice_request_distribution_policy::{
    CapacityAdviceRequestDistributionPolicy, CapacityAdviceRequestDistributionPolicyTargetShape,
};
#[cfg(feature = "advice")]
pub use capacity_advice_request_distribution_policy_zone_configuration::CapacityAdviceRequestDistributionPolicyZoneConfiguration;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy::CapacityAdviceRequestInstanceFlexibilityPolicy;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy_instance_selection::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy_instance_selection_attached_disk::{
    CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk,
    CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDiskType,
};
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_properties::CapacityAdviceRequestInstanceProperties;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_properties_scheduling::{
    CapacityAdviceRequestInstancePropertiesScheduling,
    CapacityAdviceRequestInstancePropertiesSchedulingProvisioningModel,
};
#[cfg(feature = "advice")]
pub use capacity_advice_response::CapacityAdviceResponse;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation::CapacityAdviceResponseRecommendation;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation_scores::CapacityAdviceResponseRecommendationScores;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation_shard::{
    CapacityAdviceResponseRecommendationShard,
    CapacityAdviceResponseRecommendationShardProvisioningModel,
};
#[cfg(feature = "advice")]
pub use capacity_history_request::{CapacityHistoryRequest, CapacityHistoryRequestTypes};
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties::CapacityHistoryRequestInstanceProperties;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_attached_disk::{
    CapacityHistoryRequestInstancePropertiesAttachedDisk,
    CapacityHistoryRequestInstancePropertiesAttachedDiskType,
};
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_scheduling::{
    CapacityHistoryRequestInstancePropertiesScheduling,
    CapacityHistoryRequestInstancePropertiesSchedulingProvisioningModel,
};
#[cfg(feature = "advice")]
pub use capacity_history_request_location_policy::CapacityHistoryRequestLocationPolicy;
#[cfg(feature = "advice")]
pub use capacity_history_response::CapacityHistoryResponse;
#[cfg(feature = "advice")]
pub use capacity_history_response_preemption_record::CapacityHistoryResponsePreemptionRecord;
#[cfg(feature = "advice")]
pub use capacity_history_response_price_record::CapacityHistoryResponsePriceRecord;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use circuit_breakers::CircuitBreakers;
#[cfg(feature = "region-commitments")]
pub use commitment::{
    Commitment, CommitmentCategory, CommitmentPlan, CommitmentStatus, CommitmentType,
};
#[cfg(feature = "region-commitments")]
pub use commitment_aggregated_list::{
    CommitmentAggregatedList, CommitmentAggregatedListWarning, CommitmentAggregatedListWarningCode,
    CommitmentAggregatedListWarningDataItem,
};
#[cfg(feature = "region-commitments")]
pub use commitment_list::{
    CommitmentList, CommitmentListWarning, CommitmentListWarningCode, CommitmentListWarningDataItem,
};
#[cfg(feature = "region-commitments")]
pub use commitment_params::CommitmentParams;
#[cfg(feature = "region-commitments")]
pub use commitment_resource_status::CommitmentResourceStatus;
#[cfg(feature = "region-commitments")]
pub use commitments_scoped_list::{
    CommitmentsScopedList, CommitmentsScopedListWarning, CommitmentsScopedListWarningCode,
    CommitmentsScopedListWarningDataItem,
};
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check::CompositeHealthCheck;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_aggregated_list::{
    CompositeHealthCheckAggregatedList, CompositeHealthCheckAggregatedListWarning,
    CompositeHealthCheckAggregatedListWarningCode,
    CompositeHealthCheckAggregatedListWarningDataItem,
};
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_health::{
    CompositeHealthCheckHealth, CompositeHealthCheckHealthHealthState,
};
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_list::{
    CompositeHealthCheckList, CompositeHealthCheckListWarning, CompositeHealthCheckListWarningCode,
    CompositeHealthCheckListWarningDataItem,
};
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_get_health_response_health_source_health::{
    CompositeHealthChecksGetHealthResponseHealthSourceHealth,
    CompositeHealthChecksGetHealthResponseHealthSourceHealthHealthState,
};
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_scoped_list::{
    CompositeHealthChecksScopedList, CompositeHealthChecksScopedListWarning,
    CompositeHealthChecksScopedListWarningCode, CompositeHealthChecksScopedListWarningDataItem,
};
pub use confidential_instance_config::{
    ConfidentialInstanceConfig, ConfidentialInstanceConfigConfidentialInstanceType,
};
pub use confidential_paravisor_config::{
    ConfidentialParavisorConfig, ConfidentialParavisorConfigConfidentialTpmType,
    ConfidentialParavisorConfigSevSnpIrqMode,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use connection_draining::ConnectionDraining;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use consistent_hash_load_balancer_settings::ConsistentHashLoadBalancerSettings;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use consistent_hash_load_balancer_settings_http_cookie::ConsistentHashLoadBalancerSettingsHttpCookie;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use cors_policy::CorsPolicy;
#[cfg(feature = "cross-site-networks")]
pub use cross_site_network::CrossSiteNetwork;
#[cfg(feature = "cross-site-networks")]
pub use cross_site_network_list::{
    CrossSiteNetworkList, CrossSiteNetworkListWarning, CrossSiteNetworkListWarningCode,
    CrossSiteNetworkListWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use custom_error_response_policy::CustomErrorResponsePolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use custom_error_response_policy_custom_error_response_rule::CustomErrorResponsePolicyCustomErrorResponseRule;
pub use customer_encryption_key::CustomerEncryptionKey;
#[cfg(feature = "instances")]
pub use customer_encryption_key_protected_disk::CustomerEncryptionKeyProtectedDisk;
#[cfg(feature = "preview-features")]
pub use date::DateSchema;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use date_time::DateTime;
pub use deprecation_status::{DeprecationStatus, DeprecationStatusState};
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk::{Disk, DiskAccessMode, DiskArchitecture, DiskStatus};
#[cfg(feature = "disks")]
pub use disk_aggregated_list::{
    DiskAggregatedList, DiskAggregatedListWarning, DiskAggregatedListWarningCode,
    DiskAggregatedListWarningDataItem,
};
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_async_replication::DiskAsyncReplication;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_async_replication_list::DiskAsyncReplicationList;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use disk_instantiation_config::{
    DiskInstantiationConfig, DiskInstantiationConfigInstantiateFrom,
};
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_list::{DiskList, DiskListWarning, DiskListWarningCode, DiskListWarningDataItem};
#[cfg(feature = "projects")]
pub use disk_move_request::DiskMoveRequest;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_params::DiskParams;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_resource_status::DiskResourceStatus;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_resource_status_async_replication_status::{
    DiskResourceStatusAsyncReplicationStatus, DiskResourceStatusAsyncReplicationStatusState,
};
#[cfg(any(feature = "disk-types", feature = "region-disk-types"))]
pub use disk_type::DiskType;
#[cfg(feature = "disk-types")]
pub use disk_type_aggregated_list::{
    DiskTypeAggregatedList, DiskTypeAggregatedListWarning, DiskTypeAggregatedListWarningCode,
    DiskTypeAggregatedListWarningDataItem,
};
#[cfg(feature = "disk-types")]
pub use disk_type_list::{
    DiskTypeList, DiskTypeListWarning, DiskTypeListWarningCode, DiskTypeListWarningDataItem,
};
#[cfg(feature = "disk-types")]
pub use disk_types_scoped_list::{
    DiskTypesScopedList, DiskTypesScopedListWarning, DiskTypesScopedListWarningCode,
    DiskTypesScopedListWarningDataItem,
};
#[cfg(feature = "disks")]
pub use disk_update_kms_key_request::DiskUpdateKmsKeyRequest;
#[cfg(feature = "disks")]
pub use disks_add_resource_policies_request::DisksAddResourcePoliciesRequest;
#[cfg(feature = "disks")]
pub use disks_remove_resource_policies_request::DisksRemoveResourcePoliciesRequest;
#[cfg(feature = "disks")]
pub use disks_resize_request::DisksResizeRequest;
#[cfg(feature = "disks")]
pub use disks_scoped_list::{
    DisksScopedList, DisksScopedListWarning, DisksScopedListWarningCode,
    DisksScopedListWarningDataItem,
};
#[cfg(feature = "disks")]
pub use disks_start_async_replication_request::DisksStartAsyncReplicationRequest;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disks_stop_group_async_replication_resource::DisksStopGroupAsyncReplicationResource;
#[cfg(feature = "instances")]
pub use display_device::DisplayDevice;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use distribution_policy::{DistributionPolicy, DistributionPolicyTargetShape};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use distribution_policy_zone_configuration::DistributionPolicyZoneConfiguration;
pub use duration::DurationSchema;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use dynamic_compression_policy::{
    DynamicCompressionPolicy, DynamicCompressionPolicyCompressionMode,
};
pub use error_info::ErrorInfo;
#[cfg(feature = "networks")]
pub use exchanged_peering_route::{ExchangedPeeringRoute, ExchangedPeeringRouteType};
#[cfg(feature = "networks")]
pub use exchanged_peering_routes_list::{
    ExchangedPeeringRoutesList, ExchangedPeeringRoutesListWarning,
    ExchangedPeeringRoutesListWarningCode, ExchangedPeeringRoutesListWarningDataItem,
};
pub use expr::Expr;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway::{ExternalVpnGateway, ExternalVpnGatewayRedundancyType};
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_interface::ExternalVpnGatewayInterface;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_list::{
    ExternalVpnGatewayList, ExternalVpnGatewayListWarning, ExternalVpnGatewayListWarningCode,
    ExternalVpnGatewayListWarningDataItem,
};
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_params::ExternalVpnGatewayParams;
pub use file_content_buffer::{FileContentBuffer, FileContentBufferFileType};
pub use firewall::{Firewall, FirewallAllowedItem, FirewallDeniedItem, FirewallDirection};
#[cfg(feature = "firewalls")]
pub use firewall_list::{
    FirewallList, FirewallListWarning, FirewallListWarningCode, FirewallListWarningDataItem,
};
pub use firewall_log_config::{FirewallLogConfig, FirewallLogConfigMetadata};
pub use firewall_params::FirewallParams;
#[cfg(feature = "firewall-policies")]
pub use firewall_policies_list_associations_response::FirewallPoliciesListAssociationsResponse;
#[cfg(feature = "network-firewall-policies")]
pub use firewall_policies_scoped_list::{
    FirewallPoliciesScopedList, FirewallPoliciesScopedListWarning,
    FirewallPoliciesScopedListWarningCode, FirewallPoliciesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy::{FirewallPolicy, FirewallPolicyPolicySource, FirewallPolicyPolicyType};
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy_association::FirewallPolicyAssociation;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy_list::{
    FirewallPolicyList, FirewallPolicyListWarning, FirewallPolicyListWarningCode,
    FirewallPolicyListWarningDataItem,
};
pub use firewall_policy_rule::{
    FirewallPolicyRule, FirewallPolicyRuleDirection, FirewallPolicyRuleTargetType,
};
pub use firewall_policy_rule_matcher::{
    FirewallPolicyRuleMatcher, FirewallPolicyRuleMatcherDestNetworkContext,
    FirewallPolicyRuleMatcherDestNetworkType, FirewallPolicyRuleMatcherSrcNetworkContext,
    FirewallPolicyRuleMatcherSrcNetworkType,
};
pub use firewall_policy_rule_matcher_layer4_config::FirewallPolicyRuleMatcherLayer4Config;
pub use firewall_policy_rule_secure_tag::{
    FirewallPolicyRuleSecureTag, FirewallPolicyRuleSecureTagState,
};
pub use fixed_or_percent::FixedOrPercent;
#[cfg(feature = "advice")]
pub use flexible_time_range::FlexibleTimeRange;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::{
    ForwardingRule, ForwardingRuleAvailabilityGroup,
    ForwardingRuleExternalManagedBackendBucketMigrationState, ForwardingRuleIpProtocol,
    ForwardingRuleIpVersion, ForwardingRuleLoadBalancingScheme, ForwardingRuleNetworkTier,
    ForwardingRulePscConnectionStatus,
};
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rule_aggregated_list::{
    ForwardingRuleAggregatedList, ForwardingRuleAggregatedListWarning,
    ForwardingRuleAggregatedListWarningCode, ForwardingRuleAggregatedListWarningDataItem,
};
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_attached_extension::ForwardingRuleAttachedExtension;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_list::{
    ForwardingRuleList, ForwardingRuleListWarning, ForwardingRuleListWarningCode,
    ForwardingRuleListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use forwarding_rule_reference::ForwardingRuleReference;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_service_directory_registration::ForwardingRuleServiceDirectoryRegistration;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rules_scoped_list::{
    ForwardingRulesScopedList, ForwardingRulesScopedListWarning,
    ForwardingRulesScopedListWarningCode, ForwardingRulesScopedListWarningDataItem,
};
#[cfg(feature = "future-reservations")]
pub use future_reservation::{
    FutureReservation, FutureReservationConfidentialComputeType, FutureReservationDeploymentType,
    FutureReservationPlanningStatus, FutureReservationReservationMode,
    FutureReservationSchedulingType,
};
#[cfg(feature = "future-reservations")]
pub use future_reservation_commitment_info::{
    FutureReservationCommitmentInfo, FutureReservationCommitmentInfoCommitmentPlan,
    FutureReservationCommitmentInfoPreviousCommitmentTerms,
};
#[cfg(feature = "future-reservations")]
pub use future_reservation_params::FutureReservationParams;
#[cfg(feature = "future-reservations")]
pub use future_reservation_specific_sku_properties::FutureReservationSpecificSkuProperties;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status::{
    FutureReservationStatus, FutureReservationStatusAmendmentStatus,
    FutureReservationStatusProcurementStatus,
};
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_existing_matching_usage_info::FutureReservationStatusExistingMatchingUsageInfo;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_last_known_good_state::{
    FutureReservationStatusLastKnownGoodState,
    FutureReservationStatusLastKnownGoodStateProcurementStatus,
};
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_last_known_good_state_future_reservation_specs::FutureReservationStatusLastKnownGoodStateFutureReservationSpecs;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_specific_sku_properties::FutureReservationStatusSpecificSkuProperties;
#[cfg(feature = "future-reservations")]
pub use future_reservation_storage_pool_properties::FutureReservationStoragePoolProperties;
#[cfg(feature = "future-reservations")]
pub use future_reservation_storage_pool_provisioned_capacity::FutureReservationStoragePoolProvisionedCapacity;
#[cfg(feature = "future-reservations")]
pub use future_reservation_time_window::FutureReservationTimeWindow;
#[cfg(feature = "future-reservations")]
pub use future_reservations_aggregated_list_response::{
    FutureReservationsAggregatedListResponse, FutureReservationsAggregatedListResponseWarning,
    FutureReservationsAggregatedListResponseWarningCode,
    FutureReservationsAggregatedListResponseWarningDataItem,
};
#[cfg(feature = "future-reservations")]
pub use future_reservations_list_response::{
    FutureReservationsListResponse, FutureReservationsListResponseWarning,
    FutureReservationsListResponseWarningCode, FutureReservationsListResponseWarningDataItem,
};
#[cfg(feature = "future-reservations")]
pub use future_reservations_scoped_list::{
    FutureReservationsScopedList, FutureReservationsScopedListWarning,
    FutureReservationsScopedListWarningCode, FutureReservationsScopedListWarningDataItem,
};
#[cfg(feature = "advice")]
pub use future_resources_recommendation::{
    FutureResourcesRecommendation, FutureResourcesRecommendationRecommendationType,
};
#[cfg(feature = "advice")]
pub use future_resources_recommendation_other_location::{
    FutureResourcesRecommendationOtherLocation, FutureResourcesRecommendationOtherLocationStatus,
};
#[cfg(feature = "advice")]
pub use future_resources_spec::{FutureResourcesSpec, FutureResourcesSpecDeploymentType};
#[cfg(feature = "advice")]
pub use future_resources_spec_aggregate_resources::{
    FutureResourcesSpecAggregateResources, FutureResourcesSpecAggregateResourcesVmFamily,
    FutureResourcesSpecAggregateResourcesWorkloadType,
};
#[cfg(feature = "advice")]
pub use future_resources_spec_local_ssd_partition::{
    FutureResourcesSpecLocalSsdPartition, FutureResourcesSpecLocalSsdPartitionDiskInterface,
};
#[cfg(feature = "advice")]
pub use future_resources_spec_location_policy::FutureResourcesSpecLocationPolicy;
#[cfg(feature = "advice")]
pub use future_resources_spec_location_policy_location::{
    FutureResourcesSpecLocationPolicyLocation, FutureResourcesSpecLocationPolicyLocationPreference,
};
#[cfg(feature = "advice")]
pub use future_resources_spec_specific_sku_resources::FutureResourcesSpecSpecificSkuResources;
#[cfg(feature = "advice")]
pub use future_resources_spec_target_resources::FutureResourcesSpecTargetResources;
pub use get_health_operation_metadata::GetHealthOperationMetadata;
pub use get_health_operation_metadata_health_info::{
    GetHealthOperationMetadataHealthInfo,
    GetHealthOperationMetadataHealthInfoAvailabilitySloStatus,
    GetHealthOperationMetadataHealthInfoHealthStatus,
    GetHealthOperationMetadataHealthInfoRepairCategory,
    GetHealthOperationMetadataHealthInfoUnhealthyReason,
};
pub use get_version_operation_metadata::GetVersionOperationMetadata;
pub use get_version_operation_metadata_sbom_info::GetVersionOperationMetadataSbomInfo;
#[cfg(feature = "global-addresses")]
pub use global_addresses_move_request::GlobalAddressesMoveRequest;
#[cfg(feature = "global-frontend-settings")]
pub use global_frontend_settings::{GlobalFrontendSettings, GlobalFrontendSettingsBundleType};
#[cfg(feature = "global-frontend-settings")]
pub use global_frontend_settings_patch_response::GlobalFrontendSettingsPatchResponse;
#[cfg(feature = "global-network-endpoint-groups")]
pub use global_network_endpoint_groups_attach_endpoints_request::GlobalNetworkEndpointGroupsAttachEndpointsRequest;
#[cfg(feature = "global-network-endpoint-groups")]
pub use global_network_endpoint_groups_detach_endpoints_request::GlobalNetworkEndpointGroupsDetachEndpointsRequest;
#[cfg(feature = "firewall-policies")]
pub use global_organization_set_policy_request::GlobalOrganizationSetPolicyRequest;
pub use global_set_labels_request::GlobalSetLabelsRequest;
pub use global_set_policy_request::GlobalSetPolicyRequest;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy::{
    GlobalVmExtensionPolicy, GlobalVmExtensionPolicyScopedResourceStatus,
};
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_extension_policy::GlobalVmExtensionPolicyExtensionPolicy;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_instance_selector::GlobalVmExtensionPolicyInstanceSelector;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_label_selector::GlobalVmExtensionPolicyLabelSelector;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_list::{
    GlobalVmExtensionPolicyList, GlobalVmExtensionPolicyListWarning,
    GlobalVmExtensionPolicyListWarningCode, GlobalVmExtensionPolicyListWarningDataItem,
};
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation::GlobalVmExtensionPolicyRolloutOperation;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_input::{
    GlobalVmExtensionPolicyRolloutOperationRolloutInput,
    GlobalVmExtensionPolicyRolloutOperationRolloutInputPredefinedRolloutPlan,
};
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status::GlobalVmExtensionPolicyRolloutOperationRolloutStatus;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata::{
    GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata,
    GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataState,
};
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata_location_rollout_status::{
    GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus,
    GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatusState,
};
pub use group_maintenance_info::{GroupMaintenanceInfo, GroupMaintenanceInfoSchedulingType};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpc_health_check::{GrpcHealthCheck, GrpcHealthCheckPortSpecification};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpctls_health_check::{GrpctlsHealthCheck, GrpctlsHealthCheckPortSpecification};
#[cfg(feature = "instances")]
pub use guest_attributes::GuestAttributes;
#[cfg(feature = "instances")]
pub use guest_attributes_entry::GuestAttributesEntry;
#[cfg(feature = "instances")]
pub use guest_attributes_value::GuestAttributesValue;
pub use guest_os_feature::{GuestOsFeature, GuestOsFeatureType};
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policies_scoped_list::{
    HealthAggregationPoliciesScopedList, HealthAggregationPoliciesScopedListWarning,
    HealthAggregationPoliciesScopedListWarningCode,
    HealthAggregationPoliciesScopedListWarningDataItem,
};
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy::{HealthAggregationPolicy, HealthAggregationPolicyPolicyType};
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_aggregated_list::{
    HealthAggregationPolicyAggregatedList, HealthAggregationPolicyAggregatedListWarning,
    HealthAggregationPolicyAggregatedListWarningCode,
    HealthAggregationPolicyAggregatedListWarningDataItem,
};
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_list::{
    HealthAggregationPolicyList, HealthAggregationPolicyListWarning,
    HealthAggregationPolicyListWarningCode, HealthAggregationPolicyListWarningDataItem,
};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check::{HealthCheck, HealthCheckType};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_list::{
    HealthCheckList, HealthCheckListWarning, HealthCheckListWarningCode,
    HealthCheckListWarningDataItem,
};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_log_config::HealthCheckLogConfig;
pub use health_check_reference::HealthCheckReference;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service::{
    HealthCheckService, HealthCheckServiceHealthStatusAggregationPolicy,
};
#[cfg(feature = "region-health-check-services")]
pub use health_check_service_aggregated_list::{
    HealthCheckServiceAggregatedList, HealthCheckServiceAggregatedListWarning,
    HealthCheckServiceAggregatedListWarningCode, HealthCheckServiceAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_check_service_reference::HealthCheckServiceReference;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_list::{
    HealthCheckServicesList, HealthCheckServicesListWarning, HealthCheckServicesListWarningCode,
    HealthCheckServicesListWarningDataItem,
};
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_scoped_list::{
    HealthCheckServicesScopedList, HealthCheckServicesScopedListWarning,
    HealthCheckServicesScopedListWarningCode, HealthCheckServicesScopedListWarningDataItem,
};
#[cfg(feature = "health-checks")]
pub use health_checks_aggregated_list::{
    HealthChecksAggregatedList, HealthChecksAggregatedListWarning,
    HealthChecksAggregatedListWarningCode, HealthChecksAggregatedListWarningDataItem,
};
#[cfg(feature = "health-checks")]
pub use health_checks_scoped_list::{
    HealthChecksScopedList, HealthChecksScopedListWarning, HealthChecksScopedListWarningCode,
    HealthChecksScopedListWarningDataItem,
};
#[cfg(feature = "region-health-sources")]
pub use health_source::{HealthSource, HealthSourceSourceType};
#[cfg(feature = "region-health-sources")]
pub use health_source_aggregated_list::{
    HealthSourceAggregatedList, HealthSourceAggregatedListWarning,
    HealthSourceAggregatedListWarningCode, HealthSourceAggregatedListWarningDataItem,
};
#[cfg(feature = "region-health-sources")]
pub use health_source_health::{HealthSourceHealth, HealthSourceHealthHealthState};
#[cfg(feature = "region-health-sources")]
pub use health_source_list::{
    HealthSourceList, HealthSourceListWarning, HealthSourceListWarningCode,
    HealthSourceListWarningDataItem,
};
#[cfg(feature = "region-health-sources")]
pub use health_sources_get_health_response_source_info::HealthSourcesGetHealthResponseSourceInfo;
#[cfg(feature = "region-health-sources")]
pub use health_sources_get_health_response_source_info_backend_info::HealthSourcesGetHealthResponseSourceInfoBackendInfo;
#[cfg(feature = "region-health-sources")]
pub use health_sources_scoped_list::{
    HealthSourcesScopedList, HealthSourcesScopedListWarning, HealthSourcesScopedListWarningCode,
    HealthSourcesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
pub use health_status::{
    HealthStatus, HealthStatusHealthState, HealthStatusIpv6HealthState, HealthStatusWeightError,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_status_for_network_endpoint::{
    HealthStatusForNetworkEndpoint, HealthStatusForNetworkEndpointHealthState,
    HealthStatusForNetworkEndpointIpv6HealthState,
};
pub use help::Help;
pub use help_link::HelpLink;
#[cfg(feature = "hosts")]
pub use host::{Host, HostState};
#[cfg(feature = "hosts")]
pub use host_physical_topology::HostPhysicalTopology;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use host_rule::HostRule;
#[cfg(feature = "hosts")]
pub use host_status::HostStatus;
#[cfg(feature = "hosts")]
pub use hosts_get_version_request::{HostsGetVersionRequest, HostsGetVersionRequestSbomSelections};
#[cfg(feature = "hosts")]
pub use hosts_list_response::{
    HostsListResponse, HostsListResponseWarning, HostsListResponseWarningCode,
    HostsListResponseWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_fault_abort::HttpFaultAbort;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_fault_delay::HttpFaultDelay;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_fault_injection::HttpFaultInjection;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_header_action::HttpHeaderAction;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_header_match::HttpHeaderMatch;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_header_option::HttpHeaderOption;
#[cfg(feature = "http-health-checks")]
pub use http_health_check::HttpHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http_health_check_2::{
    HttpHealthCheck2, HttpHealthCheck2PortSpecification, HttpHealthCheck2ProxyHeader,
};
#[cfg(feature = "http-health-checks")]
pub use http_health_check_list::{
    HttpHealthCheckList, HttpHealthCheckListWarning, HttpHealthCheckListWarningCode,
    HttpHealthCheckListWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_query_parameter_match::HttpQueryParameterMatch;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_redirect_action::{HttpRedirectAction, HttpRedirectActionRedirectResponseCode};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_retry_policy::HttpRetryPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_action::HttpRouteAction;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_rule::HttpRouteRule;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_rule_match::HttpRouteRuleMatch;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http2_health_check::{
    Http2HealthCheck, Http2HealthCheckPortSpecification, Http2HealthCheckProxyHeader,
};
#[cfg(feature = "https-health-checks")]
pub use https_health_check::HttpsHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use https_health_check_2::{
    HttpsHealthCheck2, HttpsHealthCheck2PortSpecification, HttpsHealthCheck2ProxyHeader,
};
#[cfg(feature = "https-health-checks")]
pub use https_health_check_list::{
    HttpsHealthCheckList, HttpsHealthCheckListWarning, HttpsHealthCheckListWarningCode,
    HttpsHealthCheckListWarningDataItem,
};
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::{
    Image, ImageArchitecture, ImageRawDisk, ImageRawDiskContainerType, ImageSourceType, ImageStatus,
};
#[cfg(feature = "image-family-views")]
pub use image_family_view::ImageFamilyView;
#[cfg(feature = "images")]
pub use image_list::{ImageList, ImageListWarning, ImageListWarningCode, ImageListWarningDataItem};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use image_optimization_policy::{
    ImageOptimizationPolicy, ImageOptimizationPolicyQueryParameterInterpretation,
};
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image_params::ImageParams;
#[cfg(feature = "image-views")]
pub use image_view::ImageView;
#[cfg(feature = "image-views")]
pub use image_views_list_response::{
    ImageViewsListResponse, ImageViewsListResponseWarning, ImageViewsListResponseWarningCode,
    ImageViewsListResponseWarningDataItem,
};
pub use initial_state_config::InitialStateConfig;
#[cfg(feature = "instances")]
pub use instance::{
    Instance, InstanceKeyRevocationActionType, InstanceLocalSsdEncryptionMode,
    InstancePrivateIpv6GoogleAccess, InstanceStatus,
};
#[cfg(feature = "instances")]
pub use instance_aggregated_list::{
    InstanceAggregatedList, InstanceAggregatedListWarning, InstanceAggregatedListWarningCode,
    InstanceAggregatedListWarningDataItem,
};
#[cfg(feature = "node-groups")]
pub use instance_consumption_data::InstanceConsumptionData;
#[cfg(feature = "node-groups")]
pub use instance_consumption_info::InstanceConsumptionInfo;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use instance_flexibility_policy::InstanceFlexibilityPolicy;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use instance_flexibility_policy_instance_selection::InstanceFlexibilityPolicyInstanceSelection;
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
pub use instance_group::InstanceGroup;
#[cfg(feature = "instance-groups")]
pub use instance_group_aggregated_list::{
    InstanceGroupAggregatedList, InstanceGroupAggregatedListWarning,
    InstanceGroupAggregatedListWarningCode, InstanceGroupAggregatedListWarningDataItem,
};
#[cfg(feature = "instance-groups")]
pub use instance_group_list::{
    InstanceGroupList, InstanceGroupListWarning, InstanceGroupListWarningCode,
    InstanceGroupListWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager::{
    InstanceGroupManager, InstanceGroupManagerListManagedInstancesResults,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_actions_summary::InstanceGroupManagerActionsSummary;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_aggregated_list::{
    InstanceGroupManagerAggregatedList, InstanceGroupManagerAggregatedListWarning,
    InstanceGroupManagerAggregatedListWarningCode,
    InstanceGroupManagerAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_all_instances_config::InstanceGroupManagerAllInstancesConfig;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_auto_healing_policy::InstanceGroupManagerAutoHealingPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_flexibility_policy::InstanceGroupManagerInstanceFlexibilityPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_flexibility_policy_instance_selection::InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy::{
    InstanceGroupManagerInstanceLifecyclePolicy,
    InstanceGroupManagerInstanceLifecyclePolicyDefaultActionOnFailure,
    InstanceGroupManagerInstanceLifecyclePolicyForceUpdateOnRepair,
    InstanceGroupManagerInstanceLifecyclePolicyOnFailedHealthCheck,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy_on_repair::{
    InstanceGroupManagerInstanceLifecyclePolicyOnRepair,
    InstanceGroupManagerInstanceLifecyclePolicyOnRepairAllowChangingZone,
};
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_list::{
    InstanceGroupManagerList, InstanceGroupManagerListWarning, InstanceGroupManagerListWarningCode,
    InstanceGroupManagerListWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request::{
    InstanceGroupManagerResizeRequest, InstanceGroupManagerResizeRequestState,
};
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status::{
    InstanceGroupManagerResizeRequestStatus, InstanceGroupManagerResizeRequestStatusError,
    InstanceGroupManagerResizeRequestStatusErrorErrorsItem,
    InstanceGroupManagerResizeRequestStatusErrorErrorsItemErrorDetailsItem,
};
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status_last_attempt::{
    InstanceGroupManagerResizeRequestStatusLastAttempt,
    InstanceGroupManagerResizeRequestStatusLastAttemptError,
    InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItem,
    InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItemErrorDetailsItem,
};
#[cfg(feature = "instance-group-manager-resize-requests")]
pub use instance_group_manager_resize_requests_list_response::{
    InstanceGroupManagerResizeRequestsListResponse,
    InstanceGroupManagerResizeRequestsListResponseWarning,
    InstanceGroupManagerResizeRequestsListResponseWarningCode,
    InstanceGroupManagerResizeRequestsListResponseWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_resource_policies::InstanceGroupManagerResourcePolicies;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_standby_policy::{
    InstanceGroupManagerStandbyPolicy, InstanceGroupManagerStandbyPolicyMode,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status::InstanceGroupManagerStatus;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology::{
    InstanceGroupManagerStatusAcceleratorTopology,
    InstanceGroupManagerStatusAcceleratorTopologyState,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology_accelerator_topology_state_details::{
    InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails,
    InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsError,
    InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsErrorErrorsItem,
    InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsErrorErrorsItemErrorDetailsItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_all_instances_config::InstanceGroupManagerStatusAllInstancesConfig;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_bulk_instance_operation::InstanceGroupManagerStatusBulkInstanceOperation;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_bulk_instance_operation_last_progress_check::{
    InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck,
    InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckError,
    InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItem,
    InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItemErrorDetailsItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_instance_status_summary::InstanceGroupManagerStatusInstanceStatusSummary;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_stateful::InstanceGroupManagerStatusStateful;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_stateful_per_instance_configs::InstanceGroupManagerStatusStatefulPerInstanceConfigs;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_version_target::InstanceGroupManagerStatusVersionTarget;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_target_size_policy::{
    InstanceGroupManagerTargetSizePolicy, InstanceGroupManagerTargetSizePolicyMode,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::{
    InstanceGroupManagerUpdatePolicy, InstanceGroupManagerUpdatePolicyInstanceRedistributionType,
    InstanceGroupManagerUpdatePolicyMinimalAction,
    InstanceGroupManagerUpdatePolicyMostDisruptiveAllowedAction,
    InstanceGroupManagerUpdatePolicyReplacementMethod, InstanceGroupManagerUpdatePolicyType,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_version::InstanceGroupManagerVersion;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_abandon_instances_request::InstanceGroupManagersAbandonInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_apply_updates_request::{
    InstanceGroupManagersApplyUpdatesRequest,
    InstanceGroupManagersApplyUpdatesRequestMinimalAction,
    InstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction,
};
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_create_instances_request::InstanceGroupManagersCreateInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_delete_instances_request::InstanceGroupManagersDeleteInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_delete_per_instance_configs_req::InstanceGroupManagersDeletePerInstanceConfigsReq;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_errors_response::InstanceGroupManagersListErrorsResponse;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_managed_instances_response::InstanceGroupManagersListManagedInstancesResponse;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_per_instance_configs_resp::{
    InstanceGroupManagersListPerInstanceConfigsResp,
    InstanceGroupManagersListPerInstanceConfigsRespWarning,
    InstanceGroupManagersListPerInstanceConfigsRespWarningCode,
    InstanceGroupManagersListPerInstanceConfigsRespWarningDataItem,
};
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_patch_per_instance_configs_req::InstanceGroupManagersPatchPerInstanceConfigsReq;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_recreate_instances_request::InstanceGroupManagersRecreateInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_resume_instances_request::InstanceGroupManagersResumeInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_scoped_list::{
    InstanceGroupManagersScopedList, InstanceGroupManagersScopedListWarning,
    InstanceGroupManagersScopedListWarningCode, InstanceGroupManagersScopedListWarningDataItem,
};
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_set_instance_template_request::InstanceGroupManagersSetInstanceTemplateRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_set_target_pools_request::InstanceGroupManagersSetTargetPoolsRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_start_instances_request::InstanceGroupManagersStartInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_stop_instances_request::InstanceGroupManagersStopInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_suspend_instances_request::InstanceGroupManagersSuspendInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_update_per_instance_configs_req::InstanceGroupManagersUpdatePerInstanceConfigsReq;
#[cfg(feature = "instance-groups")]
pub use instance_groups_add_instances_request::InstanceGroupsAddInstancesRequest;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances::{
    InstanceGroupsListInstances, InstanceGroupsListInstancesWarning,
    InstanceGroupsListInstancesWarningCode, InstanceGroupsListInstancesWarningDataItem,
};
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances_request::{
    InstanceGroupsListInstancesRequest, InstanceGroupsListInstancesRequestInstanceState,
};
#[cfg(feature = "instance-groups")]
pub use instance_groups_remove_instances_request::InstanceGroupsRemoveInstancesRequest;
#[cfg(feature = "instance-groups")]
pub use instance_groups_scoped_list::{
    InstanceGroupsScopedList, InstanceGroupsScopedListWarning, InstanceGroupsScopedListWarningCode,
    InstanceGroupsScopedListWarningDataItem,
};
#[cfg(feature = "instance-groups")]
pub use instance_groups_set_named_ports_request::InstanceGroupsSetNamedPortsRequest;
#[cfg(feature = "instances")]
pub use instance_list::{
    InstanceList, InstanceListWarning, InstanceListWarningCode, InstanceListWarningDataItem,
};
#[cfg(feature = "instances")]
pub use instance_list_referrers::{
    InstanceListReferrers, InstanceListReferrersWarning, InstanceListReferrersWarningCode,
    InstanceListReferrersWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error::InstanceManagedByIgmError;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error_instance_action_details::{
    InstanceManagedByIgmErrorInstanceActionDetails,
    InstanceManagedByIgmErrorInstanceActionDetailsAction,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error_managed_instance_error::InstanceManagedByIgmErrorManagedInstanceError;
#[cfg(feature = "projects")]
pub use instance_move_request::InstanceMoveRequest;
#[cfg(feature = "instances")]
pub use instance_params::InstanceParams;
pub use instance_properties::{
    InstanceProperties, InstancePropertiesKeyRevocationActionType,
    InstancePropertiesLocalSsdEncryptionMode, InstancePropertiesPrivateIpv6GoogleAccess,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_properties_patch::InstancePropertiesPatch;
#[cfg(any(feature = "instance-groups", feature = "target-pools"))]
pub use instance_reference::InstanceReference;
#[cfg(feature = "instance-settings")]
pub use instance_settings::InstanceSettings;
#[cfg(feature = "instance-settings")]
pub use instance_settings_metadata::InstanceSettingsMetadata;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template::InstanceTemplate;
#[cfg(feature = "instance-templates")]
pub use instance_template_aggregated_list::{
    InstanceTemplateAggregatedList, InstanceTemplateAggregatedListWarning,
    InstanceTemplateAggregatedListWarningCode, InstanceTemplateAggregatedListWarningDataItem,
};
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template_list::{
    InstanceTemplateList, InstanceTemplateListWarning, InstanceTemplateListWarningCode,
    InstanceTemplateListWarningDataItem,
};
#[cfg(feature = "instance-templates")]
pub use instance_templates_scoped_list::{
    InstanceTemplatesScopedList, InstanceTemplatesScopedListWarning,
    InstanceTemplatesScopedListWarningCode, InstanceTemplatesScopedListWarningDataItem,
};
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
pub use instance_with_named_ports::{InstanceWithNamedPorts, InstanceWithNamedPortsStatus};
#[cfg(feature = "instances")]
pub use instances_add_resource_policies_request::InstancesAddResourcePoliciesRequest;
pub use instances_bulk_insert_operation_metadata::InstancesBulkInsertOperationMetadata;
#[cfg(feature = "instances")]
pub use instances_get_effective_firewalls_response::InstancesGetEffectiveFirewallsResponse;
#[cfg(feature = "instances")]
pub use instances_get_effective_firewalls_response_effective_firewall_policy::{
    InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy,
    InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType,
};
#[cfg(feature = "instances")]
pub use instances_remove_resource_policies_request::InstancesRemoveResourcePoliciesRequest;
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request::{
    InstancesReportHostAsFaultyRequest, InstancesReportHostAsFaultyRequestDisruptionSchedule,
};
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request_fault_reason::{
    InstancesReportHostAsFaultyRequestFaultReason,
    InstancesReportHostAsFaultyRequestFaultReasonBehavior,
};
#[cfg(feature = "instances")]
pub use instances_scoped_list::{
    InstancesScopedList, InstancesScopedListWarning, InstancesScopedListWarningCode,
    InstancesScopedListWarningDataItem,
};
#[cfg(feature = "instances")]
pub use instances_set_labels_request::InstancesSetLabelsRequest;
#[cfg(feature = "instances")]
pub use instances_set_machine_resources_request::InstancesSetMachineResourcesRequest;
#[cfg(feature = "instances")]
pub use instances_set_machine_type_request::InstancesSetMachineTypeRequest;
#[cfg(feature = "instances")]
pub use instances_set_min_cpu_platform_request::InstancesSetMinCpuPlatformRequest;
#[cfg(feature = "instances")]
pub use instances_set_name_request::InstancesSetNameRequest;
#[cfg(feature = "instances")]
pub use instances_set_security_policy_request::InstancesSetSecurityPolicyRequest;
#[cfg(feature = "instances")]
pub use instances_set_service_account_request::InstancesSetServiceAccountRequest;
#[cfg(feature = "instances")]
pub use instances_start_with_encryption_key_request::InstancesStartWithEncryptionKeyRequest;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot::{InstantSnapshot, InstantSnapshotArchitecture, InstantSnapshotStatus};
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshot_aggregated_list::{
    InstantSnapshotAggregatedList, InstantSnapshotAggregatedListWarning,
    InstantSnapshotAggregatedListWarningCode, InstantSnapshotAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use instant_snapshot_group::{InstantSnapshotGroup, InstantSnapshotGroupStatus};
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use instant_snapshot_group_parameters::InstantSnapshotGroupParameters;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use instant_snapshot_group_resource_status::InstantSnapshotGroupResourceStatus;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use instant_snapshot_group_source_info::InstantSnapshotGroupSourceInfo;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_list::{
    InstantSnapshotList, InstantSnapshotListWarning, InstantSnapshotListWarningCode,
    InstantSnapshotListWarningDataItem,
};
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_params::InstantSnapshotParams;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_resource_status::InstantSnapshotResourceStatus;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshots_scoped_list::{
    InstantSnapshotsScopedList, InstantSnapshotsScopedListWarning,
    InstantSnapshotsScopedListWarningCode, InstantSnapshotsScopedListWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use int64_range_match::Int64RangeMatch;
#[cfg(feature = "interconnects")]
pub use interconnect::{
    Interconnect, InterconnectAvailableFeatures, InterconnectInterconnectType,
    InterconnectLinkType, InterconnectOperationalStatus, InterconnectRequestedFeatures,
    InterconnectState, InterconnectSubzone,
};
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect::InterconnectApplicationAwareInterconnect;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_bandwidth_percentage::{
    InterconnectApplicationAwareInterconnectBandwidthPercentage,
    InterconnectApplicationAwareInterconnectBandwidthPercentageTrafficClass,
};
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_bandwidth_percentage_policy::InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_strict_priority_policy::InterconnectApplicationAwareInterconnectStrictPriorityPolicy;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::{
    InterconnectAttachment, InterconnectAttachmentBandwidth,
    InterconnectAttachmentEdgeAvailabilityDomain, InterconnectAttachmentEncryption,
    InterconnectAttachmentOperationalStatus, InterconnectAttachmentStackType,
    InterconnectAttachmentState, InterconnectAttachmentType,
};
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_aggregated_list::{
    InterconnectAttachmentAggregatedList, InterconnectAttachmentAggregatedListWarning,
    InterconnectAttachmentAggregatedListWarningCode,
    InterconnectAttachmentAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
pub use interconnect_attachment_configuration_constraints::{
    InterconnectAttachmentConfigurationConstraints,
    InterconnectAttachmentConfigurationConstraintsBgpMd5,
};
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
pub use interconnect_attachment_configuration_constraints_bgp_peer_asn_range::InterconnectAttachmentConfigurationConstraintsBgpPeerAsnRange;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group::InterconnectAttachmentGroup;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_attachment::InterconnectAttachmentGroupAttachment;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured::InterconnectAttachmentGroupConfigured;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured_availability_sla::{
    InterconnectAttachmentGroupConfiguredAvailabilitySla,
    InterconnectAttachmentGroupConfiguredAvailabilitySlaEffectiveSla,
};
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured_availability_sla_intended_sla_blockers::{
    InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockers,
    InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockersBlockerType,
};
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_intent::{
    InterconnectAttachmentGroupIntent, InterconnectAttachmentGroupIntentAvailabilitySla,
};
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_logical_structure::InterconnectAttachmentGroupLogicalStructure;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_logical_structure_region::InterconnectAttachmentGroupLogicalStructureRegion;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_logical_structure_region_metro::InterconnectAttachmentGroupLogicalStructureRegionMetro;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_logical_structure_region_metro_facility::InterconnectAttachmentGroupLogicalStructureRegionMetroFacility;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_logical_structure_region_metro_facility_zone::InterconnectAttachmentGroupLogicalStructureRegionMetroFacilityZone;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_get_operational_status_response::InterconnectAttachmentGroupsGetOperationalStatusResponse;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_list_response::{
    InterconnectAttachmentGroupsListResponse, InterconnectAttachmentGroupsListResponseWarning,
    InterconnectAttachmentGroupsListResponseWarningCode,
    InterconnectAttachmentGroupsListResponseWarningDataItem,
};
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status::{
    InterconnectAttachmentGroupsOperationalStatus,
    InterconnectAttachmentGroupsOperationalStatusGroupStatus,
};
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status_attachment_status::{
    InterconnectAttachmentGroupsOperationalStatusAttachmentStatus,
    InterconnectAttachmentGroupsOperationalStatusAttachmentStatusIsActive,
    InterconnectAttachmentGroupsOperationalStatusAttachmentStatusStatus,
};
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding::InterconnectAttachmentL2Forwarding;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_appliance_mapping::InterconnectAttachmentL2ForwardingApplianceMapping;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_appliance_mapping_inner_vlan_to_appliance_mapping::InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_geneve_header::InterconnectAttachmentL2ForwardingGeneveHeader;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_list::{
    InterconnectAttachmentList, InterconnectAttachmentListWarning,
    InterconnectAttachmentListWarningCode, InterconnectAttachmentListWarningDataItem,
};
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_params::InterconnectAttachmentParams;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_partner_metadata::InterconnectAttachmentPartnerMetadata;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_private_info::InterconnectAttachmentPrivateInfo;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachments_scoped_list::{
    InterconnectAttachmentsScopedList, InterconnectAttachmentsScopedListWarning,
    InterconnectAttachmentsScopedListWarningCode, InterconnectAttachmentsScopedListWarningDataItem,
};
#[cfg(feature = "interconnects")]
pub use interconnect_circuit_info::InterconnectCircuitInfo;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics::{
    InterconnectDiagnostics, InterconnectDiagnosticsBundleAggregationType,
    InterconnectDiagnosticsBundleOperationalStatus,
};
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_arp_entry::InterconnectDiagnosticsArpEntry;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_lacp_status::{
    InterconnectDiagnosticsLinkLacpStatus, InterconnectDiagnosticsLinkLacpStatusState,
};
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_optical_power::{
    InterconnectDiagnosticsLinkOpticalPower, InterconnectDiagnosticsLinkOpticalPowerState,
};
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_status::{
    InterconnectDiagnosticsLinkStatus, InterconnectDiagnosticsLinkStatusOperationalStatus,
};
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_macsec_status::InterconnectDiagnosticsMacsecStatus;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group::InterconnectGroup;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured::InterconnectGroupConfigured;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability::{
    InterconnectGroupConfiguredTopologyCapability,
    InterconnectGroupConfiguredTopologyCapabilitySupportedSla,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability_intended_capability_blockers::{
    InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers,
    InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockersBlockerType,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_intent::{
    InterconnectGroupIntent, InterconnectGroupIntentTopologyCapability,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_interconnect::InterconnectGroupInterconnect;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_physical_structure::InterconnectGroupPhysicalStructure;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_physical_structure_metros::InterconnectGroupPhysicalStructureMetros;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_physical_structure_metros_facilities::InterconnectGroupPhysicalStructureMetrosFacilities;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_physical_structure_metros_facilities_zones::InterconnectGroupPhysicalStructureMetrosFacilitiesZones;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members::{
    InterconnectGroupsCreateMembers, InterconnectGroupsCreateMembersIntentMismatchBehavior,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_interconnect_input::{
    InterconnectGroupsCreateMembersInterconnectInput,
    InterconnectGroupsCreateMembersInterconnectInputInterconnectType,
    InterconnectGroupsCreateMembersInterconnectInputLinkType,
    InterconnectGroupsCreateMembersInterconnectInputRequestedFeatures,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_request::InterconnectGroupsCreateMembersRequest;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_get_operational_status_response::InterconnectGroupsGetOperationalStatusResponse;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_list_response::{
    InterconnectGroupsListResponse, InterconnectGroupsListResponseWarning,
    InterconnectGroupsListResponseWarningCode, InterconnectGroupsListResponseWarningDataItem,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status::{
    InterconnectGroupsOperationalStatus, InterconnectGroupsOperationalStatusGroupStatus,
};
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status_interconnect_status::{
    InterconnectGroupsOperationalStatusInterconnectStatus,
    InterconnectGroupsOperationalStatusInterconnectStatusIsActive,
};
#[cfg(feature = "interconnects")]
pub use interconnect_list::{
    InterconnectList, InterconnectListWarning, InterconnectListWarningCode,
    InterconnectListWarningDataItem,
};
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::{
    InterconnectLocation, InterconnectLocationAvailableFeatures,
    InterconnectLocationAvailableLinkTypes, InterconnectLocationContinent,
    InterconnectLocationStatus,
};
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_cross_site_interconnect_info::InterconnectLocationCrossSiteInterconnectInfo;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_list::{
    InterconnectLocationList, InterconnectLocationListWarning, InterconnectLocationListWarningCode,
    InterconnectLocationListWarningDataItem,
};
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_region_info::{
    InterconnectLocationRegionInfo, InterconnectLocationRegionInfoLocationPresence,
};
#[cfg(feature = "interconnects")]
pub use interconnect_macsec::InterconnectMacsec;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_config::InterconnectMacsecConfig;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_config_pre_shared_key::InterconnectMacsecConfigPreSharedKey;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_pre_shared_key::InterconnectMacsecPreSharedKey;
#[cfg(feature = "interconnects")]
pub use interconnect_outage_notification::{
    InterconnectOutageNotification, InterconnectOutageNotificationIssueType,
    InterconnectOutageNotificationSource, InterconnectOutageNotificationState,
};
#[cfg(feature = "interconnects")]
pub use interconnect_params::InterconnectParams;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location::{
    InterconnectRemoteLocation, InterconnectRemoteLocationContinent,
    InterconnectRemoteLocationLacp, InterconnectRemoteLocationStatus,
};
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints::{
    InterconnectRemoteLocationConstraints,
    InterconnectRemoteLocationConstraintsPortPairRemoteLocation,
    InterconnectRemoteLocationConstraintsPortPairVlan,
};
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints_subnet_length_range::InterconnectRemoteLocationConstraintsSubnetLengthRange;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_list::{
    InterconnectRemoteLocationList, InterconnectRemoteLocationListWarning,
    InterconnectRemoteLocationListWarningCode, InterconnectRemoteLocationListWarningDataItem,
};
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_permitted_connections::InterconnectRemoteLocationPermittedConnections;
#[cfg(feature = "interconnects")]
pub use interconnects_get_diagnostics_response::InterconnectsGetDiagnosticsResponse;
#[cfg(feature = "interconnects")]
pub use interconnects_get_macsec_config_response::InterconnectsGetMacsecConfigResponse;
#[cfg(feature = "interconnects")]
pub use interconnects_set_name_request::InterconnectsSetNameRequest;
#[cfg(feature = "advice")]
pub use interval::Interval;
#[cfg(feature = "licenses")]
pub use license::License;
#[cfg(feature = "license-codes")]
pub use license_code::{LicenseCode, LicenseCodeState};
#[cfg(feature = "license-codes")]
pub use license_code_license_alias::LicenseCodeLicenseAlias;
#[cfg(feature = "licenses")]
pub use license_params::LicenseParams;
#[cfg(feature = "region-commitments")]
pub use license_resource_commitment::LicenseResourceCommitment;
#[cfg(feature = "licenses")]
pub use license_resource_requirements::LicenseResourceRequirements;
#[cfg(feature = "licenses")]
pub use licenses_list_response::{
    LicensesListResponse, LicensesListResponseWarning, LicensesListResponseWarningCode,
    LicensesListResponseWarningDataItem,
};
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use list_instant_snapshot_groups::{
    ListInstantSnapshotGroups, ListInstantSnapshotGroupsWarning,
    ListInstantSnapshotGroupsWarningCode, ListInstantSnapshotGroupsWarningDataItem,
};
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
pub use local_disk::LocalDisk;
pub use localized_message::LocalizedMessage;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy::{LocationPolicy, LocationPolicyTargetShape};
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_location::{LocationPolicyLocation, LocationPolicyLocationPreference};
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_location_constraints::LocationPolicyLocationConstraints;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_zone_configuration::LocationPolicyZoneConfiguration;
#[cfg(feature = "machine-images")]
pub use machine_image::{MachineImage, MachineImageStatus};
#[cfg(feature = "machine-images")]
pub use machine_image_list::{
    MachineImageList, MachineImageListWarning, MachineImageListWarningCode,
    MachineImageListWarningDataItem,
};
#[cfg(feature = "machine-images")]
pub use machine_image_params::MachineImageParams;
#[cfg(feature = "machine-types")]
pub use machine_type::{MachineType, MachineTypeAcceleratorsItem, MachineTypeArchitecture};
#[cfg(feature = "machine-types")]
pub use machine_type_aggregated_list::{
    MachineTypeAggregatedList, MachineTypeAggregatedListWarning,
    MachineTypeAggregatedListWarningCode, MachineTypeAggregatedListWarningDataItem,
};
#[cfg(feature = "machine-types")]
pub use machine_type_list::{
    MachineTypeList, MachineTypeListWarning, MachineTypeListWarningCode,
    MachineTypeListWarningDataItem,
};
#[cfg(feature = "machine-types")]
pub use machine_types_scoped_list::{
    MachineTypesScopedList, MachineTypesScopedListWarning, MachineTypesScopedListWarningCode,
    MachineTypesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance::{
    ManagedInstance, ManagedInstanceCurrentAction, ManagedInstanceInstanceStatus,
    ManagedInstanceTargetStatus,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_instance_health::{
    ManagedInstanceInstanceHealth, ManagedInstanceInstanceHealthDetailedHealthState,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_last_attempt::{
    ManagedInstanceLastAttempt, ManagedInstanceLastAttemptErrors,
    ManagedInstanceLastAttemptErrorsErrorsItem,
    ManagedInstanceLastAttemptErrorsErrorsItemErrorDetailsItem,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_properties_from_flexibility_policy::ManagedInstancePropertiesFromFlexibilityPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_scheduling::ManagedInstanceScheduling;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_shutdown_details::ManagedInstanceShutdownDetails;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_version::ManagedInstanceVersion;
#[cfg(feature = "managed-rulesets")]
pub use managed_ruleset::ManagedRuleset;
#[cfg(feature = "managed-rulesets")]
pub use managed_ruleset_list::{
    ManagedRulesetList, ManagedRulesetListWarning, ManagedRulesetListWarningCode,
    ManagedRulesetListWarningDataItem,
};
pub use metadata::{Metadata, MetadataItemsItem};
pub use metadata_filter::{MetadataFilter, MetadataFilterFilterMatchCriteria};
pub use metadata_filter_label_match::MetadataFilterLabelMatch;
#[cfg(feature = "advice")]
pub use money::Money;
pub use named_port::NamedPort;
#[cfg(feature = "routers")]
pub use named_set::{NamedSet, NamedSetType};
#[cfg(feature = "routers")]
pub use nat_ip_info::NatIpInfo;
#[cfg(feature = "routers")]
pub use nat_ip_info_nat_ip_info_mapping::{
    NatIpInfoNatIpInfoMapping, NatIpInfoNatIpInfoMappingMode, NatIpInfoNatIpInfoMappingUsage,
};
#[cfg(feature = "routers")]
pub use nat_ip_info_response::NatIpInfoResponse;
#[cfg(feature = "networks")]
pub use network::{Network, NetworkNetworkFirewallPolicyEnforcementOrder};
#[cfg(feature = "network-attachments")]
pub use network_attachment::{NetworkAttachment, NetworkAttachmentConnectionPreference};
#[cfg(feature = "network-attachments")]
pub use network_attachment_aggregated_list::{
    NetworkAttachmentAggregatedList, NetworkAttachmentAggregatedListWarning,
    NetworkAttachmentAggregatedListWarningCode, NetworkAttachmentAggregatedListWarningDataItem,
};
#[cfg(feature = "network-attachments")]
pub use network_attachment_connected_endpoint::{
    NetworkAttachmentConnectedEndpoint, NetworkAttachmentConnectedEndpointStatus,
};
#[cfg(feature = "network-attachments")]
pub use network_attachment_list::{
    NetworkAttachmentList, NetworkAttachmentListWarning, NetworkAttachmentListWarningCode,
    NetworkAttachmentListWarningDataItem,
};
#[cfg(feature = "network-attachments")]
pub use network_attachments_scoped_list::{
    NetworkAttachmentsScopedList, NetworkAttachmentsScopedListWarning,
    NetworkAttachmentsScopedListWarningCode, NetworkAttachmentsScopedListWarningDataItem,
};
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service::NetworkEdgeSecurityService;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service_aggregated_list::{
    NetworkEdgeSecurityServiceAggregatedList, NetworkEdgeSecurityServiceAggregatedListWarning,
    NetworkEdgeSecurityServiceAggregatedListWarningCode,
    NetworkEdgeSecurityServiceAggregatedListWarningDataItem,
};
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_services_scoped_list::{
    NetworkEdgeSecurityServicesScopedList, NetworkEdgeSecurityServicesScopedListWarning,
    NetworkEdgeSecurityServicesScopedListWarningCode,
    NetworkEdgeSecurityServicesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint::NetworkEndpoint;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group::{NetworkEndpointGroup, NetworkEndpointGroupNetworkEndpointType};
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_group_aggregated_list::{
    NetworkEndpointGroupAggregatedList, NetworkEndpointGroupAggregatedListWarning,
    NetworkEndpointGroupAggregatedListWarningCode,
    NetworkEndpointGroupAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_app_engine::NetworkEndpointGroupAppEngine;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_cloud_function::NetworkEndpointGroupCloudFunction;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_cloud_run::NetworkEndpointGroupCloudRun;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_list::{
    NetworkEndpointGroupList, NetworkEndpointGroupListWarning, NetworkEndpointGroupListWarningCode,
    NetworkEndpointGroupListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_psc_data::{
    NetworkEndpointGroupPscData, NetworkEndpointGroupPscDataPscConnectionStatus,
};
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_attach_endpoints_request::NetworkEndpointGroupsAttachEndpointsRequest;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_detach_endpoints_request::NetworkEndpointGroupsDetachEndpointsRequest;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_list_endpoints_request::{
    NetworkEndpointGroupsListEndpointsRequest,
    NetworkEndpointGroupsListEndpointsRequestHealthStatus,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_groups_list_network_endpoints::{
    NetworkEndpointGroupsListNetworkEndpoints, NetworkEndpointGroupsListNetworkEndpointsWarning,
    NetworkEndpointGroupsListNetworkEndpointsWarningCode,
    NetworkEndpointGroupsListNetworkEndpointsWarningDataItem,
};
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_scoped_list::{
    NetworkEndpointGroupsScopedList, NetworkEndpointGroupsScopedListWarning,
    NetworkEndpointGroupsScopedListWarningCode, NetworkEndpointGroupsScopedListWarningDataItem,
};
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_with_health_status::NetworkEndpointWithHealthStatus;
#[cfg(feature = "network-firewall-policies")]
pub use network_firewall_policy_aggregated_list::{
    NetworkFirewallPolicyAggregatedList, NetworkFirewallPolicyAggregatedListWarning,
    NetworkFirewallPolicyAggregatedListWarningCode,
    NetworkFirewallPolicyAggregatedListWarningDataItem,
};
pub use network_interface::{
    NetworkInterface, NetworkInterfaceIgmpQuery, NetworkInterfaceIpv6AccessType,
    NetworkInterfaceNicType, NetworkInterfaceStackType,
};
#[cfg(feature = "networks")]
pub use network_list::{
    NetworkList, NetworkListWarning, NetworkListWarningCode, NetworkListWarningDataItem,
};
#[cfg(feature = "networks")]
pub use network_params::NetworkParams;
#[cfg(feature = "networks")]
pub use network_peering::{
    NetworkPeering, NetworkPeeringStackType, NetworkPeeringState, NetworkPeeringUpdateStrategy,
};
#[cfg(feature = "networks")]
pub use network_peering_connection_status::{
    NetworkPeeringConnectionStatus, NetworkPeeringConnectionStatusUpdateStrategy,
};
#[cfg(feature = "networks")]
pub use network_peering_connection_status_consensus_state::{
    NetworkPeeringConnectionStatusConsensusState,
    NetworkPeeringConnectionStatusConsensusStateDeleteStatus,
    NetworkPeeringConnectionStatusConsensusStateUpdateStatus,
};
#[cfg(feature = "networks")]
pub use network_peering_connection_status_traffic_configuration::{
    NetworkPeeringConnectionStatusTrafficConfiguration,
    NetworkPeeringConnectionStatusTrafficConfigurationStackType,
};
pub use network_performance_config::{
    NetworkPerformanceConfig, NetworkPerformanceConfigTotalEgressBandwidthTier,
};
#[cfg(feature = "network-profiles")]
pub use network_profile::NetworkProfile;
#[cfg(feature = "network-profiles")]
pub use network_profile_location::{NetworkProfileLocation, NetworkProfileLocationScope};
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::{
    NetworkProfileNetworkFeatures, NetworkProfileNetworkFeaturesAddressPurposes,
    NetworkProfileNetworkFeaturesAllowAddressCreation,
    NetworkProfileNetworkFeaturesAllowAliasIpRanges,
    NetworkProfileNetworkFeaturesAllowAutoModeSubnet,
    NetworkProfileNetworkFeaturesAllowClassDFirewalls, NetworkProfileNetworkFeaturesAllowCloudNat,
    NetworkProfileNetworkFeaturesAllowCloudRouter,
    NetworkProfileNetworkFeaturesAllowDefaultNicAttachment,
    NetworkProfileNetworkFeaturesAllowExternalIpAccess,
    NetworkProfileNetworkFeaturesAllowFirewallPolicy,
    NetworkProfileNetworkFeaturesAllowInterconnect, NetworkProfileNetworkFeaturesAllowIpForwarding,
    NetworkProfileNetworkFeaturesAllowLoadBalancing,
    NetworkProfileNetworkFeaturesAllowMultiNicInSameNetwork,
    NetworkProfileNetworkFeaturesAllowMultiNicInSameSubnetwork,
    NetworkProfileNetworkFeaturesAllowMulticast, NetworkProfileNetworkFeaturesAllowNcc,
    NetworkProfileNetworkFeaturesAllowNetworkMigration,
    NetworkProfileNetworkFeaturesAllowPacketMirroring,
    NetworkProfileNetworkFeaturesAllowPrivateGoogleAccess, NetworkProfileNetworkFeaturesAllowPsc,
    NetworkProfileNetworkFeaturesAllowSameNetworkUnicast,
    NetworkProfileNetworkFeaturesAllowStaticRoutes,
    NetworkProfileNetworkFeaturesAllowSubInterfaces,
    NetworkProfileNetworkFeaturesAllowSubnetworkCreation,
    NetworkProfileNetworkFeaturesAllowVpcFirewallRules,
    NetworkProfileNetworkFeaturesAllowVpcPeering, NetworkProfileNetworkFeaturesAllowVpn,
    NetworkProfileNetworkFeaturesFirewallPolicyTypes, NetworkProfileNetworkFeaturesInterfaceTypes,
    NetworkProfileNetworkFeaturesMulticast, NetworkProfileNetworkFeaturesSubnetPurposes,
    NetworkProfileNetworkFeaturesSubnetStackTypes, NetworkProfileNetworkFeaturesSubnetworkPurposes,
    NetworkProfileNetworkFeaturesSubnetworkStackTypes, NetworkProfileNetworkFeaturesUnicast,
};
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features_predefined_subnetwork_range::NetworkProfileNetworkFeaturesPredefinedSubnetworkRange;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::{
    NetworkProfileProfileType, NetworkProfileProfileTypeNetworkType,
    NetworkProfileProfileTypeRdmaSubtype, NetworkProfileProfileTypeUllSubtype,
    NetworkProfileProfileTypeVpcSubtype,
};
#[cfg(feature = "network-profiles")]
pub use network_profiles_list_response::{
    NetworkProfilesListResponse, NetworkProfilesListResponseWarning,
    NetworkProfilesListResponseWarningCode, NetworkProfilesListResponseWarningDataItem,
};
#[cfg(feature = "networks")]
pub use network_routing_config::{
    NetworkRoutingConfig, NetworkRoutingConfigBgpBestPathSelectionMode,
    NetworkRoutingConfigBgpInterRegionCost, NetworkRoutingConfigEffectiveBgpInterRegionCost,
    NetworkRoutingConfigRoutingMode,
};
#[cfg(feature = "networks")]
pub use networks_add_peering_request::NetworksAddPeeringRequest;
#[cfg(feature = "networks")]
pub use networks_cancel_request_remove_peering_request::NetworksCancelRequestRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_get_effective_firewalls_response::NetworksGetEffectiveFirewallsResponse;
#[cfg(feature = "networks")]
pub use networks_get_effective_firewalls_response_effective_firewall_policy::{
    NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy,
    NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicyType,
};
#[cfg(feature = "networks")]
pub use networks_remove_peering_request::NetworksRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_request_remove_peering_request::NetworksRequestRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_update_peering_request::NetworksUpdatePeeringRequest;
#[cfg(feature = "node-groups")]
pub use node_group::{
    NodeGroup, NodeGroupMaintenanceInterval, NodeGroupMaintenancePolicy, NodeGroupStatus,
};
#[cfg(feature = "node-groups")]
pub use node_group_aggregated_list::{
    NodeGroupAggregatedList, NodeGroupAggregatedListWarning, NodeGroupAggregatedListWarningCode,
    NodeGroupAggregatedListWarningDataItem,
};
#[cfg(feature = "node-groups")]
pub use node_group_autoscaling_policy::{
    NodeGroupAutoscalingPolicy, NodeGroupAutoscalingPolicyMode,
};
#[cfg(feature = "node-groups")]
pub use node_group_list::{
    NodeGroupList, NodeGroupListWarning, NodeGroupListWarningCode, NodeGroupListWarningDataItem,
};
#[cfg(feature = "node-groups")]
pub use node_group_maintenance_window::NodeGroupMaintenanceWindow;
#[cfg(feature = "node-groups")]
pub use node_group_node::{NodeGroupNode, NodeGroupNodeCpuOvercommitType, NodeGroupNodeStatus};
#[cfg(feature = "node-groups")]
pub use node_groups_add_nodes_request::NodeGroupsAddNodesRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_delete_nodes_request::NodeGroupsDeleteNodesRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_list_nodes::{
    NodeGroupsListNodes, NodeGroupsListNodesWarning, NodeGroupsListNodesWarningCode,
    NodeGroupsListNodesWarningDataItem,
};
#[cfg(feature = "node-groups")]
pub use node_groups_perform_maintenance_request::NodeGroupsPerformMaintenanceRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_scoped_list::{
    NodeGroupsScopedList, NodeGroupsScopedListWarning, NodeGroupsScopedListWarningCode,
    NodeGroupsScopedListWarningDataItem,
};
#[cfg(feature = "node-groups")]
pub use node_groups_set_node_template_request::NodeGroupsSetNodeTemplateRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_simulate_maintenance_event_request::NodeGroupsSimulateMaintenanceEventRequest;
#[cfg(feature = "node-templates")]
pub use node_template::{NodeTemplate, NodeTemplateCpuOvercommitType, NodeTemplateStatus};
#[cfg(feature = "node-templates")]
pub use node_template_aggregated_list::{
    NodeTemplateAggregatedList, NodeTemplateAggregatedListWarning,
    NodeTemplateAggregatedListWarningCode, NodeTemplateAggregatedListWarningDataItem,
};
#[cfg(feature = "node-templates")]
pub use node_template_list::{
    NodeTemplateList, NodeTemplateListWarning, NodeTemplateListWarningCode,
    NodeTemplateListWarningDataItem,
};
#[cfg(feature = "node-templates")]
pub use node_template_node_type_flexibility::NodeTemplateNodeTypeFlexibility;
#[cfg(feature = "node-templates")]
pub use node_templates_scoped_list::{
    NodeTemplatesScopedList, NodeTemplatesScopedListWarning, NodeTemplatesScopedListWarningCode,
    NodeTemplatesScopedListWarningDataItem,
};
#[cfg(feature = "node-types")]
pub use node_type::NodeType;
#[cfg(feature = "node-types")]
pub use node_type_aggregated_list::{
    NodeTypeAggregatedList, NodeTypeAggregatedListWarning, NodeTypeAggregatedListWarningCode,
    NodeTypeAggregatedListWarningDataItem,
};
#[cfg(feature = "node-types")]
pub use node_type_list::{
    NodeTypeList, NodeTypeListWarning, NodeTypeListWarningCode, NodeTypeListWarningDataItem,
};
#[cfg(feature = "node-types")]
pub use node_types_scoped_list::{
    NodeTypesScopedList, NodeTypesScopedListWarning, NodeTypesScopedListWarningCode,
    NodeTypesScopedListWarningDataItem,
};
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint::NotificationEndpoint;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_aggregated_list::{
    NotificationEndpointAggregatedList, NotificationEndpointAggregatedListWarning,
    NotificationEndpointAggregatedListWarningCode,
    NotificationEndpointAggregatedListWarningDataItem,
};
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_grpc_settings::NotificationEndpointGrpcSettings;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_list::{
    NotificationEndpointList, NotificationEndpointListWarning, NotificationEndpointListWarningCode,
    NotificationEndpointListWarningDataItem,
};
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoints_scoped_list::{
    NotificationEndpointsScopedList, NotificationEndpointsScopedListWarning,
    NotificationEndpointsScopedListWarningCode, NotificationEndpointsScopedListWarningDataItem,
};
pub use operation::{
    Operation, OperationError, OperationErrorErrorsItem, OperationErrorErrorsItemErrorDetailsItem,
    OperationStatus, OperationWarningsItem, OperationWarningsItemCode,
    OperationWarningsItemDataItem,
};
#[cfg(feature = "global-operations")]
pub use operation_aggregated_list::{
    OperationAggregatedList, OperationAggregatedListWarning, OperationAggregatedListWarningCode,
    OperationAggregatedListWarningDataItem,
};
pub use operation_list::{
    OperationList, OperationListWarning, OperationListWarningCode, OperationListWarningDataItem,
};
#[cfg(feature = "global-operations")]
pub use operations_scoped_list::{
    OperationsScopedList, OperationsScopedListWarning, OperationsScopedListWarningCode,
    OperationsScopedListWarningDataItem,
};
#[cfg(feature = "organization-security-policies")]
pub use organization_security_policies_list_associations_response::OrganizationSecurityPoliciesListAssociationsResponse;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use outlier_detection::OutlierDetection;
#[cfg(feature = "routers")]
pub use packet_intervals::{PacketIntervals, PacketIntervalsDuration, PacketIntervalsType};
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring::{PacketMirroring, PacketMirroringEnable};
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_aggregated_list::{
    PacketMirroringAggregatedList, PacketMirroringAggregatedListWarning,
    PacketMirroringAggregatedListWarningCode, PacketMirroringAggregatedListWarningDataItem,
};
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_filter::{PacketMirroringFilter, PacketMirroringFilterDirection};
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_forwarding_rule_info::PacketMirroringForwardingRuleInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_list::{
    PacketMirroringList, PacketMirroringListWarning, PacketMirroringListWarningCode,
    PacketMirroringListWarningDataItem,
};
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info::PacketMirroringMirroredResourceInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info_instance_info::PacketMirroringMirroredResourceInfoInstanceInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info_subnet_info::PacketMirroringMirroredResourceInfoSubnetInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_network_info::PacketMirroringNetworkInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirrorings_scoped_list::{
    PacketMirroringsScopedList, PacketMirroringsScopedListWarning,
    PacketMirroringsScopedListWarningCode, PacketMirroringsScopedListWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use path_matcher::PathMatcher;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use path_rule::PathRule;
pub use per_instance_config::{PerInstanceConfig, PerInstanceConfigStatus};
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use periodic_partial_maintenance_schedule::{
    PeriodicPartialMaintenanceSchedule, PeriodicPartialMaintenanceScheduleSubType,
    PeriodicPartialMaintenanceScheduleType,
};
pub use policy::Policy;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use preconfigured_waf_set::PreconfiguredWafSet;
pub use preserved_state::PreservedState;
pub use preserved_state_preserved_disk::{
    PreservedStatePreservedDisk, PreservedStatePreservedDiskAutoDelete,
    PreservedStatePreservedDiskMode,
};
pub use preserved_state_preserved_network_ip::{
    PreservedStatePreservedNetworkIp, PreservedStatePreservedNetworkIpAutoDelete,
};
pub use preserved_state_preserved_network_ip_ip_address::PreservedStatePreservedNetworkIpIpAddress;
#[cfg(feature = "preview-features")]
pub use preview_feature::{PreviewFeature, PreviewFeatureActivationStatus};
#[cfg(feature = "preview-features")]
pub use preview_feature_list::{
    PreviewFeatureList, PreviewFeatureListWarning, PreviewFeatureListWarningCode,
    PreviewFeatureListWarningDataItem,
};
#[cfg(feature = "preview-features")]
pub use preview_feature_rollout_operation::PreviewFeatureRolloutOperation;
#[cfg(feature = "preview-features")]
pub use preview_feature_rollout_operation_rollout_input::{
    PreviewFeatureRolloutOperationRolloutInput,
    PreviewFeatureRolloutOperationRolloutInputPredefinedRolloutPlan,
};
#[cfg(feature = "preview-features")]
pub use preview_feature_status::PreviewFeatureStatus;
#[cfg(feature = "preview-features")]
pub use preview_feature_status_release_status::{
    PreviewFeatureStatusReleaseStatus, PreviewFeatureStatusReleaseStatusStage,
};
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::{
    Project, ProjectCloudArmorTier, ProjectDefaultNetworkTier, ProjectVmDnsSetting,
    ProjectXpnProjectStatus,
};
#[cfg(feature = "project-views")]
pub use project_view::ProjectView;
#[cfg(feature = "projects")]
pub use projects_disable_xpn_resource_request::ProjectsDisableXpnResourceRequest;
#[cfg(feature = "projects")]
pub use projects_enable_xpn_resource_request::ProjectsEnableXpnResourceRequest;
#[cfg(feature = "projects")]
pub use projects_get_xpn_resources::ProjectsGetXpnResources;
#[cfg(feature = "projects")]
pub use projects_list_xpn_hosts_request::ProjectsListXpnHostsRequest;
#[cfg(feature = "projects")]
pub use projects_set_cloud_armor_tier_request::{
    ProjectsSetCloudArmorTierRequest, ProjectsSetCloudArmorTierRequestCloudArmorTier,
};
#[cfg(feature = "projects")]
pub use projects_set_default_network_tier_request::{
    ProjectsSetDefaultNetworkTierRequest, ProjectsSetDefaultNetworkTierRequestNetworkTier,
};
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::{
    PublicAdvertisedPrefix, PublicAdvertisedPrefixByoipApiVersion,
    PublicAdvertisedPrefixIpv6AccessType, PublicAdvertisedPrefixPdpScope,
    PublicAdvertisedPrefixStatus,
};
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_list::{
    PublicAdvertisedPrefixList, PublicAdvertisedPrefixListWarning,
    PublicAdvertisedPrefixListWarningCode, PublicAdvertisedPrefixListWarningDataItem,
};
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_public_delegated_prefix::PublicAdvertisedPrefixPublicDelegatedPrefix;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::{
    PublicDelegatedPrefix, PublicDelegatedPrefixByoipApiVersion,
    PublicDelegatedPrefixIpv6AccessType, PublicDelegatedPrefixMode, PublicDelegatedPrefixPurpose,
    PublicDelegatedPrefixStatus,
};
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefix_aggregated_list::{
    PublicDelegatedPrefixAggregatedList, PublicDelegatedPrefixAggregatedListWarning,
    PublicDelegatedPrefixAggregatedListWarningCode,
    PublicDelegatedPrefixAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_list::{
    PublicDelegatedPrefixList, PublicDelegatedPrefixListWarning,
    PublicDelegatedPrefixListWarningCode, PublicDelegatedPrefixListWarningDataItem,
};
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::{
    PublicDelegatedPrefixPublicDelegatedSubPrefix,
    PublicDelegatedPrefixPublicDelegatedSubPrefixIpv6AccessType,
    PublicDelegatedPrefixPublicDelegatedSubPrefixMode,
    PublicDelegatedPrefixPublicDelegatedSubPrefixPurpose,
    PublicDelegatedPrefixPublicDelegatedSubPrefixStatus,
};
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefixes_scoped_list::{
    PublicDelegatedPrefixesScopedList, PublicDelegatedPrefixesScopedListWarning,
    PublicDelegatedPrefixesScopedListWarningCode, PublicDelegatedPrefixesScopedListWarningDataItem,
};
#[cfg(any(feature = "project-views", feature = "projects", feature = "regions"))]
pub use quota::{Quota, QuotaMetric};
pub use quota_exceeded_info::{QuotaExceededInfo, QuotaExceededInfoRolloutStatus};
#[cfg(feature = "instances")]
pub use reference::Reference;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use regex_rewrite::RegexRewrite;
#[cfg(feature = "regions")]
pub use region::{
    Region, RegionQuotaStatusWarning, RegionQuotaStatusWarningCode,
    RegionQuotaStatusWarningDataItem, RegionStatus,
};
#[cfg(feature = "addresses")]
pub use region_addresses_move_request::RegionAddressesMoveRequest;
#[cfg(feature = "region-autoscalers")]
pub use region_autoscaler_list::{
    RegionAutoscalerList, RegionAutoscalerListWarning, RegionAutoscalerListWarningCode,
    RegionAutoscalerListWarningDataItem,
};
#[cfg(feature = "region-disk-types")]
pub use region_disk_type_list::{
    RegionDiskTypeList, RegionDiskTypeListWarning, RegionDiskTypeListWarningCode,
    RegionDiskTypeListWarningDataItem,
};
#[cfg(feature = "region-disks")]
pub use region_disk_update_kms_key_request::RegionDiskUpdateKmsKeyRequest;
#[cfg(feature = "region-disks")]
pub use region_disks_add_resource_policies_request::RegionDisksAddResourcePoliciesRequest;
#[cfg(feature = "region-disks")]
pub use region_disks_remove_resource_policies_request::RegionDisksRemoveResourcePoliciesRequest;
#[cfg(feature = "region-disks")]
pub use region_disks_resize_request::RegionDisksResizeRequest;
#[cfg(feature = "region-disks")]
pub use region_disks_start_async_replication_request::RegionDisksStartAsyncReplicationRequest;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_group_list::{
    RegionInstanceGroupList, RegionInstanceGroupListWarning, RegionInstanceGroupListWarningCode,
    RegionInstanceGroupListWarningDataItem,
};
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_delete_instance_config_req::RegionInstanceGroupManagerDeleteInstanceConfigReq;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_list::{
    RegionInstanceGroupManagerList, RegionInstanceGroupManagerListWarning,
    RegionInstanceGroupManagerListWarningCode, RegionInstanceGroupManagerListWarningDataItem,
};
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_patch_instance_config_req::RegionInstanceGroupManagerPatchInstanceConfigReq;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
pub use region_instance_group_manager_resize_requests_list_response::{
    RegionInstanceGroupManagerResizeRequestsListResponse,
    RegionInstanceGroupManagerResizeRequestsListResponseWarning,
    RegionInstanceGroupManagerResizeRequestsListResponseWarningCode,
    RegionInstanceGroupManagerResizeRequestsListResponseWarningDataItem,
};
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_update_instance_config_req::RegionInstanceGroupManagerUpdateInstanceConfigReq;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_abandon_instances_request::RegionInstanceGroupManagersAbandonInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_apply_updates_request::{
    RegionInstanceGroupManagersApplyUpdatesRequest,
    RegionInstanceGroupManagersApplyUpdatesRequestMinimalAction,
    RegionInstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction,
};
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_create_instances_request::RegionInstanceGroupManagersCreateInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_delete_instances_request::RegionInstanceGroupManagersDeleteInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_errors_response::RegionInstanceGroupManagersListErrorsResponse;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instance_configs_resp::{
    RegionInstanceGroupManagersListInstanceConfigsResp,
    RegionInstanceGroupManagersListInstanceConfigsRespWarning,
    RegionInstanceGroupManagersListInstanceConfigsRespWarningCode,
    RegionInstanceGroupManagersListInstanceConfigsRespWarningDataItem,
};
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instances_response::RegionInstanceGroupManagersListInstancesResponse;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_recreate_request::RegionInstanceGroupManagersRecreateRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_resume_instances_request::RegionInstanceGroupManagersResumeInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_set_target_pools_request::RegionInstanceGroupManagersSetTargetPoolsRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_set_template_request::RegionInstanceGroupManagersSetTemplateRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_start_instances_request::RegionInstanceGroupManagersStartInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_stop_instances_request::RegionInstanceGroupManagersStopInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_suspend_instances_request::RegionInstanceGroupManagersSuspendInstancesRequest;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances::{
    RegionInstanceGroupsListInstances, RegionInstanceGroupsListInstancesWarning,
    RegionInstanceGroupsListInstancesWarningCode, RegionInstanceGroupsListInstancesWarningDataItem,
};
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances_request::{
    RegionInstanceGroupsListInstancesRequest, RegionInstanceGroupsListInstancesRequestInstanceState,
};
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_set_named_ports_request::RegionInstanceGroupsSetNamedPortsRequest;
#[cfg(feature = "regions")]
pub use region_list::{
    RegionList, RegionListWarning, RegionListWarningCode, RegionListWarningDataItem,
};
#[cfg(feature = "region-network-endpoint-groups")]
pub use region_network_endpoint_groups_attach_endpoints_request::RegionNetworkEndpointGroupsAttachEndpointsRequest;
#[cfg(feature = "region-network-endpoint-groups")]
pub use region_network_endpoint_groups_detach_endpoints_request::RegionNetworkEndpointGroupsDetachEndpointsRequest;
#[cfg(feature = "region-network-firewall-policies")]
pub use region_network_firewall_policies_get_effective_firewalls_response::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse;
#[cfg(feature = "region-network-firewall-policies")]
pub use region_network_firewall_policies_get_effective_firewalls_response_effective_firewall_policy::{
    RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy,
    RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType,
};
pub use region_set_labels_request::RegionSetLabelsRequest;
pub use region_set_policy_request::RegionSetPolicyRequest;
#[cfg(feature = "region-snapshots")]
pub use region_snapshot_update_kms_key_request::RegionSnapshotUpdateKmsKeyRequest;
#[cfg(feature = "region-target-https-proxies")]
pub use region_target_https_proxies_set_ssl_certificates_request::RegionTargetHttpsProxiesSetSslCertificatesRequest;
#[cfg(feature = "region-url-maps")]
pub use region_url_maps_validate_request::RegionUrlMapsValidateRequest;
#[cfg(feature = "reliability-risks")]
pub use reliability_risk::ReliabilityRisk;
#[cfg(feature = "reliability-risks")]
pub use reliability_risks_list_response::{
    ReliabilityRisksListResponse, ReliabilityRisksListResponseWarning,
    ReliabilityRisksListResponseWarningCode, ReliabilityRisksListResponseWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use request_mirror_policy::RequestMirrorPolicy;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::{
    Reservation, ReservationConfidentialComputeType, ReservationDeploymentType,
    ReservationEarlyAccessMaintenance, ReservationProtectionTier, ReservationSchedulingType,
    ReservationStatus,
};
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation_advanced_deployment_control::{
    ReservationAdvancedDeploymentControl,
    ReservationAdvancedDeploymentControlReservationOperationalMode,
};
pub use reservation_affinity::{ReservationAffinity, ReservationAffinityConsumeReservationType};
#[cfg(feature = "reservations")]
pub use reservation_aggregated_list::{
    ReservationAggregatedList, ReservationAggregatedListWarning,
    ReservationAggregatedListWarningCode, ReservationAggregatedListWarningDataItem,
};
#[cfg(feature = "reservation-blocks")]
pub use reservation_block::{ReservationBlock, ReservationBlockStatus};
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_health_info::{
    ReservationBlockHealthInfo, ReservationBlockHealthInfoHealthStatus,
};
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology::ReservationBlockPhysicalTopology;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology_instance::ReservationBlockPhysicalTopologyInstance;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology_instance_physical_host_topology::ReservationBlockPhysicalTopologyInstancePhysicalHostTopology;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_get_response::ReservationBlocksGetResponse;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_list_response::{
    ReservationBlocksListResponse, ReservationBlocksListResponseWarning,
    ReservationBlocksListResponseWarningCode, ReservationBlocksListResponseWarningDataItem,
};
#[cfg(feature = "reservations")]
pub use reservation_list::{
    ReservationList, ReservationListWarning, ReservationListWarningCode,
    ReservationListWarningDataItem,
};
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation_params::ReservationParams;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot::{ReservationSlot, ReservationSlotState};
#[cfg(feature = "reservation-slots")]
pub use reservation_slot_physical_topology::ReservationSlotPhysicalTopology;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot_status::ReservationSlotStatus;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_get_response::ReservationSlotsGetResponse;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_get_version_request::{
    ReservationSlotsGetVersionRequest, ReservationSlotsGetVersionRequestSbomSelections,
};
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_list_response::{
    ReservationSlotsListResponse, ReservationSlotsListResponseWarning,
    ReservationSlotsListResponseWarningCode, ReservationSlotsListResponseWarningDataItem,
};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block::{ReservationSubBlock, ReservationSubBlockStatus};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block_health_info::{
    ReservationSubBlockHealthInfo, ReservationSubBlockHealthInfoHealthStatus,
};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block_physical_topology::ReservationSubBlockPhysicalTopology;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_get_response::ReservationSubBlocksGetResponse;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_get_version_request::{
    ReservationSubBlocksGetVersionRequest, ReservationSubBlocksGetVersionRequestSbomSelections,
};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_list_response::{
    ReservationSubBlocksListResponse, ReservationSubBlocksListResponseWarning,
    ReservationSubBlocksListResponseWarningCode, ReservationSubBlocksListResponseWarningDataItem,
};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request::{
    ReservationSubBlocksReportFaultyRequest,
    ReservationSubBlocksReportFaultyRequestDisruptionSchedule,
    ReservationSubBlocksReportFaultyRequestFailureComponent,
};
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request_fault_reason::{
    ReservationSubBlocksReportFaultyRequestFaultReason,
    ReservationSubBlocksReportFaultyRequestFaultReasonBehavior,
};
#[cfg(feature = "reservation-blocks")]
pub use reservations_blocks_perform_maintenance_request::{
    ReservationsBlocksPerformMaintenanceRequest,
    ReservationsBlocksPerformMaintenanceRequestMaintenanceScope,
};
#[cfg(feature = "reservations")]
pub use reservations_perform_maintenance_request::{
    ReservationsPerformMaintenanceRequest, ReservationsPerformMaintenanceRequestMaintenanceScope,
};
#[cfg(feature = "reservations")]
pub use reservations_resize_request::ReservationsResizeRequest;
#[cfg(feature = "reservations")]
pub use reservations_scoped_list::{
    ReservationsScopedList, ReservationsScopedListWarning, ReservationsScopedListWarningCode,
    ReservationsScopedListWarningDataItem,
};
#[cfg(feature = "region-commitments")]
pub use resource_commitment::{ResourceCommitment, ResourceCommitmentType};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use resource_group_reference::ResourceGroupReference;
pub use resource_metadata::ResourceMetadata;
#[cfg(feature = "resource-policies")]
pub use resource_policies_scoped_list::{
    ResourcePoliciesScopedList, ResourcePoliciesScopedListWarning,
    ResourcePoliciesScopedListWarningCode, ResourcePoliciesScopedListWarningDataItem,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy::{ResourcePolicy, ResourcePolicyStatus};
#[cfg(feature = "resource-policies")]
pub use resource_policy_aggregated_list::{
    ResourcePolicyAggregatedList, ResourcePolicyAggregatedListWarning,
    ResourcePolicyAggregatedListWarningCode, ResourcePolicyAggregatedListWarningDataItem,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy_daily_cycle::ResourcePolicyDailyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_disk_consistency_group_policy::ResourcePolicyDiskConsistencyGroupPolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_group_placement_policy::{
    ResourcePolicyGroupPlacementPolicy, ResourcePolicyGroupPlacementPolicyAcceleratorTopologyMode,
    ResourcePolicyGroupPlacementPolicyCollocation,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy_hourly_cycle::ResourcePolicyHourlyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_instance_schedule_policy::ResourcePolicyInstanceSchedulePolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_instance_schedule_policy_schedule::ResourcePolicyInstanceSchedulePolicySchedule;
#[cfg(feature = "resource-policies")]
pub use resource_policy_list::{
    ResourcePolicyList, ResourcePolicyListWarning, ResourcePolicyListWarningCode,
    ResourcePolicyListWarningDataItem,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy_resource_status::ResourcePolicyResourceStatus;
#[cfg(feature = "resource-policies")]
pub use resource_policy_resource_status_instance_schedule_policy_status::ResourcePolicyResourceStatusInstanceSchedulePolicyStatus;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy::ResourcePolicySnapshotSchedulePolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_retention_policy::{
    ResourcePolicySnapshotSchedulePolicyRetentionPolicy,
    ResourcePolicySnapshotSchedulePolicyRetentionPolicyOnSourceDiskDelete,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_schedule::ResourcePolicySnapshotSchedulePolicySchedule;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_snapshot_properties::ResourcePolicySnapshotSchedulePolicySnapshotProperties;
#[cfg(feature = "resource-policies")]
pub use resource_policy_weekly_cycle::ResourcePolicyWeeklyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_weekly_cycle_day_of_week::{
    ResourcePolicyWeeklyCycleDayOfWeek, ResourcePolicyWeeklyCycleDayOfWeekDay,
};
#[cfg(feature = "resource-policies")]
pub use resource_policy_workload_policy::{
    ResourcePolicyWorkloadPolicy, ResourcePolicyWorkloadPolicyAcceleratorTopologyMode,
    ResourcePolicyWorkloadPolicyMaxTopologyDistance, ResourcePolicyWorkloadPolicyType,
};
#[cfg(feature = "instances")]
pub use resource_status::ResourceStatus;
#[cfg(feature = "instances")]
pub use resource_status_effective_instance_metadata::ResourceStatusEffectiveInstanceMetadata;
#[cfg(feature = "instances")]
pub use resource_status_physical_host_topology::ResourceStatusPhysicalHostTopology;
#[cfg(feature = "instances")]
pub use resource_status_physical_host_topology_additional_attributes::ResourceStatusPhysicalHostTopologyAdditionalAttributes;
#[cfg(feature = "instances")]
pub use resource_status_reservation_consumption_info::ResourceStatusReservationConsumptionInfo;
#[cfg(feature = "instances")]
pub use resource_status_scheduling::{
    ResourceStatusScheduling, ResourceStatusSchedulingProtectionTier,
};
#[cfg(feature = "instances")]
pub use resource_status_shutdown_details::{
    ResourceStatusShutdownDetails, ResourceStatusShutdownDetailsStopState,
    ResourceStatusShutdownDetailsTargetState,
};
#[cfg(feature = "reliability-risks")]
pub use risk_details::{RiskDetails, RiskDetailsSeverity, RiskDetailsType};
#[cfg(feature = "reliability-risks")]
pub use risk_details_global_dns_insight::RiskDetailsGlobalDnsInsight;
#[cfg(feature = "reliability-risks")]
pub use risk_recommendation::RiskRecommendation;
#[cfg(feature = "rollouts")]
pub use rollout::{Rollout, RolloutState};
#[cfg(feature = "rollout-plans")]
pub use rollout_plan::{RolloutPlan, RolloutPlanLocationScope};
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave::RolloutPlanWave;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options::RolloutPlanWaveOrchestrationOptions;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options_delay::{
    RolloutPlanWaveOrchestrationOptionsDelay, RolloutPlanWaveOrchestrationOptionsDelayDelimiter,
    RolloutPlanWaveOrchestrationOptionsDelayType,
};
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_selector::RolloutPlanWaveSelector;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_selector_location_selector::RolloutPlanWaveSelectorLocationSelector;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_selector_resource_hierarchy_selector::RolloutPlanWaveSelectorResourceHierarchySelector;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_validation::RolloutPlanWaveValidation;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_validation_time_based_validation_metadata::RolloutPlanWaveValidationTimeBasedValidationMetadata;
#[cfg(feature = "rollout-plans")]
pub use rollout_plans_list_response::{
    RolloutPlansListResponse, RolloutPlansListResponseWarning, RolloutPlansListResponseWarningCode,
    RolloutPlansListResponseWarningDataItem,
};
#[cfg(feature = "rollouts")]
pub use rollout_rollout_entity::RolloutRolloutEntity;
#[cfg(feature = "rollouts")]
pub use rollout_rollout_entity_orchestrated_entity::RolloutRolloutEntityOrchestratedEntity;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details::RolloutWaveDetails;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details_orchestrated_wave_details::RolloutWaveDetailsOrchestratedWaveDetails;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details_orchestrated_wave_details_location_status::{
    RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus,
    RolloutWaveDetailsOrchestratedWaveDetailsLocationStatusState,
};
#[cfg(feature = "rollouts")]
pub use rollouts_list_response::{
    RolloutsListResponse, RolloutsListResponseWarning, RolloutsListResponseWarningCode,
    RolloutsListResponseWarningDataItem,
};
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::{
    Route, RouteNextHopOrigin, RouteRouteStatus, RouteRouteType, RouteWarningsItem,
    RouteWarningsItemCode, RouteWarningsItemDataItem,
};
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route_as_path::{RouteAsPath, RouteAsPathPathSegmentType};
#[cfg(feature = "routes")]
pub use route_list::{RouteList, RouteListWarning, RouteListWarningCode, RouteListWarningDataItem};
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route_params::RouteParams;
#[cfg(feature = "routers")]
pub use route_policy::{RoutePolicy, RoutePolicyType};
#[cfg(feature = "routers")]
pub use route_policy_policy_term::RoutePolicyPolicyTerm;
#[cfg(feature = "routers")]
pub use router::Router;
#[cfg(feature = "routers")]
pub use router_advertised_ip_range::RouterAdvertisedIpRange;
#[cfg(feature = "routers")]
pub use router_aggregated_list::{
    RouterAggregatedList, RouterAggregatedListWarning, RouterAggregatedListWarningCode,
    RouterAggregatedListWarningDataItem,
};
#[cfg(feature = "routers")]
pub use router_bgp::{RouterBgp, RouterBgpAdvertiseMode, RouterBgpAdvertisedGroups};
#[cfg(feature = "routers")]
pub use router_bgp_peer::{
    RouterBgpPeer, RouterBgpPeerAdvertiseMode, RouterBgpPeerAdvertisedGroups, RouterBgpPeerEnable,
    RouterBgpPeerManagementType,
};
#[cfg(feature = "routers")]
pub use router_bgp_peer_bfd::{RouterBgpPeerBfd, RouterBgpPeerBfdSessionInitializationMode};
#[cfg(feature = "routers")]
pub use router_bgp_peer_custom_learned_ip_range::RouterBgpPeerCustomLearnedIpRange;
#[cfg(feature = "routers")]
pub use router_interface::{
    RouterInterface, RouterInterfaceIpVersion, RouterInterfaceManagementType,
};
#[cfg(feature = "routers")]
pub use router_list::{
    RouterList, RouterListWarning, RouterListWarningCode, RouterListWarningDataItem,
};
#[cfg(feature = "routers")]
pub use router_md5_authentication_key::RouterMd5AuthenticationKey;
#[cfg(feature = "routers")]
pub use router_nat::{
    RouterNat, RouterNatAutoNetworkTier, RouterNatEndpointTypes, RouterNatNatIpAllocateOption,
    RouterNatSourceSubnetworkIpRangesToNat, RouterNatSourceSubnetworkIpRangesToNat64,
    RouterNatType,
};
#[cfg(feature = "routers")]
pub use router_nat_log_config::{RouterNatLogConfig, RouterNatLogConfigFilter};
#[cfg(feature = "routers")]
pub use router_nat_rule::RouterNatRule;
#[cfg(feature = "routers")]
pub use router_nat_rule_action::RouterNatRuleAction;
#[cfg(feature = "routers")]
pub use router_nat_subnetwork_to_nat::{
    RouterNatSubnetworkToNat, RouterNatSubnetworkToNatSourceIpRangesToNat,
};
#[cfg(feature = "routers")]
pub use router_nat_subnetwork_to_nat64::RouterNatSubnetworkToNat64;
#[cfg(feature = "routers")]
pub use router_params::RouterParams;
#[cfg(feature = "routers")]
pub use router_status::RouterStatus;
#[cfg(feature = "routers")]
pub use router_status_bgp_peer_status::{
    RouterStatusBgpPeerStatus, RouterStatusBgpPeerStatusStatus,
    RouterStatusBgpPeerStatusStatusReason,
};
#[cfg(feature = "routers")]
pub use router_status_nat_status::RouterStatusNatStatus;
#[cfg(feature = "routers")]
pub use router_status_nat_status_nat_rule_status::RouterStatusNatStatusNatRuleStatus;
#[cfg(feature = "routers")]
pub use router_status_response::RouterStatusResponse;
#[cfg(feature = "routers")]
pub use routers_get_named_set_response::RoutersGetNamedSetResponse;
#[cfg(feature = "routers")]
pub use routers_get_route_policy_response::RoutersGetRoutePolicyResponse;
#[cfg(feature = "routers")]
pub use routers_list_bgp_routes::{
    RoutersListBgpRoutes, RoutersListBgpRoutesWarning, RoutersListBgpRoutesWarningCode,
    RoutersListBgpRoutesWarningDataItem,
};
#[cfg(feature = "routers")]
pub use routers_list_named_sets::{
    RoutersListNamedSets, RoutersListNamedSetsWarning, RoutersListNamedSetsWarningCode,
    RoutersListNamedSetsWarningDataItem,
};
#[cfg(feature = "routers")]
pub use routers_list_route_policies::{
    RoutersListRoutePolicies, RoutersListRoutePoliciesWarning, RoutersListRoutePoliciesWarningCode,
    RoutersListRoutePoliciesWarningDataItem,
};
#[cfg(feature = "routers")]
pub use routers_preview_response::RoutersPreviewResponse;
#[cfg(feature = "routers")]
pub use routers_scoped_list::{
    RoutersScopedList, RoutersScopedListWarning, RoutersScopedListWarningCode,
    RoutersScopedListWarningDataItem,
};
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::{
    SavedAttachedDisk, SavedAttachedDiskInterface, SavedAttachedDiskMode,
    SavedAttachedDiskStorageBytesStatus, SavedAttachedDiskType,
};
#[cfg(feature = "machine-images")]
pub use saved_disk::{SavedDisk, SavedDiskArchitecture, SavedDiskStorageBytesStatus};
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use scaling_schedule_status::{ScalingScheduleStatus, ScalingScheduleStatusState};
pub use scheduling::{
    Scheduling, SchedulingInstanceTerminationAction, SchedulingOnHostMaintenance,
    SchedulingProtectionTier, SchedulingProvisioningModel,
};
pub use scheduling_graceful_shutdown::SchedulingGracefulShutdown;
pub use scheduling_node_affinity::{SchedulingNodeAffinity, SchedulingNodeAffinityOperator};
pub use scheduling_on_instance_stop_action::SchedulingOnInstanceStopAction;
#[cfg(feature = "instances")]
pub use screenshot::Screenshot;
#[cfg(feature = "security-policies")]
pub use security_policies_aggregated_list::{
    SecurityPoliciesAggregatedList, SecurityPoliciesAggregatedListWarning,
    SecurityPoliciesAggregatedListWarningCode, SecurityPoliciesAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use security_policies_list_preconfigured_expression_sets_response::SecurityPoliciesListPreconfiguredExpressionSetsResponse;
#[cfg(feature = "security-policies")]
pub use security_policies_scoped_list::{
    SecurityPoliciesScopedList, SecurityPoliciesScopedListWarning,
    SecurityPoliciesScopedListWarningCode, SecurityPoliciesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use security_policies_waf_config::SecurityPoliciesWafConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy::{SecurityPolicy, SecurityPolicyType};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config::SecurityPolicyAdaptiveProtectionConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config::{
    SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig,
    SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigRuleVisibility,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config_traffic_granularity_config::{
    SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig,
    SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfigType,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_advanced_options_config::{
    SecurityPolicyAdvancedOptionsConfig, SecurityPolicyAdvancedOptionsConfigJsonParsing,
    SecurityPolicyAdvancedOptionsConfigLogLevel,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_advanced_options_config_json_custom_config::SecurityPolicyAdvancedOptionsConfigJsonCustomConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_association::SecurityPolicyAssociation;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_ddos_protection_config::{
    SecurityPolicyDdosProtectionConfig, SecurityPolicyDdosProtectionConfigDdosAdaptiveProtection,
    SecurityPolicyDdosProtectionConfigDdosProtection,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_list::{
    SecurityPolicyList, SecurityPolicyListWarning, SecurityPolicyListWarningCode,
    SecurityPolicyListWarningDataItem,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_recaptcha_options_config::SecurityPolicyRecaptchaOptionsConfig;
pub use security_policy_reference::SecurityPolicyReference;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule::SecurityPolicyRule;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_http_header_action::SecurityPolicyRuleHttpHeaderAction;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_http_header_action_http_header_option::SecurityPolicyRuleHttpHeaderActionHttpHeaderOption;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_matcher::{
    SecurityPolicyRuleMatcher, SecurityPolicyRuleMatcherVersionedExpr,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_matcher_config::SecurityPolicyRuleMatcherConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_matcher_expr_options::SecurityPolicyRuleMatcherExprOptions;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_matcher_expr_options_recaptcha_options::SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_network_matcher::SecurityPolicyRuleNetworkMatcher;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_network_matcher_user_defined_field_match::SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_preconfigured_waf_config::SecurityPolicyRulePreconfiguredWafConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_preconfigured_waf_config_exclusion::SecurityPolicyRulePreconfiguredWafConfigExclusion;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_preconfigured_waf_config_exclusion_field_params::{
    SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams,
    SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParamsOp,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options::{
    SecurityPolicyRuleRateLimitOptions, SecurityPolicyRuleRateLimitOptionsEnforceOnKey,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options_enforce_on_key_config::{
    SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig,
    SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfigEnforceOnKeyType,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options_threshold::SecurityPolicyRuleRateLimitOptionsThreshold;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_redirect_options::{
    SecurityPolicyRuleRedirectOptions, SecurityPolicyRuleRedirectOptionsType,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_user_defined_field::{
    SecurityPolicyUserDefinedField, SecurityPolicyUserDefinedFieldBase,
};
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use security_settings::SecuritySettings;
#[cfg(feature = "instances")]
pub use serial_port_output::SerialPortOutput;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
pub use server_binding::{ServerBinding, ServerBindingType};
pub use service_account::ServiceAccount;
#[cfg(feature = "service-attachments")]
pub use service_attachment::{ServiceAttachment, ServiceAttachmentConnectionPreference};
#[cfg(feature = "service-attachments")]
pub use service_attachment_aggregated_list::{
    ServiceAttachmentAggregatedList, ServiceAttachmentAggregatedListWarning,
    ServiceAttachmentAggregatedListWarningCode, ServiceAttachmentAggregatedListWarningDataItem,
};
#[cfg(feature = "service-attachments")]
pub use service_attachment_connected_endpoint::{
    ServiceAttachmentConnectedEndpoint, ServiceAttachmentConnectedEndpointStatus,
};
#[cfg(feature = "service-attachments")]
pub use service_attachment_consumer_project_limit::ServiceAttachmentConsumerProjectLimit;
#[cfg(feature = "service-attachments")]
pub use service_attachment_list::{
    ServiceAttachmentList, ServiceAttachmentListWarning, ServiceAttachmentListWarningCode,
    ServiceAttachmentListWarningDataItem,
};
#[cfg(feature = "service-attachments")]
pub use service_attachments_scoped_list::{
    ServiceAttachmentsScopedList, ServiceAttachmentsScopedListWarning,
    ServiceAttachmentsScopedListWarningCode, ServiceAttachmentsScopedListWarningDataItem,
};
pub use set_common_instance_metadata_operation_metadata::SetCommonInstanceMetadataOperationMetadata;
pub use set_common_instance_metadata_operation_metadata_per_location_operation_info::{
    SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo,
    SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfoState,
};
pub use share_settings::{ShareSettings, ShareSettingsShareType};
pub use share_settings_project_config::ShareSettingsProjectConfig;
pub use shielded_instance_config::ShieldedInstanceConfig;
#[cfg(feature = "instances")]
pub use shielded_instance_identity::ShieldedInstanceIdentity;
#[cfg(feature = "instances")]
pub use shielded_instance_identity_entry::ShieldedInstanceIdentityEntry;
#[cfg(feature = "instances")]
pub use shielded_instance_integrity_policy::ShieldedInstanceIntegrityPolicy;
#[cfg(any(feature = "backend-buckets", feature = "backend-services"))]
pub use signed_url_key::SignedUrlKey;
pub use snapshot::{
    Snapshot, SnapshotArchitecture, SnapshotSnapshotType, SnapshotStatus,
    SnapshotStorageBytesStatus,
};
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use snapshot_group_parameters::SnapshotGroupParameters;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
pub use snapshot_list::{
    SnapshotList, SnapshotListWarning, SnapshotListWarningCode, SnapshotListWarningDataItem,
};
pub use snapshot_params::SnapshotParams;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings::SnapshotSettings;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_access_location::{
    SnapshotSettingsAccessLocation, SnapshotSettingsAccessLocationPolicy,
};
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_access_location_access_location_preference::SnapshotSettingsAccessLocationAccessLocationPreference;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_storage_location_settings::{
    SnapshotSettingsStorageLocationSettings, SnapshotSettingsStorageLocationSettingsPolicy,
};
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_storage_location_settings_storage_location_preference::SnapshotSettingsStorageLocationSettingsStorageLocationPreference;
#[cfg(feature = "snapshots")]
pub use snapshot_update_kms_key_request::SnapshotUpdateKmsKeyRequest;
#[cfg(feature = "machine-images")]
pub use source_disk_encryption_key::SourceDiskEncryptionKey;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use source_instance_params::SourceInstanceParams;
#[cfg(feature = "machine-images")]
pub use source_instance_properties::{
    SourceInstanceProperties, SourceInstancePropertiesKeyRevocationActionType,
    SourceInstancePropertiesPostKeyRevocationActionType,
};
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate::{SslCertificate, SslCertificateType};
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificate_aggregated_list::{
    SslCertificateAggregatedList, SslCertificateAggregatedListWarning,
    SslCertificateAggregatedListWarningCode, SslCertificateAggregatedListWarningDataItem,
};
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_list::{
    SslCertificateList, SslCertificateListWarning, SslCertificateListWarningCode,
    SslCertificateListWarningDataItem,
};
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_managed_ssl_certificate::{
    SslCertificateManagedSslCertificate, SslCertificateManagedSslCertificateDomainStatus,
    SslCertificateManagedSslCertificateStatus,
};
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_self_managed_ssl_certificate::SslCertificateSelfManagedSslCertificate;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificates_scoped_list::{
    SslCertificatesScopedList, SslCertificatesScopedListWarning,
    SslCertificatesScopedListWarningCode, SslCertificatesScopedListWarningDataItem,
};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use ssl_health_check::{
    SslHealthCheck, SslHealthCheckPortSpecification, SslHealthCheckProxyHeader,
};
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_aggregated_list::{
    SslPoliciesAggregatedList, SslPoliciesAggregatedListWarning,
    SslPoliciesAggregatedListWarningCode, SslPoliciesAggregatedListWarningDataItem,
};
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list::{
    SslPoliciesList, SslPoliciesListWarning, SslPoliciesListWarningCode,
    SslPoliciesListWarningDataItem,
};
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list_available_features_response::SslPoliciesListAvailableFeaturesResponse;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_scoped_list::{
    SslPoliciesScopedList, SslPoliciesScopedListWarning, SslPoliciesScopedListWarningCode,
    SslPoliciesScopedListWarningDataItem,
};
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::{
    SslPolicy, SslPolicyMinTlsVersion, SslPolicyPostQuantumKeyExchange, SslPolicyProfile,
    SslPolicyWarningsItem, SslPolicyWarningsItemCode, SslPolicyWarningsItemDataItem,
};
#[cfg(any(feature = "target-https-proxies", feature = "target-ssl-proxies"))]
pub use ssl_policy_reference::SslPolicyReference;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy::StatefulPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state::StatefulPolicyPreservedState;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state_disk_device::{
    StatefulPolicyPreservedStateDiskDevice, StatefulPolicyPreservedStateDiskDeviceAutoDelete,
};
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state_network_ip::{
    StatefulPolicyPreservedStateNetworkIp, StatefulPolicyPreservedStateNetworkIpAutoDelete,
};
pub use status::Status;
#[cfg(feature = "storage-pools")]
pub use storage_pool::{
    StoragePool, StoragePoolCapacityProvisioningType, StoragePoolPerformanceProvisioningType,
    StoragePoolState,
};
#[cfg(feature = "storage-pools")]
pub use storage_pool_aggregated_list::{
    StoragePoolAggregatedList, StoragePoolAggregatedListWarning,
    StoragePoolAggregatedListWarningCode, StoragePoolAggregatedListWarningDataItem,
};
#[cfg(feature = "storage-pools")]
pub use storage_pool_disk::{StoragePoolDisk, StoragePoolDiskStatus};
#[cfg(any(feature = "future-reservations", feature = "storage-pools"))]
pub use storage_pool_exapool_provisioned_capacity_gb::StoragePoolExapoolProvisionedCapacityGb;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list::{
    StoragePoolList, StoragePoolListWarning, StoragePoolListWarningCode,
    StoragePoolListWarningDataItem,
};
#[cfg(feature = "storage-pools")]
pub use storage_pool_list_disks::{
    StoragePoolListDisks, StoragePoolListDisksWarning, StoragePoolListDisksWarningCode,
    StoragePoolListDisksWarningDataItem,
};
#[cfg(feature = "storage-pools")]
pub use storage_pool_params::StoragePoolParams;
#[cfg(feature = "storage-pools")]
pub use storage_pool_resource_status::StoragePoolResourceStatus;
#[cfg(feature = "storage-pools")]
pub use storage_pool_share_settings::StoragePoolShareSettings;
#[cfg(feature = "storage-pools")]
pub use storage_pool_share_settings_project_config::StoragePoolShareSettingsProjectConfig;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type::StoragePoolType;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_aggregated_list::{
    StoragePoolTypeAggregatedList, StoragePoolTypeAggregatedListWarning,
    StoragePoolTypeAggregatedListWarningCode, StoragePoolTypeAggregatedListWarningDataItem,
};
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_list::{
    StoragePoolTypeList, StoragePoolTypeListWarning, StoragePoolTypeListWarningCode,
    StoragePoolTypeListWarningDataItem,
};
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_types_scoped_list::{
    StoragePoolTypesScopedList, StoragePoolTypesScopedListWarning,
    StoragePoolTypesScopedListWarningCode, StoragePoolTypesScopedListWarningDataItem,
};
#[cfg(feature = "storage-pools")]
pub use storage_pools_scoped_list::{
    StoragePoolsScopedList, StoragePoolsScopedListWarning, StoragePoolsScopedListWarningCode,
    StoragePoolsScopedListWarningDataItem,
};
#[cfg(feature = "subnetworks")]
pub use subnetwork::{
    Subnetwork, SubnetworkIpv6AccessType, SubnetworkIpv6GceEndpoint,
    SubnetworkPrivateIpv6GoogleAccess, SubnetworkPurpose, SubnetworkResolveSubnetMask,
    SubnetworkRole, SubnetworkStackType, SubnetworkState,
};
#[cfg(feature = "subnetworks")]
pub use subnetwork_aggregated_list::{
    SubnetworkAggregatedList, SubnetworkAggregatedListWarning, SubnetworkAggregatedListWarningCode,
    SubnetworkAggregatedListWarningDataItem,
};
#[cfg(feature = "subnetworks")]
pub use subnetwork_list::{
    SubnetworkList, SubnetworkListWarning, SubnetworkListWarningCode, SubnetworkListWarningDataItem,
};
#[cfg(feature = "subnetworks")]
pub use subnetwork_log_config::{
    SubnetworkLogConfig, SubnetworkLogConfigAggregationInterval, SubnetworkLogConfigMetadata,
};
#[cfg(feature = "subnetworks")]
pub use subnetwork_params::SubnetworkParams;
#[cfg(feature = "subnetworks")]
pub use subnetwork_secondary_range::{SubnetworkSecondaryRange, SubnetworkSecondaryRangeIpVersion};
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details::SubnetworkUtilizationDetails;
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details_ipv4_utilization::SubnetworkUtilizationDetailsIpv4Utilization;
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details_ipv6_utilization::SubnetworkUtilizationDetailsIpv6Utilization;
#[cfg(feature = "subnetworks")]
pub use subnetworks_expand_ip_cidr_range_request::SubnetworksExpandIpCidrRangeRequest;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_list::{
    SubnetworksScopedList, SubnetworksScopedListWarning, SubnetworksScopedListWarningCode,
    SubnetworksScopedListWarningDataItem,
};
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_warning::{
    SubnetworksScopedWarning, SubnetworksScopedWarningWarning, SubnetworksScopedWarningWarningCode,
    SubnetworksScopedWarningWarningDataItem,
};
#[cfg(feature = "subnetworks")]
pub use subnetworks_set_private_ip_google_access_request::SubnetworksSetPrivateIpGoogleAccessRequest;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use subsetting::{Subsetting, SubsettingPolicy};
pub use tags::Tags;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy::TargetGrpcProxy;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy_list::{
    TargetGrpcProxyList, TargetGrpcProxyListWarning, TargetGrpcProxyListWarningCode,
    TargetGrpcProxyListWarningDataItem,
};
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxies_scoped_list::{
    TargetHttpProxiesScopedList, TargetHttpProxiesScopedListWarning,
    TargetHttpProxiesScopedListWarningCode, TargetHttpProxiesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
pub use target_http_proxy::TargetHttpProxy;
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxy_aggregated_list::TargetHttpProxyAggregatedList;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
pub use target_http_proxy_list::{
    TargetHttpProxyList, TargetHttpProxyListWarning, TargetHttpProxyListWarningCode,
    TargetHttpProxyListWarningDataItem,
};
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_scoped_list::{
    TargetHttpsProxiesScopedList, TargetHttpsProxiesScopedListWarning,
    TargetHttpsProxiesScopedListWarningCode, TargetHttpsProxiesScopedListWarningDataItem,
};
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_certificate_map_request::TargetHttpsProxiesSetCertificateMapRequest;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_quic_override_request::{
    TargetHttpsProxiesSetQuicOverrideRequest, TargetHttpsProxiesSetQuicOverrideRequestQuicOverride,
};
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_ssl_certificates_request::TargetHttpsProxiesSetSslCertificatesRequest;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy::{
    TargetHttpsProxy, TargetHttpsProxyQuicOverride, TargetHttpsProxyTlsEarlyData,
};
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxy_aggregated_list::{
    TargetHttpsProxyAggregatedList, TargetHttpsProxyAggregatedListWarning,
    TargetHttpsProxyAggregatedListWarningCode, TargetHttpsProxyAggregatedListWarningDataItem,
};
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy_list::{
    TargetHttpsProxyList, TargetHttpsProxyListWarning, TargetHttpsProxyListWarningCode,
    TargetHttpsProxyListWarningDataItem,
};
#[cfg(feature = "target-instances")]
pub use target_instance::{TargetInstance, TargetInstanceNatPolicy};
#[cfg(feature = "target-instances")]
pub use target_instance_aggregated_list::{
    TargetInstanceAggregatedList, TargetInstanceAggregatedListWarning,
    TargetInstanceAggregatedListWarningCode, TargetInstanceAggregatedListWarningDataItem,
};
#[cfg(feature = "target-instances")]
pub use target_instance_list::{
    TargetInstanceList, TargetInstanceListWarning, TargetInstanceListWarningCode,
    TargetInstanceListWarningDataItem,
};
#[cfg(feature = "target-instances")]
pub use target_instances_scoped_list::{
    TargetInstancesScopedList, TargetInstancesScopedListWarning,
    TargetInstancesScopedListWarningCode, TargetInstancesScopedListWarningDataItem,
};
#[cfg(feature = "target-pools")]
pub use target_pool::{TargetPool, TargetPoolSessionAffinity};
#[cfg(feature = "target-pools")]
pub use target_pool_aggregated_list::{
    TargetPoolAggregatedList, TargetPoolAggregatedListWarning, TargetPoolAggregatedListWarningCode,
    TargetPoolAggregatedListWarningDataItem,
};
#[cfg(feature = "target-pools")]
pub use target_pool_instance_health::TargetPoolInstanceHealth;
#[cfg(feature = "target-pools")]
pub use target_pool_list::{
    TargetPoolList, TargetPoolListWarning, TargetPoolListWarningCode, TargetPoolListWarningDataItem,
};
#[cfg(feature = "target-pools")]
pub use target_pools_add_health_check_request::TargetPoolsAddHealthCheckRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_add_instance_request::TargetPoolsAddInstanceRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_remove_health_check_request::TargetPoolsRemoveHealthCheckRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_remove_instance_request::TargetPoolsRemoveInstanceRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_scoped_list::{
    TargetPoolsScopedList, TargetPoolsScopedListWarning, TargetPoolsScopedListWarningCode,
    TargetPoolsScopedListWarningDataItem,
};
#[cfg(any(
    feature = "forwarding-rules",
    feature = "global-forwarding-rules",
    feature = "target-pools"
))]
pub use target_reference::TargetReference;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_backend_service_request::TargetSslProxiesSetBackendServiceRequest;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_certificate_map_request::TargetSslProxiesSetCertificateMapRequest;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_proxy_header_request::{
    TargetSslProxiesSetProxyHeaderRequest, TargetSslProxiesSetProxyHeaderRequestProxyHeader,
};
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_ssl_certificates_request::TargetSslProxiesSetSslCertificatesRequest;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy::{TargetSslProxy, TargetSslProxyProxyHeader};
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy_list::{
    TargetSslProxyList, TargetSslProxyListWarning, TargetSslProxyListWarningCode,
    TargetSslProxyListWarningDataItem,
};
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_scoped_list::{
    TargetTcpProxiesScopedList, TargetTcpProxiesScopedListWarning,
    TargetTcpProxiesScopedListWarningCode, TargetTcpProxiesScopedListWarningDataItem,
};
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_set_backend_service_request::TargetTcpProxiesSetBackendServiceRequest;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_set_proxy_header_request::{
    TargetTcpProxiesSetProxyHeaderRequest, TargetTcpProxiesSetProxyHeaderRequestProxyHeader,
};
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy::{
    TargetTcpProxy, TargetTcpProxyLoadBalancingScheme, TargetTcpProxyProxyHeader,
};
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxy_aggregated_list::{
    TargetTcpProxyAggregatedList, TargetTcpProxyAggregatedListWarning,
    TargetTcpProxyAggregatedListWarningCode, TargetTcpProxyAggregatedListWarningDataItem,
};
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy_list::{
    TargetTcpProxyList, TargetTcpProxyListWarning, TargetTcpProxyListWarningCode,
    TargetTcpProxyListWarningDataItem,
};
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway::{TargetVpnGateway, TargetVpnGatewayStatus};
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_aggregated_list::{
    TargetVpnGatewayAggregatedList, TargetVpnGatewayAggregatedListWarning,
    TargetVpnGatewayAggregatedListWarningCode, TargetVpnGatewayAggregatedListWarningDataItem,
};
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_list::{
    TargetVpnGatewayList, TargetVpnGatewayListWarning, TargetVpnGatewayListWarningCode,
    TargetVpnGatewayListWarningDataItem,
};
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_params::TargetVpnGatewayParams;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateways_scoped_list::{
    TargetVpnGatewaysScopedList, TargetVpnGatewaysScopedListWarning,
    TargetVpnGatewaysScopedListWarningCode, TargetVpnGatewaysScopedListWarningDataItem,
};
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use tcp_health_check::{
    TcpHealthCheck, TcpHealthCheckPortSpecification, TcpHealthCheckProxyHeader,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use test_failure::TestFailure;
pub use test_permissions_request::TestPermissionsRequest;
pub use test_permissions_response::TestPermissionsResponse;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use time_zone::TimeZone;
#[cfg(any(feature = "service-attachments", feature = "subnetworks"))]
pub use uint128::Uint128;
pub use upcoming_maintenance::{
    UpcomingMaintenance, UpcomingMaintenanceMaintenanceReasons,
    UpcomingMaintenanceMaintenanceStatus, UpcomingMaintenanceType,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map::UrlMap;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_list::{
    UrlMapList, UrlMapListWarning, UrlMapListWarningCode, UrlMapListWarningDataItem,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_quota_usage::UrlMapQuotaUsage;
pub use url_map_reference::UrlMapReference;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_status::UrlMapStatus;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_test::UrlMapTest;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_test_header::UrlMapTestHeader;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_validation_result::UrlMapValidationResult;
#[cfg(feature = "url-maps")]
pub use url_maps_aggregated_list::{
    UrlMapsAggregatedList, UrlMapsAggregatedListWarning, UrlMapsAggregatedListWarningCode,
    UrlMapsAggregatedListWarningDataItem,
};
#[cfg(feature = "url-maps")]
pub use url_maps_scoped_list::{
    UrlMapsScopedList, UrlMapsScopedListWarning, UrlMapsScopedListWarningCode,
    UrlMapsScopedListWarningDataItem,
};
#[cfg(feature = "url-maps")]
pub use url_maps_validate_request::{
    UrlMapsValidateRequest, UrlMapsValidateRequestLoadBalancingSchemes,
};
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_maps_validate_response::UrlMapsValidateResponse;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_rewrite::UrlRewrite;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::{
    UsableSubnetwork, UsableSubnetworkIpv6AccessType, UsableSubnetworkPurpose,
    UsableSubnetworkRole, UsableSubnetworkStackType,
};
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork_secondary_range::UsableSubnetworkSecondaryRange;
#[cfg(feature = "subnetworks")]
pub use usable_subnetworks_aggregated_list::{
    UsableSubnetworksAggregatedList, UsableSubnetworksAggregatedListWarning,
    UsableSubnetworksAggregatedListWarningCode, UsableSubnetworksAggregatedListWarningDataItem,
};
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use usage_export_location::UsageExportLocation;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings::VmEndpointNatMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_interface_nat_mappings::VmEndpointNatMappingsInterfaceNatMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_interface_nat_mappings_nat_rule_mappings::VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_list::{
    VmEndpointNatMappingsList, VmEndpointNatMappingsListWarning,
    VmEndpointNatMappingsListWarningCode, VmEndpointNatMappingsListWarningDataItem,
};
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policies_scoped_list::{
    VmExtensionPoliciesScopedList, VmExtensionPoliciesScopedListWarning,
    VmExtensionPoliciesScopedListWarningCode, VmExtensionPoliciesScopedListWarningDataItem,
};
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy::{VmExtensionPolicy, VmExtensionPolicyState};
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policy_aggregated_list_response::{
    VmExtensionPolicyAggregatedListResponse, VmExtensionPolicyAggregatedListResponseWarning,
    VmExtensionPolicyAggregatedListResponseWarningCode,
    VmExtensionPolicyAggregatedListResponseWarningDataItem,
};
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy_extension_policy::VmExtensionPolicyExtensionPolicy;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy_instance_selector::VmExtensionPolicyInstanceSelector;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy_label_selector::VmExtensionPolicyLabelSelector;
#[cfg(feature = "zone-vm-extension-policies")]
pub use vm_extension_policy_list::{
    VmExtensionPolicyList, VmExtensionPolicyListWarning, VmExtensionPolicyListWarningCode,
    VmExtensionPolicyListWarningDataItem,
};
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway::{VpnGateway, VpnGatewayGatewayIpVersion, VpnGatewayStackType};
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_aggregated_list::{
    VpnGatewayAggregatedList, VpnGatewayAggregatedListWarning, VpnGatewayAggregatedListWarningCode,
    VpnGatewayAggregatedListWarningDataItem,
};
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_list::{
    VpnGatewayList, VpnGatewayListWarning, VpnGatewayListWarningCode, VpnGatewayListWarningDataItem,
};
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_params::VpnGatewayParams;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status::VpnGatewayStatus;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_high_availability_requirement_state::{
    VpnGatewayStatusHighAvailabilityRequirementState,
    VpnGatewayStatusHighAvailabilityRequirementStateState,
    VpnGatewayStatusHighAvailabilityRequirementStateUnsatisfiedReason,
};
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_tunnel::VpnGatewayStatusTunnel;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_vpn_connection::VpnGatewayStatusVpnConnection;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_vpn_gateway_interface::VpnGatewayVpnGatewayInterface;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_get_status_response::VpnGatewaysGetStatusResponse;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_scoped_list::{
    VpnGatewaysScopedList, VpnGatewaysScopedListWarning, VpnGatewaysScopedListWarningCode,
    VpnGatewaysScopedListWarningDataItem,
};
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel::{VpnTunnel, VpnTunnelStatus};
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_aggregated_list::{
    VpnTunnelAggregatedList, VpnTunnelAggregatedListWarning, VpnTunnelAggregatedListWarningCode,
    VpnTunnelAggregatedListWarningDataItem,
};
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_cipher_suite::VpnTunnelCipherSuite;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_list::{
    VpnTunnelList, VpnTunnelListWarning, VpnTunnelListWarningCode, VpnTunnelListWarningDataItem,
};
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_params::VpnTunnelParams;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_phase1_algorithms::VpnTunnelPhase1Algorithms;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_phase2_algorithms::VpnTunnelPhase2Algorithms;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnels_scoped_list::{
    VpnTunnelsScopedList, VpnTunnelsScopedListWarning, VpnTunnelsScopedListWarningCode,
    VpnTunnelsScopedListWarningDataItem,
};
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use waf_expression_set::WafExpressionSet;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use waf_expression_set_expression::WafExpressionSetExpression;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use weighted_backend_service::WeightedBackendService;
#[cfg(feature = "wire-groups")]
pub use wire::Wire;
#[cfg(feature = "wire-groups")]
pub use wire_endpoint::WireEndpoint;
#[cfg(feature = "wire-groups")]
pub use wire_group::WireGroup;
#[cfg(feature = "wire-groups")]
pub use wire_group_endpoint::WireGroupEndpoint;
#[cfg(feature = "wire-groups")]
pub use wire_group_endpoint_interconnect::WireGroupEndpointInterconnect;
#[cfg(feature = "wire-groups")]
pub use wire_group_list::{
    WireGroupList, WireGroupListWarning, WireGroupListWarningCode, WireGroupListWarningDataItem,
};
#[cfg(feature = "wire-groups")]
pub use wire_group_topology::WireGroupTopology;
#[cfg(feature = "wire-groups")]
pub use wire_group_topology_endpoint::WireGroupTopologyEndpoint;
#[cfg(feature = "wire-groups")]
pub use wire_properties::{
    WireProperties, WirePropertiesBandwidthAllocation, WirePropertiesFaultResponse,
    WirePropertiesFlowManagement,
};
pub use workload_identity_config::{WorkloadIdentityConfig, WorkloadIdentityConfigIdentityType};
#[cfg(feature = "projects")]
pub use xpn_host_list::{
    XpnHostList, XpnHostListWarning, XpnHostListWarningCode, XpnHostListWarningDataItem,
};
#[cfg(feature = "projects")]
pub use xpn_resource_id::{XpnResourceId, XpnResourceIdType};
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone::{Zone, ZoneStatus};
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_list::{ZoneList, ZoneListWarning, ZoneListWarningCode, ZoneListWarningDataItem};
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_resource_status::ZoneResourceStatus;
#[cfg(any(feature = "disks", feature = "instant-snapshots"))]
pub use zone_set_labels_request::ZoneSetLabelsRequest;
#[cfg(any(feature = "reservation-blocks", feature = "reservation-sub-blocks"))]
pub use zone_set_nested_policy_request::ZoneSetNestedPolicyRequest;
pub use zone_set_policy_request::ZoneSetPolicyRequest;
