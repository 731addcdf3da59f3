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
pub use accelerator_topologies_info_accelerator_topology_info_info_per_topology_state::AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyState;
#[cfg(feature = "reservation-sub-blocks")]
pub use accelerator_topologies_info_accelerator_topology_info_info_per_topology_state::AcceleratorTopologiesInfoAcceleratorTopologyInfoInfoPerTopologyStateState;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type::AcceleratorType;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_aggregated_list::AcceleratorTypeAggregatedList;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_aggregated_list::AcceleratorTypeAggregatedListWarning;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_aggregated_list::AcceleratorTypeAggregatedListWarningCode;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_aggregated_list::AcceleratorTypeAggregatedListWarningDataItem;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_list::AcceleratorTypeList;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_list::AcceleratorTypeListWarning;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_list::AcceleratorTypeListWarningCode;
#[cfg(feature = "accelerator-types")]
pub use accelerator_type_list::AcceleratorTypeListWarningDataItem;
#[cfg(feature = "accelerator-types")]
pub use accelerator_types_scoped_list::AcceleratorTypesScopedList;
#[cfg(feature = "accelerator-types")]
pub use accelerator_types_scoped_list::AcceleratorTypesScopedListWarning;
#[cfg(feature = "accelerator-types")]
pub use accelerator_types_scoped_list::AcceleratorTypesScopedListWarningCode;
#[cfg(feature = "accelerator-types")]
pub use accelerator_types_scoped_list::AcceleratorTypesScopedListWarningDataItem;
pub use access_config::AccessConfig;
pub use access_config::AccessConfigNetworkTier;
pub use access_config::AccessConfigType;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::Address;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressAddressType;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressIpVersion;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressIpv6EndpointType;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressNetworkTier;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressPurpose;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address::AddressStatus;
#[cfg(feature = "addresses")]
pub use address_aggregated_list::AddressAggregatedList;
#[cfg(feature = "addresses")]
pub use address_aggregated_list::AddressAggregatedListWarning;
#[cfg(feature = "addresses")]
pub use address_aggregated_list::AddressAggregatedListWarningCode;
#[cfg(feature = "addresses")]
pub use address_aggregated_list::AddressAggregatedListWarningDataItem;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address_list::AddressList;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address_list::AddressListWarning;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address_list::AddressListWarningCode;
#[cfg(any(feature = "addresses", feature = "global-addresses"))]
pub use address_list::AddressListWarningDataItem;
#[cfg(feature = "addresses")]
pub use addresses_scoped_list::AddressesScopedList;
#[cfg(feature = "addresses")]
pub use addresses_scoped_list::AddressesScopedListWarning;
#[cfg(feature = "addresses")]
pub use addresses_scoped_list::AddressesScopedListWarningCode;
#[cfg(feature = "addresses")]
pub use addresses_scoped_list::AddressesScopedListWarningDataItem;
pub use advanced_machine_features::AdvancedMachineFeatures;
pub use advanced_machine_features::AdvancedMachineFeaturesPerformanceMonitoringUnit;
pub use alias_ip_range::AliasIpRange;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation::AllocationAggregateReservation;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation::AllocationAggregateReservationVmFamily;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_aggregate_reservation::AllocationAggregateReservationWorkloadType;
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
pub use allocation_reservation_sharing_policy::AllocationReservationSharingPolicy;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_reservation_sharing_policy::AllocationReservationSharingPolicyServiceShareType;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status::AllocationResourceStatus;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status_health_info::AllocationResourceStatusHealthInfo;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status_health_info::AllocationResourceStatusHealthInfoHealthStatus;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_resource_status_specific_sku_allocation::AllocationResourceStatusSpecificSkuAllocation;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_specific_sku_allocation_allocated_instance_properties_reserved_disk::AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDisk;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_specific_sku_allocation_allocated_instance_properties_reserved_disk::AllocationSpecificSkuAllocationAllocatedInstancePropertiesReservedDiskInterface;
#[cfg(any(
    feature = "future-reservations",
    feature = "region-commitments",
    feature = "reservations"
))]
pub use allocation_specific_sku_allocation_reserved_instance_properties::AllocationSpecificSkuAllocationReservedInstanceProperties;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use allocation_specific_sku_reservation::AllocationSpecificSkuReservation;
pub use attached_disk::AttachedDisk;
pub use attached_disk::AttachedDiskArchitecture;
pub use attached_disk::AttachedDiskInterface;
pub use attached_disk::AttachedDiskMode;
pub use attached_disk::AttachedDiskSavedState;
pub use attached_disk::AttachedDiskType;
pub use attached_disk_initialize_params::AttachedDiskInitializeParams;
pub use attached_disk_initialize_params::AttachedDiskInitializeParamsArchitecture;
pub use attached_disk_initialize_params::AttachedDiskInitializeParamsOnUpdateAction;
pub use audit_config::AuditConfig;
pub use audit_log_config::AuditLogConfig;
pub use audit_log_config::AuditLogConfigLogType;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler::Autoscaler;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler::AutoscalerStatus;
#[cfg(feature = "autoscalers")]
pub use autoscaler_aggregated_list::AutoscalerAggregatedList;
#[cfg(feature = "autoscalers")]
pub use autoscaler_aggregated_list::AutoscalerAggregatedListWarning;
#[cfg(feature = "autoscalers")]
pub use autoscaler_aggregated_list::AutoscalerAggregatedListWarningCode;
#[cfg(feature = "autoscalers")]
pub use autoscaler_aggregated_list::AutoscalerAggregatedListWarningDataItem;
#[cfg(feature = "autoscalers")]
pub use autoscaler_list::AutoscalerList;
#[cfg(feature = "autoscalers")]
pub use autoscaler_list::AutoscalerListWarning;
#[cfg(feature = "autoscalers")]
pub use autoscaler_list::AutoscalerListWarningCode;
#[cfg(feature = "autoscalers")]
pub use autoscaler_list::AutoscalerListWarningDataItem;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler_status_details::AutoscalerStatusDetails;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaler_status_details::AutoscalerStatusDetailsType;
#[cfg(feature = "autoscalers")]
pub use autoscalers_scoped_list::AutoscalersScopedList;
#[cfg(feature = "autoscalers")]
pub use autoscalers_scoped_list::AutoscalersScopedListWarning;
#[cfg(feature = "autoscalers")]
pub use autoscalers_scoped_list::AutoscalersScopedListWarningCode;
#[cfg(feature = "autoscalers")]
pub use autoscalers_scoped_list::AutoscalersScopedListWarningDataItem;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy::AutoscalingPolicy;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy::AutoscalingPolicyMode;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_cpu_utilization::AutoscalingPolicyCpuUtilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_cpu_utilization::AutoscalingPolicyCpuUtilizationPredictiveMethod;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_custom_metric_utilization::AutoscalingPolicyCustomMetricUtilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_custom_metric_utilization::AutoscalingPolicyCustomMetricUtilizationUtilizationTargetType;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_load_balancing_utilization::AutoscalingPolicyLoadBalancingUtilization;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_scale_in_control::AutoscalingPolicyScaleInControl;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use autoscaling_policy_scaling_schedule::AutoscalingPolicyScalingSchedule;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use awsv4_signature::Awsv4Signature;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend::Backend;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend::BackendBalancingMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend::BackendPreference;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend::BackendTrafficDuration;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_backend_orchestration_info::BackendBackendOrchestrationInfo;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket::BackendBucket;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket::BackendBucketCompressionMode;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket::BackendBucketLoadBalancingScheme;
#[cfg(feature = "backend-buckets")]
pub use backend_bucket_aggregated_list::BackendBucketAggregatedList;
#[cfg(feature = "backend-buckets")]
pub use backend_bucket_aggregated_list::BackendBucketAggregatedListWarning;
#[cfg(feature = "backend-buckets")]
pub use backend_bucket_aggregated_list::BackendBucketAggregatedListWarningCode;
#[cfg(feature = "backend-buckets")]
pub use backend_bucket_aggregated_list::BackendBucketAggregatedListWarningDataItem;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy::BackendBucketCdnPolicy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy::BackendBucketCdnPolicyCacheMode;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_bypass_cache_on_request_header::BackendBucketCdnPolicyBypassCacheOnRequestHeader;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_cache_key_policy::BackendBucketCdnPolicyCacheKeyPolicy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_cdn_policy_negative_caching_policy::BackendBucketCdnPolicyNegativeCachingPolicy;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list::BackendBucketList;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list::BackendBucketListWarning;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list::BackendBucketListWarningCode;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list::BackendBucketListWarningDataItem;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list_usable::BackendBucketListUsable;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list_usable::BackendBucketListUsableWarning;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list_usable::BackendBucketListUsableWarningCode;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_list_usable::BackendBucketListUsableWarningDataItem;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_params::BackendBucketParams;
#[cfg(any(feature = "backend-buckets", feature = "region-backend-buckets"))]
pub use backend_bucket_used_by::BackendBucketUsedBy;
#[cfg(feature = "backend-buckets")]
pub use backend_buckets_scoped_list::BackendBucketsScopedList;
#[cfg(feature = "backend-buckets")]
pub use backend_buckets_scoped_list::BackendBucketsScopedListWarning;
#[cfg(feature = "backend-buckets")]
pub use backend_buckets_scoped_list::BackendBucketsScopedListWarningCode;
#[cfg(feature = "backend-buckets")]
pub use backend_buckets_scoped_list::BackendBucketsScopedListWarningDataItem;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_custom_metric::BackendCustomMetric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendService;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceCompressionMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceExternalManagedMigrationState;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceIpAddressSelectionPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceLoadBalancingScheme;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceLocalityLbPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceProtocol;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service::BackendServiceSessionAffinity;
#[cfg(feature = "backend-services")]
pub use backend_service_aggregated_list::BackendServiceAggregatedList;
#[cfg(feature = "backend-services")]
pub use backend_service_aggregated_list::BackendServiceAggregatedListWarning;
#[cfg(feature = "backend-services")]
pub use backend_service_aggregated_list::BackendServiceAggregatedListWarningCode;
#[cfg(feature = "backend-services")]
pub use backend_service_aggregated_list::BackendServiceAggregatedListWarningDataItem;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy::BackendServiceCdnPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy::BackendServiceCdnPolicyCacheMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy_bypass_cache_on_request_header::BackendServiceCdnPolicyBypassCacheOnRequestHeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_cdn_policy_negative_caching_policy::BackendServiceCdnPolicyNegativeCachingPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_connection_tracking_policy::BackendServiceConnectionTrackingPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_connection_tracking_policy::BackendServiceConnectionTrackingPolicyConnectionPersistenceOnUnhealthyBackends;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_connection_tracking_policy::BackendServiceConnectionTrackingPolicyTrackingMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_custom_metric::BackendServiceCustomMetric;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding::BackendServiceDynamicForwarding;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding_forward_proxy::BackendServiceDynamicForwardingForwardProxy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding_forward_proxy::BackendServiceDynamicForwardingForwardProxyProxyMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_dynamic_forwarding_ip_port_selection::BackendServiceDynamicForwardingIpPortSelection;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_failover_policy::BackendServiceFailoverPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_group_health::BackendServiceGroupHealth;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy::BackendServiceHaPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy::BackendServiceHaPolicyFastIpMove;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy_leader::BackendServiceHaPolicyLeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_ha_policy_leader_network_endpoint::BackendServiceHaPolicyLeaderNetworkEndpoint;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_http_cookie::BackendServiceHttpCookie;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_iap::BackendServiceIap;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list::BackendServiceList;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list::BackendServiceListWarning;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list::BackendServiceListWarningCode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list::BackendServiceListWarningDataItem;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list_usable::BackendServiceListUsable;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list_usable::BackendServiceListUsableWarning;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list_usable::BackendServiceListUsableWarningCode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_list_usable::BackendServiceListUsableWarningDataItem;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config::BackendServiceLocalityLoadBalancingPolicyConfig;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config_custom_policy::BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config_policy::BackendServiceLocalityLoadBalancingPolicyConfigPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_locality_load_balancing_policy_config_policy::BackendServiceLocalityLoadBalancingPolicyConfigPolicyName;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_log_config::BackendServiceLogConfig;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_log_config::BackendServiceLogConfigOptionalMode;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_log_config_logging_http_header::BackendServiceLogConfigLoggingHttpHeader;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_network_pass_through_lb_traffic_policy::BackendServiceNetworkPassThroughLbTrafficPolicy;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_network_pass_through_lb_traffic_policy_zonal_affinity::BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use backend_service_network_pass_through_lb_traffic_policy_zonal_affinity::BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinitySpillover;
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
pub use backend_services_scoped_list::BackendServicesScopedList;
#[cfg(feature = "backend-services")]
pub use backend_services_scoped_list::BackendServicesScopedListWarning;
#[cfg(feature = "backend-services")]
pub use backend_services_scoped_list::BackendServicesScopedListWarningCode;
#[cfg(feature = "backend-services")]
pub use backend_services_scoped_list::BackendServicesScopedListWarningDataItem;
#[cfg(feature = "routers")]
pub use bfd_packet::BfdPacket;
#[cfg(feature = "routers")]
pub use bfd_packet::BfdPacketDiagnostic;
#[cfg(feature = "routers")]
pub use bfd_packet::BfdPacketState;
#[cfg(feature = "routers")]
pub use bfd_status::BfdStatus;
#[cfg(feature = "routers")]
pub use bfd_status::BfdStatusBfdSessionInitializationMode;
#[cfg(feature = "routers")]
pub use bfd_status::BfdStatusLocalDiagnostic;
#[cfg(feature = "routers")]
pub use bfd_status::BfdStatusLocalState;
#[cfg(feature = "routers")]
pub use bfd_status_packet_counts::BfdStatusPacketCounts;
#[cfg(feature = "routers")]
pub use bgp_route::BgpRoute;
#[cfg(feature = "routers")]
pub use bgp_route::BgpRouteOrigin;
#[cfg(feature = "routers")]
pub use bgp_route_as_path::BgpRouteAsPath;
#[cfg(feature = "routers")]
pub use bgp_route_as_path::BgpRouteAsPathType;
#[cfg(feature = "routers")]
pub use bgp_route_network_layer_reachability_information::BgpRouteNetworkLayerReachabilityInformation;
pub use binding::Binding;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use bulk_insert_disk_resource::BulkInsertDiskResource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use bulk_insert_instance_resource::BulkInsertInstanceResource;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use bulk_insert_instance_resource_per_instance_properties::BulkInsertInstanceResourcePerInstanceProperties;
pub use bulk_insert_operation_status::BulkInsertOperationStatus;
pub use bulk_insert_operation_status::BulkInsertOperationStatusStatus;
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
pub use cache_policy::CachePolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use cache_policy::CachePolicyCacheMode;
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
pub use capacity_advice_request_distribution_policy::CapacityAdviceRequestDistributionPolicy;
#[cfg(feature = "advice")]
pub use capacity_advice_request_distribution_policy::CapacityAdviceRequestDistributionPolicyTargetShape;
#[cfg(feature = "advice")]
pub use capacity_advice_request_distribution_policy_zone_configuration::CapacityAdviceRequestDistributionPolicyZoneConfiguration;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy::CapacityAdviceRequestInstanceFlexibilityPolicy;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy_instance_selection::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy_instance_selection_attached_disk::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDisk;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_flexibility_policy_instance_selection_attached_disk::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelectionAttachedDiskType;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_properties::CapacityAdviceRequestInstanceProperties;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_properties_scheduling::CapacityAdviceRequestInstancePropertiesScheduling;
#[cfg(feature = "advice")]
pub use capacity_advice_request_instance_properties_scheduling::CapacityAdviceRequestInstancePropertiesSchedulingProvisioningModel;
#[cfg(feature = "advice")]
pub use capacity_advice_response::CapacityAdviceResponse;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation::CapacityAdviceResponseRecommendation;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation_scores::CapacityAdviceResponseRecommendationScores;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation_shard::CapacityAdviceResponseRecommendationShard;
#[cfg(feature = "advice")]
pub use capacity_advice_response_recommendation_shard::CapacityAdviceResponseRecommendationShardProvisioningModel;
#[cfg(feature = "advice")]
pub use capacity_history_request::CapacityHistoryRequest;
#[cfg(feature = "advice")]
pub use capacity_history_request::CapacityHistoryRequestTypes;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties::CapacityHistoryRequestInstanceProperties;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_attached_disk::CapacityHistoryRequestInstancePropertiesAttachedDisk;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_attached_disk::CapacityHistoryRequestInstancePropertiesAttachedDiskType;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_scheduling::CapacityHistoryRequestInstancePropertiesScheduling;
#[cfg(feature = "advice")]
pub use capacity_history_request_instance_properties_scheduling::CapacityHistoryRequestInstancePropertiesSchedulingProvisioningModel;
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
pub use commitment::Commitment;
#[cfg(feature = "region-commitments")]
pub use commitment::CommitmentCategory;
#[cfg(feature = "region-commitments")]
pub use commitment::CommitmentPlan;
#[cfg(feature = "region-commitments")]
pub use commitment::CommitmentStatus;
#[cfg(feature = "region-commitments")]
pub use commitment::CommitmentType;
#[cfg(feature = "region-commitments")]
pub use commitment_aggregated_list::CommitmentAggregatedList;
#[cfg(feature = "region-commitments")]
pub use commitment_aggregated_list::CommitmentAggregatedListWarning;
#[cfg(feature = "region-commitments")]
pub use commitment_aggregated_list::CommitmentAggregatedListWarningCode;
#[cfg(feature = "region-commitments")]
pub use commitment_aggregated_list::CommitmentAggregatedListWarningDataItem;
#[cfg(feature = "region-commitments")]
pub use commitment_list::CommitmentList;
#[cfg(feature = "region-commitments")]
pub use commitment_list::CommitmentListWarning;
#[cfg(feature = "region-commitments")]
pub use commitment_list::CommitmentListWarningCode;
#[cfg(feature = "region-commitments")]
pub use commitment_list::CommitmentListWarningDataItem;
#[cfg(feature = "region-commitments")]
pub use commitment_params::CommitmentParams;
#[cfg(feature = "region-commitments")]
pub use commitment_resource_status::CommitmentResourceStatus;
#[cfg(feature = "region-commitments")]
pub use commitments_scoped_list::CommitmentsScopedList;
#[cfg(feature = "region-commitments")]
pub use commitments_scoped_list::CommitmentsScopedListWarning;
#[cfg(feature = "region-commitments")]
pub use commitments_scoped_list::CommitmentsScopedListWarningCode;
#[cfg(feature = "region-commitments")]
pub use commitments_scoped_list::CommitmentsScopedListWarningDataItem;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check::CompositeHealthCheck;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_aggregated_list::CompositeHealthCheckAggregatedList;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_aggregated_list::CompositeHealthCheckAggregatedListWarning;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_aggregated_list::CompositeHealthCheckAggregatedListWarningCode;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_aggregated_list::CompositeHealthCheckAggregatedListWarningDataItem;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_health::CompositeHealthCheckHealth;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_health::CompositeHealthCheckHealthHealthState;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_list::CompositeHealthCheckList;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_list::CompositeHealthCheckListWarning;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_list::CompositeHealthCheckListWarningCode;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_check_list::CompositeHealthCheckListWarningDataItem;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_get_health_response_health_source_health::CompositeHealthChecksGetHealthResponseHealthSourceHealth;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_get_health_response_health_source_health::CompositeHealthChecksGetHealthResponseHealthSourceHealthHealthState;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_scoped_list::CompositeHealthChecksScopedList;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_scoped_list::CompositeHealthChecksScopedListWarning;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_scoped_list::CompositeHealthChecksScopedListWarningCode;
#[cfg(feature = "region-composite-health-checks")]
pub use composite_health_checks_scoped_list::CompositeHealthChecksScopedListWarningDataItem;
pub use confidential_instance_config::ConfidentialInstanceConfig;
pub use confidential_instance_config::ConfidentialInstanceConfigConfidentialInstanceType;
pub use confidential_paravisor_config::ConfidentialParavisorConfig;
pub use confidential_paravisor_config::ConfidentialParavisorConfigConfidentialTpmType;
pub use confidential_paravisor_config::ConfidentialParavisorConfigSevSnpIrqMode;
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
pub use cross_site_network_list::CrossSiteNetworkList;
#[cfg(feature = "cross-site-networks")]
pub use cross_site_network_list::CrossSiteNetworkListWarning;
#[cfg(feature = "cross-site-networks")]
pub use cross_site_network_list::CrossSiteNetworkListWarningCode;
#[cfg(feature = "cross-site-networks")]
pub use cross_site_network_list::CrossSiteNetworkListWarningDataItem;
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
pub use deprecation_status::DeprecationStatus;
pub use deprecation_status::DeprecationStatusState;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk::Disk;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk::DiskAccessMode;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk::DiskArchitecture;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk::DiskStatus;
#[cfg(feature = "disks")]
pub use disk_aggregated_list::DiskAggregatedList;
#[cfg(feature = "disks")]
pub use disk_aggregated_list::DiskAggregatedListWarning;
#[cfg(feature = "disks")]
pub use disk_aggregated_list::DiskAggregatedListWarningCode;
#[cfg(feature = "disks")]
pub use disk_aggregated_list::DiskAggregatedListWarningDataItem;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_async_replication::DiskAsyncReplication;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_async_replication_list::DiskAsyncReplicationList;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use disk_instantiation_config::DiskInstantiationConfig;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use disk_instantiation_config::DiskInstantiationConfigInstantiateFrom;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_list::DiskList;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_list::DiskListWarning;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_list::DiskListWarningCode;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_list::DiskListWarningDataItem;
#[cfg(feature = "projects")]
pub use disk_move_request::DiskMoveRequest;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_params::DiskParams;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_resource_status::DiskResourceStatus;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_resource_status_async_replication_status::DiskResourceStatusAsyncReplicationStatus;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use disk_resource_status_async_replication_status::DiskResourceStatusAsyncReplicationStatusState;
#[cfg(any(feature = "disk-types", feature = "region-disk-types"))]
pub use disk_type::DiskType;
#[cfg(feature = "disk-types")]
pub use disk_type_aggregated_list::DiskTypeAggregatedList;
#[cfg(feature = "disk-types")]
pub use disk_type_aggregated_list::DiskTypeAggregatedListWarning;
#[cfg(feature = "disk-types")]
pub use disk_type_aggregated_list::DiskTypeAggregatedListWarningCode;
#[cfg(feature = "disk-types")]
pub use disk_type_aggregated_list::DiskTypeAggregatedListWarningDataItem;
#[cfg(feature = "disk-types")]
pub use disk_type_list::DiskTypeList;
#[cfg(feature = "disk-types")]
pub use disk_type_list::DiskTypeListWarning;
#[cfg(feature = "disk-types")]
pub use disk_type_list::DiskTypeListWarningCode;
#[cfg(feature = "disk-types")]
pub use disk_type_list::DiskTypeListWarningDataItem;
#[cfg(feature = "disk-types")]
pub use disk_types_scoped_list::DiskTypesScopedList;
#[cfg(feature = "disk-types")]
pub use disk_types_scoped_list::DiskTypesScopedListWarning;
#[cfg(feature = "disk-types")]
pub use disk_types_scoped_list::DiskTypesScopedListWarningCode;
#[cfg(feature = "disk-types")]
pub use disk_types_scoped_list::DiskTypesScopedListWarningDataItem;
#[cfg(feature = "disks")]
pub use disk_update_kms_key_request::DiskUpdateKmsKeyRequest;
#[cfg(feature = "disks")]
pub use disks_add_resource_policies_request::DisksAddResourcePoliciesRequest;
#[cfg(feature = "disks")]
pub use disks_remove_resource_policies_request::DisksRemoveResourcePoliciesRequest;
#[cfg(feature = "disks")]
pub use disks_resize_request::DisksResizeRequest;
#[cfg(feature = "disks")]
pub use disks_scoped_list::DisksScopedList;
#[cfg(feature = "disks")]
pub use disks_scoped_list::DisksScopedListWarning;
#[cfg(feature = "disks")]
pub use disks_scoped_list::DisksScopedListWarningCode;
#[cfg(feature = "disks")]
pub use disks_scoped_list::DisksScopedListWarningDataItem;
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
pub use distribution_policy::DistributionPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use distribution_policy::DistributionPolicyTargetShape;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use distribution_policy_zone_configuration::DistributionPolicyZoneConfiguration;
pub use duration::DurationSchema;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use dynamic_compression_policy::DynamicCompressionPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use dynamic_compression_policy::DynamicCompressionPolicyCompressionMode;
pub use error_info::ErrorInfo;
#[cfg(feature = "networks")]
pub use exchanged_peering_route::ExchangedPeeringRoute;
#[cfg(feature = "networks")]
pub use exchanged_peering_route::ExchangedPeeringRouteType;
#[cfg(feature = "networks")]
pub use exchanged_peering_routes_list::ExchangedPeeringRoutesList;
#[cfg(feature = "networks")]
pub use exchanged_peering_routes_list::ExchangedPeeringRoutesListWarning;
#[cfg(feature = "networks")]
pub use exchanged_peering_routes_list::ExchangedPeeringRoutesListWarningCode;
#[cfg(feature = "networks")]
pub use exchanged_peering_routes_list::ExchangedPeeringRoutesListWarningDataItem;
pub use expr::Expr;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway::ExternalVpnGateway;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway::ExternalVpnGatewayRedundancyType;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_interface::ExternalVpnGatewayInterface;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_list::ExternalVpnGatewayList;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_list::ExternalVpnGatewayListWarning;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_list::ExternalVpnGatewayListWarningCode;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_list::ExternalVpnGatewayListWarningDataItem;
#[cfg(feature = "external-vpn-gateways")]
pub use external_vpn_gateway_params::ExternalVpnGatewayParams;
pub use file_content_buffer::FileContentBuffer;
pub use file_content_buffer::FileContentBufferFileType;
pub use firewall::Firewall;
pub use firewall::FirewallAllowedItem;
pub use firewall::FirewallDeniedItem;
pub use firewall::FirewallDirection;
#[cfg(feature = "firewalls")]
pub use firewall_list::FirewallList;
#[cfg(feature = "firewalls")]
pub use firewall_list::FirewallListWarning;
#[cfg(feature = "firewalls")]
pub use firewall_list::FirewallListWarningCode;
#[cfg(feature = "firewalls")]
pub use firewall_list::FirewallListWarningDataItem;
pub use firewall_log_config::FirewallLogConfig;
pub use firewall_log_config::FirewallLogConfigMetadata;
pub use firewall_params::FirewallParams;
#[cfg(feature = "firewall-policies")]
pub use firewall_policies_list_associations_response::FirewallPoliciesListAssociationsResponse;
#[cfg(feature = "network-firewall-policies")]
pub use firewall_policies_scoped_list::FirewallPoliciesScopedList;
#[cfg(feature = "network-firewall-policies")]
pub use firewall_policies_scoped_list::FirewallPoliciesScopedListWarning;
#[cfg(feature = "network-firewall-policies")]
pub use firewall_policies_scoped_list::FirewallPoliciesScopedListWarningCode;
#[cfg(feature = "network-firewall-policies")]
pub use firewall_policies_scoped_list::FirewallPoliciesScopedListWarningDataItem;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy::FirewallPolicy;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy::FirewallPolicyPolicySource;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy::FirewallPolicyPolicyType;
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
pub use firewall_policy_list::FirewallPolicyList;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy_list::FirewallPolicyListWarning;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy_list::FirewallPolicyListWarningCode;
#[cfg(any(
    feature = "firewall-policies",
    feature = "network-firewall-policies",
    feature = "region-network-firewall-policies"
))]
pub use firewall_policy_list::FirewallPolicyListWarningDataItem;
pub use firewall_policy_rule::FirewallPolicyRule;
pub use firewall_policy_rule::FirewallPolicyRuleDirection;
pub use firewall_policy_rule::FirewallPolicyRuleTargetType;
pub use firewall_policy_rule_matcher::FirewallPolicyRuleMatcher;
pub use firewall_policy_rule_matcher::FirewallPolicyRuleMatcherDestNetworkContext;
pub use firewall_policy_rule_matcher::FirewallPolicyRuleMatcherDestNetworkType;
pub use firewall_policy_rule_matcher::FirewallPolicyRuleMatcherSrcNetworkContext;
pub use firewall_policy_rule_matcher::FirewallPolicyRuleMatcherSrcNetworkType;
pub use firewall_policy_rule_matcher_layer4_config::FirewallPolicyRuleMatcherLayer4Config;
pub use firewall_policy_rule_secure_tag::FirewallPolicyRuleSecureTag;
pub use firewall_policy_rule_secure_tag::FirewallPolicyRuleSecureTagState;
pub use fixed_or_percent::FixedOrPercent;
#[cfg(feature = "advice")]
pub use flexible_time_range::FlexibleTimeRange;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRule;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleAvailabilityGroup;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleExternalManagedBackendBucketMigrationState;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleIpProtocol;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleIpVersion;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleLoadBalancingScheme;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRuleNetworkTier;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule::ForwardingRulePscConnectionStatus;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rule_aggregated_list::ForwardingRuleAggregatedList;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rule_aggregated_list::ForwardingRuleAggregatedListWarning;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rule_aggregated_list::ForwardingRuleAggregatedListWarningCode;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rule_aggregated_list::ForwardingRuleAggregatedListWarningDataItem;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_attached_extension::ForwardingRuleAttachedExtension;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_list::ForwardingRuleList;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_list::ForwardingRuleListWarning;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_list::ForwardingRuleListWarningCode;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_list::ForwardingRuleListWarningDataItem;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use forwarding_rule_reference::ForwardingRuleReference;
#[cfg(any(feature = "forwarding-rules", feature = "global-forwarding-rules"))]
pub use forwarding_rule_service_directory_registration::ForwardingRuleServiceDirectoryRegistration;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rules_scoped_list::ForwardingRulesScopedList;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rules_scoped_list::ForwardingRulesScopedListWarning;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rules_scoped_list::ForwardingRulesScopedListWarningCode;
#[cfg(feature = "forwarding-rules")]
pub use forwarding_rules_scoped_list::ForwardingRulesScopedListWarningDataItem;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservation;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservationConfidentialComputeType;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservationDeploymentType;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservationPlanningStatus;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservationReservationMode;
#[cfg(feature = "future-reservations")]
pub use future_reservation::FutureReservationSchedulingType;
#[cfg(feature = "future-reservations")]
pub use future_reservation_commitment_info::FutureReservationCommitmentInfo;
#[cfg(feature = "future-reservations")]
pub use future_reservation_commitment_info::FutureReservationCommitmentInfoCommitmentPlan;
#[cfg(feature = "future-reservations")]
pub use future_reservation_commitment_info::FutureReservationCommitmentInfoPreviousCommitmentTerms;
#[cfg(feature = "future-reservations")]
pub use future_reservation_params::FutureReservationParams;
#[cfg(feature = "future-reservations")]
pub use future_reservation_specific_sku_properties::FutureReservationSpecificSkuProperties;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status::FutureReservationStatus;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status::FutureReservationStatusAmendmentStatus;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status::FutureReservationStatusProcurementStatus;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_existing_matching_usage_info::FutureReservationStatusExistingMatchingUsageInfo;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_last_known_good_state::FutureReservationStatusLastKnownGoodState;
#[cfg(feature = "future-reservations")]
pub use future_reservation_status_last_known_good_state::FutureReservationStatusLastKnownGoodStateProcurementStatus;
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
pub use future_reservations_aggregated_list_response::FutureReservationsAggregatedListResponse;
#[cfg(feature = "future-reservations")]
pub use future_reservations_aggregated_list_response::FutureReservationsAggregatedListResponseWarning;
#[cfg(feature = "future-reservations")]
pub use future_reservations_aggregated_list_response::FutureReservationsAggregatedListResponseWarningCode;
#[cfg(feature = "future-reservations")]
pub use future_reservations_aggregated_list_response::FutureReservationsAggregatedListResponseWarningDataItem;
#[cfg(feature = "future-reservations")]
pub use future_reservations_list_response::FutureReservationsListResponse;
#[cfg(feature = "future-reservations")]
pub use future_reservations_list_response::FutureReservationsListResponseWarning;
#[cfg(feature = "future-reservations")]
pub use future_reservations_list_response::FutureReservationsListResponseWarningCode;
#[cfg(feature = "future-reservations")]
pub use future_reservations_list_response::FutureReservationsListResponseWarningDataItem;
#[cfg(feature = "future-reservations")]
pub use future_reservations_scoped_list::FutureReservationsScopedList;
#[cfg(feature = "future-reservations")]
pub use future_reservations_scoped_list::FutureReservationsScopedListWarning;
#[cfg(feature = "future-reservations")]
pub use future_reservations_scoped_list::FutureReservationsScopedListWarningCode;
#[cfg(feature = "future-reservations")]
pub use future_reservations_scoped_list::FutureReservationsScopedListWarningDataItem;
#[cfg(feature = "advice")]
pub use future_resources_recommendation::FutureResourcesRecommendation;
#[cfg(feature = "advice")]
pub use future_resources_recommendation::FutureResourcesRecommendationRecommendationType;
#[cfg(feature = "advice")]
pub use future_resources_recommendation_other_location::FutureResourcesRecommendationOtherLocation;
#[cfg(feature = "advice")]
pub use future_resources_recommendation_other_location::FutureResourcesRecommendationOtherLocationStatus;
#[cfg(feature = "advice")]
pub use future_resources_spec::FutureResourcesSpec;
#[cfg(feature = "advice")]
pub use future_resources_spec::FutureResourcesSpecDeploymentType;
#[cfg(feature = "advice")]
pub use future_resources_spec_aggregate_resources::FutureResourcesSpecAggregateResources;
#[cfg(feature = "advice")]
pub use future_resources_spec_aggregate_resources::FutureResourcesSpecAggregateResourcesVmFamily;
#[cfg(feature = "advice")]
pub use future_resources_spec_aggregate_resources::FutureResourcesSpecAggregateResourcesWorkloadType;
#[cfg(feature = "advice")]
pub use future_resources_spec_local_ssd_partition::FutureResourcesSpecLocalSsdPartition;
#[cfg(feature = "advice")]
pub use future_resources_spec_local_ssd_partition::FutureResourcesSpecLocalSsdPartitionDiskInterface;
#[cfg(feature = "advice")]
pub use future_resources_spec_location_policy::FutureResourcesSpecLocationPolicy;
#[cfg(feature = "advice")]
pub use future_resources_spec_location_policy_location::FutureResourcesSpecLocationPolicyLocation;
#[cfg(feature = "advice")]
pub use future_resources_spec_location_policy_location::FutureResourcesSpecLocationPolicyLocationPreference;
#[cfg(feature = "advice")]
pub use future_resources_spec_specific_sku_resources::FutureResourcesSpecSpecificSkuResources;
#[cfg(feature = "advice")]
pub use future_resources_spec_target_resources::FutureResourcesSpecTargetResources;
pub use get_health_operation_metadata::GetHealthOperationMetadata;
pub use get_health_operation_metadata_health_info::GetHealthOperationMetadataHealthInfo;
pub use get_health_operation_metadata_health_info::GetHealthOperationMetadataHealthInfoAvailabilitySloStatus;
pub use get_health_operation_metadata_health_info::GetHealthOperationMetadataHealthInfoHealthStatus;
pub use get_health_operation_metadata_health_info::GetHealthOperationMetadataHealthInfoRepairCategory;
pub use get_health_operation_metadata_health_info::GetHealthOperationMetadataHealthInfoUnhealthyReason;
pub use get_version_operation_metadata::GetVersionOperationMetadata;
pub use get_version_operation_metadata_sbom_info::GetVersionOperationMetadataSbomInfo;
#[cfg(feature = "global-addresses")]
pub use global_addresses_move_request::GlobalAddressesMoveRequest;
#[cfg(feature = "global-frontend-settings")]
pub use global_frontend_settings::GlobalFrontendSettings;
#[cfg(feature = "global-frontend-settings")]
pub use global_frontend_settings::GlobalFrontendSettingsBundleType;
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
pub use global_vm_extension_policy::GlobalVmExtensionPolicy;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy::GlobalVmExtensionPolicyScopedResourceStatus;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_extension_policy::GlobalVmExtensionPolicyExtensionPolicy;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_instance_selector::GlobalVmExtensionPolicyInstanceSelector;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_label_selector::GlobalVmExtensionPolicyLabelSelector;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_list::GlobalVmExtensionPolicyList;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_list::GlobalVmExtensionPolicyListWarning;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_list::GlobalVmExtensionPolicyListWarningCode;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_list::GlobalVmExtensionPolicyListWarningDataItem;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation::GlobalVmExtensionPolicyRolloutOperation;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_input::GlobalVmExtensionPolicyRolloutOperationRolloutInput;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_input::GlobalVmExtensionPolicyRolloutOperationRolloutInputPredefinedRolloutPlan;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status::GlobalVmExtensionPolicyRolloutOperationRolloutStatus;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadata;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataState;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata_location_rollout_status::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatus;
#[cfg(feature = "global-vm-extension-policies")]
pub use global_vm_extension_policy_rollout_operation_rollout_status_rollout_metadata_location_rollout_status::GlobalVmExtensionPolicyRolloutOperationRolloutStatusRolloutMetadataLocationRolloutStatusState;
pub use group_maintenance_info::GroupMaintenanceInfo;
pub use group_maintenance_info::GroupMaintenanceInfoSchedulingType;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpc_health_check::GrpcHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpc_health_check::GrpcHealthCheckPortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpctls_health_check::GrpctlsHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use grpctls_health_check::GrpctlsHealthCheckPortSpecification;
#[cfg(feature = "instances")]
pub use guest_attributes::GuestAttributes;
#[cfg(feature = "instances")]
pub use guest_attributes_entry::GuestAttributesEntry;
#[cfg(feature = "instances")]
pub use guest_attributes_value::GuestAttributesValue;
pub use guest_os_feature::GuestOsFeature;
pub use guest_os_feature::GuestOsFeatureType;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policies_scoped_list::HealthAggregationPoliciesScopedList;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policies_scoped_list::HealthAggregationPoliciesScopedListWarning;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policies_scoped_list::HealthAggregationPoliciesScopedListWarningCode;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policies_scoped_list::HealthAggregationPoliciesScopedListWarningDataItem;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy::HealthAggregationPolicy;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy::HealthAggregationPolicyPolicyType;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_aggregated_list::HealthAggregationPolicyAggregatedList;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_aggregated_list::HealthAggregationPolicyAggregatedListWarning;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_aggregated_list::HealthAggregationPolicyAggregatedListWarningCode;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_aggregated_list::HealthAggregationPolicyAggregatedListWarningDataItem;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_list::HealthAggregationPolicyList;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_list::HealthAggregationPolicyListWarning;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_list::HealthAggregationPolicyListWarningCode;
#[cfg(feature = "region-health-aggregation-policies")]
pub use health_aggregation_policy_list::HealthAggregationPolicyListWarningDataItem;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check::HealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check::HealthCheckType;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_list::HealthCheckList;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_list::HealthCheckListWarning;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_list::HealthCheckListWarningCode;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_list::HealthCheckListWarningDataItem;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use health_check_log_config::HealthCheckLogConfig;
pub use health_check_reference::HealthCheckReference;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service::HealthCheckService;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service::HealthCheckServiceHealthStatusAggregationPolicy;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service_aggregated_list::HealthCheckServiceAggregatedList;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service_aggregated_list::HealthCheckServiceAggregatedListWarning;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service_aggregated_list::HealthCheckServiceAggregatedListWarningCode;
#[cfg(feature = "region-health-check-services")]
pub use health_check_service_aggregated_list::HealthCheckServiceAggregatedListWarningDataItem;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_check_service_reference::HealthCheckServiceReference;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_list::HealthCheckServicesList;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_list::HealthCheckServicesListWarning;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_list::HealthCheckServicesListWarningCode;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_list::HealthCheckServicesListWarningDataItem;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_scoped_list::HealthCheckServicesScopedList;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_scoped_list::HealthCheckServicesScopedListWarning;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_scoped_list::HealthCheckServicesScopedListWarningCode;
#[cfg(feature = "region-health-check-services")]
pub use health_check_services_scoped_list::HealthCheckServicesScopedListWarningDataItem;
#[cfg(feature = "health-checks")]
pub use health_checks_aggregated_list::HealthChecksAggregatedList;
#[cfg(feature = "health-checks")]
pub use health_checks_aggregated_list::HealthChecksAggregatedListWarning;
#[cfg(feature = "health-checks")]
pub use health_checks_aggregated_list::HealthChecksAggregatedListWarningCode;
#[cfg(feature = "health-checks")]
pub use health_checks_aggregated_list::HealthChecksAggregatedListWarningDataItem;
#[cfg(feature = "health-checks")]
pub use health_checks_scoped_list::HealthChecksScopedList;
#[cfg(feature = "health-checks")]
pub use health_checks_scoped_list::HealthChecksScopedListWarning;
#[cfg(feature = "health-checks")]
pub use health_checks_scoped_list::HealthChecksScopedListWarningCode;
#[cfg(feature = "health-checks")]
pub use health_checks_scoped_list::HealthChecksScopedListWarningDataItem;
#[cfg(feature = "region-health-sources")]
pub use health_source::HealthSource;
#[cfg(feature = "region-health-sources")]
pub use health_source::HealthSourceSourceType;
#[cfg(feature = "region-health-sources")]
pub use health_source_aggregated_list::HealthSourceAggregatedList;
#[cfg(feature = "region-health-sources")]
pub use health_source_aggregated_list::HealthSourceAggregatedListWarning;
#[cfg(feature = "region-health-sources")]
pub use health_source_aggregated_list::HealthSourceAggregatedListWarningCode;
#[cfg(feature = "region-health-sources")]
pub use health_source_aggregated_list::HealthSourceAggregatedListWarningDataItem;
#[cfg(feature = "region-health-sources")]
pub use health_source_health::HealthSourceHealth;
#[cfg(feature = "region-health-sources")]
pub use health_source_health::HealthSourceHealthHealthState;
#[cfg(feature = "region-health-sources")]
pub use health_source_list::HealthSourceList;
#[cfg(feature = "region-health-sources")]
pub use health_source_list::HealthSourceListWarning;
#[cfg(feature = "region-health-sources")]
pub use health_source_list::HealthSourceListWarningCode;
#[cfg(feature = "region-health-sources")]
pub use health_source_list::HealthSourceListWarningDataItem;
#[cfg(feature = "region-health-sources")]
pub use health_sources_get_health_response_source_info::HealthSourcesGetHealthResponseSourceInfo;
#[cfg(feature = "region-health-sources")]
pub use health_sources_get_health_response_source_info_backend_info::HealthSourcesGetHealthResponseSourceInfoBackendInfo;
#[cfg(feature = "region-health-sources")]
pub use health_sources_scoped_list::HealthSourcesScopedList;
#[cfg(feature = "region-health-sources")]
pub use health_sources_scoped_list::HealthSourcesScopedListWarning;
#[cfg(feature = "region-health-sources")]
pub use health_sources_scoped_list::HealthSourcesScopedListWarningCode;
#[cfg(feature = "region-health-sources")]
pub use health_sources_scoped_list::HealthSourcesScopedListWarningDataItem;
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
pub use health_status::HealthStatus;
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
pub use health_status::HealthStatusHealthState;
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
pub use health_status::HealthStatusIpv6HealthState;
#[cfg(any(
    feature = "backend-services",
    feature = "region-backend-services",
    feature = "target-pools"
))]
pub use health_status::HealthStatusWeightError;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_status_for_network_endpoint::HealthStatusForNetworkEndpoint;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_status_for_network_endpoint::HealthStatusForNetworkEndpointHealthState;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use health_status_for_network_endpoint::HealthStatusForNetworkEndpointIpv6HealthState;
pub use help::Help;
pub use help_link::HelpLink;
#[cfg(feature = "hosts")]
pub use host::Host;
#[cfg(feature = "hosts")]
pub use host::HostState;
#[cfg(feature = "hosts")]
pub use host_physical_topology::HostPhysicalTopology;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use host_rule::HostRule;
#[cfg(feature = "hosts")]
pub use host_status::HostStatus;
#[cfg(feature = "hosts")]
pub use hosts_get_version_request::HostsGetVersionRequest;
#[cfg(feature = "hosts")]
pub use hosts_get_version_request::HostsGetVersionRequestSbomSelections;
#[cfg(feature = "hosts")]
pub use hosts_list_response::HostsListResponse;
#[cfg(feature = "hosts")]
pub use hosts_list_response::HostsListResponseWarning;
#[cfg(feature = "hosts")]
pub use hosts_list_response::HostsListResponseWarningCode;
#[cfg(feature = "hosts")]
pub use hosts_list_response::HostsListResponseWarningDataItem;
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
pub use http_health_check_2::HttpHealthCheck2;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http_health_check_2::HttpHealthCheck2PortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http_health_check_2::HttpHealthCheck2ProxyHeader;
#[cfg(feature = "http-health-checks")]
pub use http_health_check_list::HttpHealthCheckList;
#[cfg(feature = "http-health-checks")]
pub use http_health_check_list::HttpHealthCheckListWarning;
#[cfg(feature = "http-health-checks")]
pub use http_health_check_list::HttpHealthCheckListWarningCode;
#[cfg(feature = "http-health-checks")]
pub use http_health_check_list::HttpHealthCheckListWarningDataItem;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_query_parameter_match::HttpQueryParameterMatch;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_redirect_action::HttpRedirectAction;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_redirect_action::HttpRedirectActionRedirectResponseCode;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_retry_policy::HttpRetryPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_action::HttpRouteAction;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_rule::HttpRouteRule;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use http_route_rule_match::HttpRouteRuleMatch;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http2_health_check::Http2HealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http2_health_check::Http2HealthCheckPortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use http2_health_check::Http2HealthCheckProxyHeader;
#[cfg(feature = "https-health-checks")]
pub use https_health_check::HttpsHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use https_health_check_2::HttpsHealthCheck2;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use https_health_check_2::HttpsHealthCheck2PortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use https_health_check_2::HttpsHealthCheck2ProxyHeader;
#[cfg(feature = "https-health-checks")]
pub use https_health_check_list::HttpsHealthCheckList;
#[cfg(feature = "https-health-checks")]
pub use https_health_check_list::HttpsHealthCheckListWarning;
#[cfg(feature = "https-health-checks")]
pub use https_health_check_list::HttpsHealthCheckListWarningCode;
#[cfg(feature = "https-health-checks")]
pub use https_health_check_list::HttpsHealthCheckListWarningDataItem;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::Image;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::ImageArchitecture;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::ImageRawDisk;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::ImageRawDiskContainerType;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::ImageSourceType;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image::ImageStatus;
#[cfg(feature = "image-family-views")]
pub use image_family_view::ImageFamilyView;
#[cfg(feature = "images")]
pub use image_list::ImageList;
#[cfg(feature = "images")]
pub use image_list::ImageListWarning;
#[cfg(feature = "images")]
pub use image_list::ImageListWarningCode;
#[cfg(feature = "images")]
pub use image_list::ImageListWarningDataItem;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use image_optimization_policy::ImageOptimizationPolicy;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use image_optimization_policy::ImageOptimizationPolicyQueryParameterInterpretation;
#[cfg(any(
    feature = "image-family-views",
    feature = "image-views",
    feature = "images"
))]
pub use image_params::ImageParams;
#[cfg(feature = "image-views")]
pub use image_view::ImageView;
#[cfg(feature = "image-views")]
pub use image_views_list_response::ImageViewsListResponse;
#[cfg(feature = "image-views")]
pub use image_views_list_response::ImageViewsListResponseWarning;
#[cfg(feature = "image-views")]
pub use image_views_list_response::ImageViewsListResponseWarningCode;
#[cfg(feature = "image-views")]
pub use image_views_list_response::ImageViewsListResponseWarningDataItem;
pub use initial_state_config::InitialStateConfig;
#[cfg(feature = "instances")]
pub use instance::Instance;
#[cfg(feature = "instances")]
pub use instance::InstanceKeyRevocationActionType;
#[cfg(feature = "instances")]
pub use instance::InstanceLocalSsdEncryptionMode;
#[cfg(feature = "instances")]
pub use instance::InstancePrivateIpv6GoogleAccess;
#[cfg(feature = "instances")]
pub use instance::InstanceStatus;
#[cfg(feature = "instances")]
pub use instance_aggregated_list::InstanceAggregatedList;
#[cfg(feature = "instances")]
pub use instance_aggregated_list::InstanceAggregatedListWarning;
#[cfg(feature = "instances")]
pub use instance_aggregated_list::InstanceAggregatedListWarningCode;
#[cfg(feature = "instances")]
pub use instance_aggregated_list::InstanceAggregatedListWarningDataItem;
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
pub use instance_group_aggregated_list::InstanceGroupAggregatedList;
#[cfg(feature = "instance-groups")]
pub use instance_group_aggregated_list::InstanceGroupAggregatedListWarning;
#[cfg(feature = "instance-groups")]
pub use instance_group_aggregated_list::InstanceGroupAggregatedListWarningCode;
#[cfg(feature = "instance-groups")]
pub use instance_group_aggregated_list::InstanceGroupAggregatedListWarningDataItem;
#[cfg(feature = "instance-groups")]
pub use instance_group_list::InstanceGroupList;
#[cfg(feature = "instance-groups")]
pub use instance_group_list::InstanceGroupListWarning;
#[cfg(feature = "instance-groups")]
pub use instance_group_list::InstanceGroupListWarningCode;
#[cfg(feature = "instance-groups")]
pub use instance_group_list::InstanceGroupListWarningDataItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager::InstanceGroupManager;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager::InstanceGroupManagerListManagedInstancesResults;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_actions_summary::InstanceGroupManagerActionsSummary;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_aggregated_list::InstanceGroupManagerAggregatedList;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_aggregated_list::InstanceGroupManagerAggregatedListWarning;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_aggregated_list::InstanceGroupManagerAggregatedListWarningCode;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_aggregated_list::InstanceGroupManagerAggregatedListWarningDataItem;
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
pub use instance_group_manager_instance_lifecycle_policy::InstanceGroupManagerInstanceLifecyclePolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy::InstanceGroupManagerInstanceLifecyclePolicyDefaultActionOnFailure;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy::InstanceGroupManagerInstanceLifecyclePolicyForceUpdateOnRepair;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy::InstanceGroupManagerInstanceLifecyclePolicyOnFailedHealthCheck;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy_on_repair::InstanceGroupManagerInstanceLifecyclePolicyOnRepair;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_instance_lifecycle_policy_on_repair::InstanceGroupManagerInstanceLifecyclePolicyOnRepairAllowChangingZone;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_list::InstanceGroupManagerList;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_list::InstanceGroupManagerListWarning;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_list::InstanceGroupManagerListWarningCode;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_manager_list::InstanceGroupManagerListWarningDataItem;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request::InstanceGroupManagerResizeRequest;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request::InstanceGroupManagerResizeRequestState;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status::InstanceGroupManagerResizeRequestStatus;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status::InstanceGroupManagerResizeRequestStatusError;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status::InstanceGroupManagerResizeRequestStatusErrorErrorsItem;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status::InstanceGroupManagerResizeRequestStatusErrorErrorsItemErrorDetailsItem;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status_last_attempt::InstanceGroupManagerResizeRequestStatusLastAttempt;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status_last_attempt::InstanceGroupManagerResizeRequestStatusLastAttemptError;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status_last_attempt::InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItem;
#[cfg(any(
    feature = "instance-group-manager-resize-requests",
    feature = "region-instance-group-manager-resize-requests"
))]
pub use instance_group_manager_resize_request_status_last_attempt::InstanceGroupManagerResizeRequestStatusLastAttemptErrorErrorsItemErrorDetailsItem;
#[cfg(feature = "instance-group-manager-resize-requests")]
pub use instance_group_manager_resize_requests_list_response::InstanceGroupManagerResizeRequestsListResponse;
#[cfg(feature = "instance-group-manager-resize-requests")]
pub use instance_group_manager_resize_requests_list_response::InstanceGroupManagerResizeRequestsListResponseWarning;
#[cfg(feature = "instance-group-manager-resize-requests")]
pub use instance_group_manager_resize_requests_list_response::InstanceGroupManagerResizeRequestsListResponseWarningCode;
#[cfg(feature = "instance-group-manager-resize-requests")]
pub use instance_group_manager_resize_requests_list_response::InstanceGroupManagerResizeRequestsListResponseWarningDataItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_resource_policies::InstanceGroupManagerResourcePolicies;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_standby_policy::InstanceGroupManagerStandbyPolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_standby_policy::InstanceGroupManagerStandbyPolicyMode;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status::InstanceGroupManagerStatus;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology::InstanceGroupManagerStatusAcceleratorTopology;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology::InstanceGroupManagerStatusAcceleratorTopologyState;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology_accelerator_topology_state_details::InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology_accelerator_topology_state_details::InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsError;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology_accelerator_topology_state_details::InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsErrorErrorsItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_accelerator_topology_accelerator_topology_state_details::InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetailsErrorErrorsItemErrorDetailsItem;
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
pub use instance_group_manager_status_bulk_instance_operation_last_progress_check::InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_bulk_instance_operation_last_progress_check::InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckError;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_bulk_instance_operation_last_progress_check::InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_status_bulk_instance_operation_last_progress_check::InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheckErrorErrorsItemErrorDetailsItem;
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
pub use instance_group_manager_target_size_policy::InstanceGroupManagerTargetSizePolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_target_size_policy::InstanceGroupManagerTargetSizePolicyMode;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicy;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicyInstanceRedistributionType;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicyMinimalAction;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicyMostDisruptiveAllowedAction;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicyReplacementMethod;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_update_policy::InstanceGroupManagerUpdatePolicyType;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_group_manager_version::InstanceGroupManagerVersion;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_abandon_instances_request::InstanceGroupManagersAbandonInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_apply_updates_request::InstanceGroupManagersApplyUpdatesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_apply_updates_request::InstanceGroupManagersApplyUpdatesRequestMinimalAction;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_apply_updates_request::InstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction;
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
pub use instance_group_managers_list_per_instance_configs_resp::InstanceGroupManagersListPerInstanceConfigsResp;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_per_instance_configs_resp::InstanceGroupManagersListPerInstanceConfigsRespWarning;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_per_instance_configs_resp::InstanceGroupManagersListPerInstanceConfigsRespWarningCode;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_list_per_instance_configs_resp::InstanceGroupManagersListPerInstanceConfigsRespWarningDataItem;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_patch_per_instance_configs_req::InstanceGroupManagersPatchPerInstanceConfigsReq;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_recreate_instances_request::InstanceGroupManagersRecreateInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_resume_instances_request::InstanceGroupManagersResumeInstancesRequest;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_scoped_list::InstanceGroupManagersScopedList;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_scoped_list::InstanceGroupManagersScopedListWarning;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_scoped_list::InstanceGroupManagersScopedListWarningCode;
#[cfg(feature = "instance-group-managers")]
pub use instance_group_managers_scoped_list::InstanceGroupManagersScopedListWarningDataItem;
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
pub use instance_groups_list_instances::InstanceGroupsListInstances;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances::InstanceGroupsListInstancesWarning;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances::InstanceGroupsListInstancesWarningCode;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances::InstanceGroupsListInstancesWarningDataItem;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances_request::InstanceGroupsListInstancesRequest;
#[cfg(feature = "instance-groups")]
pub use instance_groups_list_instances_request::InstanceGroupsListInstancesRequestInstanceState;
#[cfg(feature = "instance-groups")]
pub use instance_groups_remove_instances_request::InstanceGroupsRemoveInstancesRequest;
#[cfg(feature = "instance-groups")]
pub use instance_groups_scoped_list::InstanceGroupsScopedList;
#[cfg(feature = "instance-groups")]
pub use instance_groups_scoped_list::InstanceGroupsScopedListWarning;
#[cfg(feature = "instance-groups")]
pub use instance_groups_scoped_list::InstanceGroupsScopedListWarningCode;
#[cfg(feature = "instance-groups")]
pub use instance_groups_scoped_list::InstanceGroupsScopedListWarningDataItem;
#[cfg(feature = "instance-groups")]
pub use instance_groups_set_named_ports_request::InstanceGroupsSetNamedPortsRequest;
#[cfg(feature = "instances")]
pub use instance_list::InstanceList;
#[cfg(feature = "instances")]
pub use instance_list::InstanceListWarning;
#[cfg(feature = "instances")]
pub use instance_list::InstanceListWarningCode;
#[cfg(feature = "instances")]
pub use instance_list::InstanceListWarningDataItem;
#[cfg(feature = "instances")]
pub use instance_list_referrers::InstanceListReferrers;
#[cfg(feature = "instances")]
pub use instance_list_referrers::InstanceListReferrersWarning;
#[cfg(feature = "instances")]
pub use instance_list_referrers::InstanceListReferrersWarningCode;
#[cfg(feature = "instances")]
pub use instance_list_referrers::InstanceListReferrersWarningDataItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error::InstanceManagedByIgmError;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error_instance_action_details::InstanceManagedByIgmErrorInstanceActionDetails;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error_instance_action_details::InstanceManagedByIgmErrorInstanceActionDetailsAction;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use instance_managed_by_igm_error_managed_instance_error::InstanceManagedByIgmErrorManagedInstanceError;
#[cfg(feature = "projects")]
pub use instance_move_request::InstanceMoveRequest;
#[cfg(feature = "instances")]
pub use instance_params::InstanceParams;
pub use instance_properties::InstanceProperties;
pub use instance_properties::InstancePropertiesKeyRevocationActionType;
pub use instance_properties::InstancePropertiesLocalSsdEncryptionMode;
pub use instance_properties::InstancePropertiesPrivateIpv6GoogleAccess;
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
pub use instance_template_aggregated_list::InstanceTemplateAggregatedList;
#[cfg(feature = "instance-templates")]
pub use instance_template_aggregated_list::InstanceTemplateAggregatedListWarning;
#[cfg(feature = "instance-templates")]
pub use instance_template_aggregated_list::InstanceTemplateAggregatedListWarningCode;
#[cfg(feature = "instance-templates")]
pub use instance_template_aggregated_list::InstanceTemplateAggregatedListWarningDataItem;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template_list::InstanceTemplateList;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template_list::InstanceTemplateListWarning;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template_list::InstanceTemplateListWarningCode;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use instance_template_list::InstanceTemplateListWarningDataItem;
#[cfg(feature = "instance-templates")]
pub use instance_templates_scoped_list::InstanceTemplatesScopedList;
#[cfg(feature = "instance-templates")]
pub use instance_templates_scoped_list::InstanceTemplatesScopedListWarning;
#[cfg(feature = "instance-templates")]
pub use instance_templates_scoped_list::InstanceTemplatesScopedListWarningCode;
#[cfg(feature = "instance-templates")]
pub use instance_templates_scoped_list::InstanceTemplatesScopedListWarningDataItem;
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
pub use instance_with_named_ports::InstanceWithNamedPorts;
#[cfg(any(feature = "instance-groups", feature = "region-instance-groups"))]
pub use instance_with_named_ports::InstanceWithNamedPortsStatus;
#[cfg(feature = "instances")]
pub use instances_add_resource_policies_request::InstancesAddResourcePoliciesRequest;
pub use instances_bulk_insert_operation_metadata::InstancesBulkInsertOperationMetadata;
#[cfg(feature = "instances")]
pub use instances_get_effective_firewalls_response::InstancesGetEffectiveFirewallsResponse;
#[cfg(feature = "instances")]
pub use instances_get_effective_firewalls_response_effective_firewall_policy::InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy;
#[cfg(feature = "instances")]
pub use instances_get_effective_firewalls_response_effective_firewall_policy::InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType;
#[cfg(feature = "instances")]
pub use instances_remove_resource_policies_request::InstancesRemoveResourcePoliciesRequest;
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request::InstancesReportHostAsFaultyRequest;
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request::InstancesReportHostAsFaultyRequestDisruptionSchedule;
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request_fault_reason::InstancesReportHostAsFaultyRequestFaultReason;
#[cfg(feature = "instances")]
pub use instances_report_host_as_faulty_request_fault_reason::InstancesReportHostAsFaultyRequestFaultReasonBehavior;
#[cfg(feature = "instances")]
pub use instances_scoped_list::InstancesScopedList;
#[cfg(feature = "instances")]
pub use instances_scoped_list::InstancesScopedListWarning;
#[cfg(feature = "instances")]
pub use instances_scoped_list::InstancesScopedListWarningCode;
#[cfg(feature = "instances")]
pub use instances_scoped_list::InstancesScopedListWarningDataItem;
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
pub use instant_snapshot::InstantSnapshot;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot::InstantSnapshotArchitecture;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot::InstantSnapshotStatus;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshot_aggregated_list::InstantSnapshotAggregatedList;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshot_aggregated_list::InstantSnapshotAggregatedListWarning;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshot_aggregated_list::InstantSnapshotAggregatedListWarningCode;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshot_aggregated_list::InstantSnapshotAggregatedListWarningDataItem;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use instant_snapshot_group::InstantSnapshotGroup;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use instant_snapshot_group::InstantSnapshotGroupStatus;
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
pub use instant_snapshot_list::InstantSnapshotList;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_list::InstantSnapshotListWarning;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_list::InstantSnapshotListWarningCode;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_list::InstantSnapshotListWarningDataItem;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_params::InstantSnapshotParams;
#[cfg(any(feature = "instant-snapshots", feature = "region-instant-snapshots"))]
pub use instant_snapshot_resource_status::InstantSnapshotResourceStatus;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshots_scoped_list::InstantSnapshotsScopedList;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshots_scoped_list::InstantSnapshotsScopedListWarning;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshots_scoped_list::InstantSnapshotsScopedListWarningCode;
#[cfg(feature = "instant-snapshots")]
pub use instant_snapshots_scoped_list::InstantSnapshotsScopedListWarningDataItem;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use int64_range_match::Int64RangeMatch;
#[cfg(feature = "interconnects")]
pub use interconnect::Interconnect;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectAvailableFeatures;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectInterconnectType;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectLinkType;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectOperationalStatus;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectRequestedFeatures;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectState;
#[cfg(feature = "interconnects")]
pub use interconnect::InterconnectSubzone;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect::InterconnectApplicationAwareInterconnect;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_bandwidth_percentage::InterconnectApplicationAwareInterconnectBandwidthPercentage;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_bandwidth_percentage::InterconnectApplicationAwareInterconnectBandwidthPercentageTrafficClass;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_bandwidth_percentage_policy::InterconnectApplicationAwareInterconnectBandwidthPercentagePolicy;
#[cfg(feature = "interconnects")]
pub use interconnect_application_aware_interconnect_strict_priority_policy::InterconnectApplicationAwareInterconnectStrictPriorityPolicy;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachment;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentBandwidth;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentEdgeAvailabilityDomain;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentEncryption;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentOperationalStatus;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentStackType;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentState;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment::InterconnectAttachmentType;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_aggregated_list::InterconnectAttachmentAggregatedList;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_aggregated_list::InterconnectAttachmentAggregatedListWarning;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_aggregated_list::InterconnectAttachmentAggregatedListWarningCode;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_aggregated_list::InterconnectAttachmentAggregatedListWarningDataItem;
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
pub use interconnect_attachment_configuration_constraints::InterconnectAttachmentConfigurationConstraints;
#[cfg(any(
    feature = "interconnect-attachments",
    feature = "interconnect-remote-locations"
))]
pub use interconnect_attachment_configuration_constraints::InterconnectAttachmentConfigurationConstraintsBgpMd5;
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
pub use interconnect_attachment_group_configured_availability_sla::InterconnectAttachmentGroupConfiguredAvailabilitySla;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured_availability_sla::InterconnectAttachmentGroupConfiguredAvailabilitySlaEffectiveSla;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured_availability_sla_intended_sla_blockers::InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockers;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_configured_availability_sla_intended_sla_blockers::InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockersBlockerType;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_intent::InterconnectAttachmentGroupIntent;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_group_intent::InterconnectAttachmentGroupIntentAvailabilitySla;
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
pub use interconnect_attachment_groups_list_response::InterconnectAttachmentGroupsListResponse;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_list_response::InterconnectAttachmentGroupsListResponseWarning;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_list_response::InterconnectAttachmentGroupsListResponseWarningCode;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_list_response::InterconnectAttachmentGroupsListResponseWarningDataItem;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status::InterconnectAttachmentGroupsOperationalStatus;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status::InterconnectAttachmentGroupsOperationalStatusGroupStatus;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status_attachment_status::InterconnectAttachmentGroupsOperationalStatusAttachmentStatus;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status_attachment_status::InterconnectAttachmentGroupsOperationalStatusAttachmentStatusIsActive;
#[cfg(feature = "interconnect-attachment-groups")]
pub use interconnect_attachment_groups_operational_status_attachment_status::InterconnectAttachmentGroupsOperationalStatusAttachmentStatusStatus;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding::InterconnectAttachmentL2Forwarding;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_appliance_mapping::InterconnectAttachmentL2ForwardingApplianceMapping;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_appliance_mapping_inner_vlan_to_appliance_mapping::InterconnectAttachmentL2ForwardingApplianceMappingInnerVlanToApplianceMapping;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_l2_forwarding_geneve_header::InterconnectAttachmentL2ForwardingGeneveHeader;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_list::InterconnectAttachmentList;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_list::InterconnectAttachmentListWarning;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_list::InterconnectAttachmentListWarningCode;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_list::InterconnectAttachmentListWarningDataItem;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_params::InterconnectAttachmentParams;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_partner_metadata::InterconnectAttachmentPartnerMetadata;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachment_private_info::InterconnectAttachmentPrivateInfo;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachments_scoped_list::InterconnectAttachmentsScopedList;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachments_scoped_list::InterconnectAttachmentsScopedListWarning;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachments_scoped_list::InterconnectAttachmentsScopedListWarningCode;
#[cfg(feature = "interconnect-attachments")]
pub use interconnect_attachments_scoped_list::InterconnectAttachmentsScopedListWarningDataItem;
#[cfg(feature = "interconnects")]
pub use interconnect_circuit_info::InterconnectCircuitInfo;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics::InterconnectDiagnostics;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics::InterconnectDiagnosticsBundleAggregationType;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics::InterconnectDiagnosticsBundleOperationalStatus;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_arp_entry::InterconnectDiagnosticsArpEntry;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_lacp_status::InterconnectDiagnosticsLinkLacpStatus;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_lacp_status::InterconnectDiagnosticsLinkLacpStatusState;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_optical_power::InterconnectDiagnosticsLinkOpticalPower;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_optical_power::InterconnectDiagnosticsLinkOpticalPowerState;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_status::InterconnectDiagnosticsLinkStatus;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_link_status::InterconnectDiagnosticsLinkStatusOperationalStatus;
#[cfg(any(feature = "interconnect-groups", feature = "interconnects"))]
pub use interconnect_diagnostics_macsec_status::InterconnectDiagnosticsMacsecStatus;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group::InterconnectGroup;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured::InterconnectGroupConfigured;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability::InterconnectGroupConfiguredTopologyCapability;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability::InterconnectGroupConfiguredTopologyCapabilitySupportedSla;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability_intended_capability_blockers::InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockers;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_configured_topology_capability_intended_capability_blockers::InterconnectGroupConfiguredTopologyCapabilityIntendedCapabilityBlockersBlockerType;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_intent::InterconnectGroupIntent;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_group_intent::InterconnectGroupIntentTopologyCapability;
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
pub use interconnect_groups_create_members::InterconnectGroupsCreateMembers;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members::InterconnectGroupsCreateMembersIntentMismatchBehavior;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_interconnect_input::InterconnectGroupsCreateMembersInterconnectInput;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_interconnect_input::InterconnectGroupsCreateMembersInterconnectInputInterconnectType;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_interconnect_input::InterconnectGroupsCreateMembersInterconnectInputLinkType;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_interconnect_input::InterconnectGroupsCreateMembersInterconnectInputRequestedFeatures;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_create_members_request::InterconnectGroupsCreateMembersRequest;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_get_operational_status_response::InterconnectGroupsGetOperationalStatusResponse;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_list_response::InterconnectGroupsListResponse;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_list_response::InterconnectGroupsListResponseWarning;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_list_response::InterconnectGroupsListResponseWarningCode;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_list_response::InterconnectGroupsListResponseWarningDataItem;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status::InterconnectGroupsOperationalStatus;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status::InterconnectGroupsOperationalStatusGroupStatus;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status_interconnect_status::InterconnectGroupsOperationalStatusInterconnectStatus;
#[cfg(feature = "interconnect-groups")]
pub use interconnect_groups_operational_status_interconnect_status::InterconnectGroupsOperationalStatusInterconnectStatusIsActive;
#[cfg(feature = "interconnects")]
pub use interconnect_list::InterconnectList;
#[cfg(feature = "interconnects")]
pub use interconnect_list::InterconnectListWarning;
#[cfg(feature = "interconnects")]
pub use interconnect_list::InterconnectListWarningCode;
#[cfg(feature = "interconnects")]
pub use interconnect_list::InterconnectListWarningDataItem;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::InterconnectLocation;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::InterconnectLocationAvailableFeatures;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::InterconnectLocationAvailableLinkTypes;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::InterconnectLocationContinent;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location::InterconnectLocationStatus;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_cross_site_interconnect_info::InterconnectLocationCrossSiteInterconnectInfo;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_list::InterconnectLocationList;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_list::InterconnectLocationListWarning;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_list::InterconnectLocationListWarningCode;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_list::InterconnectLocationListWarningDataItem;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_region_info::InterconnectLocationRegionInfo;
#[cfg(feature = "interconnect-locations")]
pub use interconnect_location_region_info::InterconnectLocationRegionInfoLocationPresence;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec::InterconnectMacsec;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_config::InterconnectMacsecConfig;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_config_pre_shared_key::InterconnectMacsecConfigPreSharedKey;
#[cfg(feature = "interconnects")]
pub use interconnect_macsec_pre_shared_key::InterconnectMacsecPreSharedKey;
#[cfg(feature = "interconnects")]
pub use interconnect_outage_notification::InterconnectOutageNotification;
#[cfg(feature = "interconnects")]
pub use interconnect_outage_notification::InterconnectOutageNotificationIssueType;
#[cfg(feature = "interconnects")]
pub use interconnect_outage_notification::InterconnectOutageNotificationSource;
#[cfg(feature = "interconnects")]
pub use interconnect_outage_notification::InterconnectOutageNotificationState;
#[cfg(feature = "interconnects")]
pub use interconnect_params::InterconnectParams;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location::InterconnectRemoteLocation;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location::InterconnectRemoteLocationContinent;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location::InterconnectRemoteLocationLacp;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location::InterconnectRemoteLocationStatus;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints::InterconnectRemoteLocationConstraints;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints::InterconnectRemoteLocationConstraintsPortPairRemoteLocation;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints::InterconnectRemoteLocationConstraintsPortPairVlan;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_constraints_subnet_length_range::InterconnectRemoteLocationConstraintsSubnetLengthRange;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_list::InterconnectRemoteLocationList;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_list::InterconnectRemoteLocationListWarning;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_list::InterconnectRemoteLocationListWarningCode;
#[cfg(feature = "interconnect-remote-locations")]
pub use interconnect_remote_location_list::InterconnectRemoteLocationListWarningDataItem;
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
pub use license_code::LicenseCode;
#[cfg(feature = "license-codes")]
pub use license_code::LicenseCodeState;
#[cfg(feature = "license-codes")]
pub use license_code_license_alias::LicenseCodeLicenseAlias;
#[cfg(feature = "licenses")]
pub use license_params::LicenseParams;
#[cfg(feature = "region-commitments")]
pub use license_resource_commitment::LicenseResourceCommitment;
#[cfg(feature = "licenses")]
pub use license_resource_requirements::LicenseResourceRequirements;
#[cfg(feature = "licenses")]
pub use licenses_list_response::LicensesListResponse;
#[cfg(feature = "licenses")]
pub use licenses_list_response::LicensesListResponseWarning;
#[cfg(feature = "licenses")]
pub use licenses_list_response::LicensesListResponseWarningCode;
#[cfg(feature = "licenses")]
pub use licenses_list_response::LicensesListResponseWarningDataItem;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use list_instant_snapshot_groups::ListInstantSnapshotGroups;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use list_instant_snapshot_groups::ListInstantSnapshotGroupsWarning;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use list_instant_snapshot_groups::ListInstantSnapshotGroupsWarningCode;
#[cfg(any(
    feature = "instant-snapshot-groups",
    feature = "region-instant-snapshot-groups"
))]
pub use list_instant_snapshot_groups::ListInstantSnapshotGroupsWarningDataItem;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
pub use local_disk::LocalDisk;
pub use localized_message::LocalizedMessage;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy::LocationPolicy;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy::LocationPolicyTargetShape;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_location::LocationPolicyLocation;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_location::LocationPolicyLocationPreference;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_location_constraints::LocationPolicyLocationConstraints;
#[cfg(any(feature = "instances", feature = "region-instances"))]
pub use location_policy_zone_configuration::LocationPolicyZoneConfiguration;
#[cfg(feature = "machine-images")]
pub use machine_image::MachineImage;
#[cfg(feature = "machine-images")]
pub use machine_image::MachineImageStatus;
#[cfg(feature = "machine-images")]
pub use machine_image_list::MachineImageList;
#[cfg(feature = "machine-images")]
pub use machine_image_list::MachineImageListWarning;
#[cfg(feature = "machine-images")]
pub use machine_image_list::MachineImageListWarningCode;
#[cfg(feature = "machine-images")]
pub use machine_image_list::MachineImageListWarningDataItem;
#[cfg(feature = "machine-images")]
pub use machine_image_params::MachineImageParams;
#[cfg(feature = "machine-types")]
pub use machine_type::MachineType;
#[cfg(feature = "machine-types")]
pub use machine_type::MachineTypeAcceleratorsItem;
#[cfg(feature = "machine-types")]
pub use machine_type::MachineTypeArchitecture;
#[cfg(feature = "machine-types")]
pub use machine_type_aggregated_list::MachineTypeAggregatedList;
#[cfg(feature = "machine-types")]
pub use machine_type_aggregated_list::MachineTypeAggregatedListWarning;
#[cfg(feature = "machine-types")]
pub use machine_type_aggregated_list::MachineTypeAggregatedListWarningCode;
#[cfg(feature = "machine-types")]
pub use machine_type_aggregated_list::MachineTypeAggregatedListWarningDataItem;
#[cfg(feature = "machine-types")]
pub use machine_type_list::MachineTypeList;
#[cfg(feature = "machine-types")]
pub use machine_type_list::MachineTypeListWarning;
#[cfg(feature = "machine-types")]
pub use machine_type_list::MachineTypeListWarningCode;
#[cfg(feature = "machine-types")]
pub use machine_type_list::MachineTypeListWarningDataItem;
#[cfg(feature = "machine-types")]
pub use machine_types_scoped_list::MachineTypesScopedList;
#[cfg(feature = "machine-types")]
pub use machine_types_scoped_list::MachineTypesScopedListWarning;
#[cfg(feature = "machine-types")]
pub use machine_types_scoped_list::MachineTypesScopedListWarningCode;
#[cfg(feature = "machine-types")]
pub use machine_types_scoped_list::MachineTypesScopedListWarningDataItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance::ManagedInstance;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance::ManagedInstanceCurrentAction;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance::ManagedInstanceInstanceStatus;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance::ManagedInstanceTargetStatus;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_instance_health::ManagedInstanceInstanceHealth;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_instance_health::ManagedInstanceInstanceHealthDetailedHealthState;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_last_attempt::ManagedInstanceLastAttempt;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_last_attempt::ManagedInstanceLastAttemptErrors;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_last_attempt::ManagedInstanceLastAttemptErrorsErrorsItem;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use managed_instance_last_attempt::ManagedInstanceLastAttemptErrorsErrorsItemErrorDetailsItem;
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
pub use managed_ruleset_list::ManagedRulesetList;
#[cfg(feature = "managed-rulesets")]
pub use managed_ruleset_list::ManagedRulesetListWarning;
#[cfg(feature = "managed-rulesets")]
pub use managed_ruleset_list::ManagedRulesetListWarningCode;
#[cfg(feature = "managed-rulesets")]
pub use managed_ruleset_list::ManagedRulesetListWarningDataItem;
pub use metadata::Metadata;
pub use metadata::MetadataItemsItem;
pub use metadata_filter::MetadataFilter;
pub use metadata_filter::MetadataFilterFilterMatchCriteria;
pub use metadata_filter_label_match::MetadataFilterLabelMatch;
#[cfg(feature = "advice")]
pub use money::Money;
pub use named_port::NamedPort;
#[cfg(feature = "routers")]
pub use named_set::NamedSet;
#[cfg(feature = "routers")]
pub use named_set::NamedSetType;
#[cfg(feature = "routers")]
pub use nat_ip_info::NatIpInfo;
#[cfg(feature = "routers")]
pub use nat_ip_info_nat_ip_info_mapping::NatIpInfoNatIpInfoMapping;
#[cfg(feature = "routers")]
pub use nat_ip_info_nat_ip_info_mapping::NatIpInfoNatIpInfoMappingMode;
#[cfg(feature = "routers")]
pub use nat_ip_info_nat_ip_info_mapping::NatIpInfoNatIpInfoMappingUsage;
#[cfg(feature = "routers")]
pub use nat_ip_info_response::NatIpInfoResponse;
#[cfg(feature = "networks")]
pub use network::Network;
#[cfg(feature = "networks")]
pub use network::NetworkNetworkFirewallPolicyEnforcementOrder;
#[cfg(feature = "network-attachments")]
pub use network_attachment::NetworkAttachment;
#[cfg(feature = "network-attachments")]
pub use network_attachment::NetworkAttachmentConnectionPreference;
#[cfg(feature = "network-attachments")]
pub use network_attachment_aggregated_list::NetworkAttachmentAggregatedList;
#[cfg(feature = "network-attachments")]
pub use network_attachment_aggregated_list::NetworkAttachmentAggregatedListWarning;
#[cfg(feature = "network-attachments")]
pub use network_attachment_aggregated_list::NetworkAttachmentAggregatedListWarningCode;
#[cfg(feature = "network-attachments")]
pub use network_attachment_aggregated_list::NetworkAttachmentAggregatedListWarningDataItem;
#[cfg(feature = "network-attachments")]
pub use network_attachment_connected_endpoint::NetworkAttachmentConnectedEndpoint;
#[cfg(feature = "network-attachments")]
pub use network_attachment_connected_endpoint::NetworkAttachmentConnectedEndpointStatus;
#[cfg(feature = "network-attachments")]
pub use network_attachment_list::NetworkAttachmentList;
#[cfg(feature = "network-attachments")]
pub use network_attachment_list::NetworkAttachmentListWarning;
#[cfg(feature = "network-attachments")]
pub use network_attachment_list::NetworkAttachmentListWarningCode;
#[cfg(feature = "network-attachments")]
pub use network_attachment_list::NetworkAttachmentListWarningDataItem;
#[cfg(feature = "network-attachments")]
pub use network_attachments_scoped_list::NetworkAttachmentsScopedList;
#[cfg(feature = "network-attachments")]
pub use network_attachments_scoped_list::NetworkAttachmentsScopedListWarning;
#[cfg(feature = "network-attachments")]
pub use network_attachments_scoped_list::NetworkAttachmentsScopedListWarningCode;
#[cfg(feature = "network-attachments")]
pub use network_attachments_scoped_list::NetworkAttachmentsScopedListWarningDataItem;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service::NetworkEdgeSecurityService;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service_aggregated_list::NetworkEdgeSecurityServiceAggregatedList;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service_aggregated_list::NetworkEdgeSecurityServiceAggregatedListWarning;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service_aggregated_list::NetworkEdgeSecurityServiceAggregatedListWarningCode;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_service_aggregated_list::NetworkEdgeSecurityServiceAggregatedListWarningDataItem;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_services_scoped_list::NetworkEdgeSecurityServicesScopedList;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_services_scoped_list::NetworkEdgeSecurityServicesScopedListWarning;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_services_scoped_list::NetworkEdgeSecurityServicesScopedListWarningCode;
#[cfg(feature = "network-edge-security-services")]
pub use network_edge_security_services_scoped_list::NetworkEdgeSecurityServicesScopedListWarningDataItem;
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
pub use network_endpoint_group::NetworkEndpointGroup;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group::NetworkEndpointGroupNetworkEndpointType;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_group_aggregated_list::NetworkEndpointGroupAggregatedList;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_group_aggregated_list::NetworkEndpointGroupAggregatedListWarning;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_group_aggregated_list::NetworkEndpointGroupAggregatedListWarningCode;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_group_aggregated_list::NetworkEndpointGroupAggregatedListWarningDataItem;
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
pub use network_endpoint_group_list::NetworkEndpointGroupList;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_list::NetworkEndpointGroupListWarning;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_list::NetworkEndpointGroupListWarningCode;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_list::NetworkEndpointGroupListWarningDataItem;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_psc_data::NetworkEndpointGroupPscData;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_group_psc_data::NetworkEndpointGroupPscDataPscConnectionStatus;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_attach_endpoints_request::NetworkEndpointGroupsAttachEndpointsRequest;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_detach_endpoints_request::NetworkEndpointGroupsDetachEndpointsRequest;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_list_endpoints_request::NetworkEndpointGroupsListEndpointsRequest;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_list_endpoints_request::NetworkEndpointGroupsListEndpointsRequestHealthStatus;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_groups_list_network_endpoints::NetworkEndpointGroupsListNetworkEndpoints;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_groups_list_network_endpoints::NetworkEndpointGroupsListNetworkEndpointsWarning;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_groups_list_network_endpoints::NetworkEndpointGroupsListNetworkEndpointsWarningCode;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_groups_list_network_endpoints::NetworkEndpointGroupsListNetworkEndpointsWarningDataItem;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_scoped_list::NetworkEndpointGroupsScopedList;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_scoped_list::NetworkEndpointGroupsScopedListWarning;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_scoped_list::NetworkEndpointGroupsScopedListWarningCode;
#[cfg(feature = "network-endpoint-groups")]
pub use network_endpoint_groups_scoped_list::NetworkEndpointGroupsScopedListWarningDataItem;
#[cfg(any(
    feature = "global-network-endpoint-groups",
    feature = "network-endpoint-groups",
    feature = "region-network-endpoint-groups"
))]
pub use network_endpoint_with_health_status::NetworkEndpointWithHealthStatus;
#[cfg(feature = "network-firewall-policies")]
pub use network_firewall_policy_aggregated_list::NetworkFirewallPolicyAggregatedList;
#[cfg(feature = "network-firewall-policies")]
pub use network_firewall_policy_aggregated_list::NetworkFirewallPolicyAggregatedListWarning;
#[cfg(feature = "network-firewall-policies")]
pub use network_firewall_policy_aggregated_list::NetworkFirewallPolicyAggregatedListWarningCode;
#[cfg(feature = "network-firewall-policies")]
pub use network_firewall_policy_aggregated_list::NetworkFirewallPolicyAggregatedListWarningDataItem;
pub use network_interface::NetworkInterface;
pub use network_interface::NetworkInterfaceIgmpQuery;
pub use network_interface::NetworkInterfaceIpv6AccessType;
pub use network_interface::NetworkInterfaceNicType;
pub use network_interface::NetworkInterfaceStackType;
#[cfg(feature = "networks")]
pub use network_list::NetworkList;
#[cfg(feature = "networks")]
pub use network_list::NetworkListWarning;
#[cfg(feature = "networks")]
pub use network_list::NetworkListWarningCode;
#[cfg(feature = "networks")]
pub use network_list::NetworkListWarningDataItem;
#[cfg(feature = "networks")]
pub use network_params::NetworkParams;
#[cfg(feature = "networks")]
pub use network_peering::NetworkPeering;
#[cfg(feature = "networks")]
pub use network_peering::NetworkPeeringStackType;
#[cfg(feature = "networks")]
pub use network_peering::NetworkPeeringState;
#[cfg(feature = "networks")]
pub use network_peering::NetworkPeeringUpdateStrategy;
#[cfg(feature = "networks")]
pub use network_peering_connection_status::NetworkPeeringConnectionStatus;
#[cfg(feature = "networks")]
pub use network_peering_connection_status::NetworkPeeringConnectionStatusUpdateStrategy;
#[cfg(feature = "networks")]
pub use network_peering_connection_status_consensus_state::NetworkPeeringConnectionStatusConsensusState;
#[cfg(feature = "networks")]
pub use network_peering_connection_status_consensus_state::NetworkPeeringConnectionStatusConsensusStateDeleteStatus;
#[cfg(feature = "networks")]
pub use network_peering_connection_status_consensus_state::NetworkPeeringConnectionStatusConsensusStateUpdateStatus;
#[cfg(feature = "networks")]
pub use network_peering_connection_status_traffic_configuration::NetworkPeeringConnectionStatusTrafficConfiguration;
#[cfg(feature = "networks")]
pub use network_peering_connection_status_traffic_configuration::NetworkPeeringConnectionStatusTrafficConfigurationStackType;
pub use network_performance_config::NetworkPerformanceConfig;
pub use network_performance_config::NetworkPerformanceConfigTotalEgressBandwidthTier;
#[cfg(feature = "network-profiles")]
pub use network_profile::NetworkProfile;
#[cfg(feature = "network-profiles")]
pub use network_profile_location::NetworkProfileLocation;
#[cfg(feature = "network-profiles")]
pub use network_profile_location::NetworkProfileLocationScope;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeatures;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAddressPurposes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowAddressCreation;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowAliasIpRanges;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowAutoModeSubnet;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowClassDFirewalls;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowCloudNat;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowCloudRouter;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowDefaultNicAttachment;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowExternalIpAccess;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowFirewallPolicy;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowInterconnect;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowIpForwarding;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowLoadBalancing;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowMultiNicInSameNetwork;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowMultiNicInSameSubnetwork;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowMulticast;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowNcc;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowNetworkMigration;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowPacketMirroring;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowPrivateGoogleAccess;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowPsc;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowSameNetworkUnicast;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowStaticRoutes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowSubInterfaces;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowSubnetworkCreation;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowVpcFirewallRules;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowVpcPeering;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesAllowVpn;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesFirewallPolicyTypes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesInterfaceTypes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesMulticast;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesSubnetPurposes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesSubnetStackTypes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesSubnetworkPurposes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesSubnetworkStackTypes;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features::NetworkProfileNetworkFeaturesUnicast;
#[cfg(feature = "network-profiles")]
pub use network_profile_network_features_predefined_subnetwork_range::NetworkProfileNetworkFeaturesPredefinedSubnetworkRange;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::NetworkProfileProfileType;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::NetworkProfileProfileTypeNetworkType;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::NetworkProfileProfileTypeRdmaSubtype;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::NetworkProfileProfileTypeUllSubtype;
#[cfg(feature = "network-profiles")]
pub use network_profile_profile_type::NetworkProfileProfileTypeVpcSubtype;
#[cfg(feature = "network-profiles")]
pub use network_profiles_list_response::NetworkProfilesListResponse;
#[cfg(feature = "network-profiles")]
pub use network_profiles_list_response::NetworkProfilesListResponseWarning;
#[cfg(feature = "network-profiles")]
pub use network_profiles_list_response::NetworkProfilesListResponseWarningCode;
#[cfg(feature = "network-profiles")]
pub use network_profiles_list_response::NetworkProfilesListResponseWarningDataItem;
#[cfg(feature = "networks")]
pub use network_routing_config::NetworkRoutingConfig;
#[cfg(feature = "networks")]
pub use network_routing_config::NetworkRoutingConfigBgpBestPathSelectionMode;
#[cfg(feature = "networks")]
pub use network_routing_config::NetworkRoutingConfigBgpInterRegionCost;
#[cfg(feature = "networks")]
pub use network_routing_config::NetworkRoutingConfigEffectiveBgpInterRegionCost;
#[cfg(feature = "networks")]
pub use network_routing_config::NetworkRoutingConfigRoutingMode;
#[cfg(feature = "networks")]
pub use networks_add_peering_request::NetworksAddPeeringRequest;
#[cfg(feature = "networks")]
pub use networks_cancel_request_remove_peering_request::NetworksCancelRequestRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_get_effective_firewalls_response::NetworksGetEffectiveFirewallsResponse;
#[cfg(feature = "networks")]
pub use networks_get_effective_firewalls_response_effective_firewall_policy::NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy;
#[cfg(feature = "networks")]
pub use networks_get_effective_firewalls_response_effective_firewall_policy::NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicyType;
#[cfg(feature = "networks")]
pub use networks_remove_peering_request::NetworksRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_request_remove_peering_request::NetworksRequestRemovePeeringRequest;
#[cfg(feature = "networks")]
pub use networks_update_peering_request::NetworksUpdatePeeringRequest;
#[cfg(feature = "node-groups")]
pub use node_group::NodeGroup;
#[cfg(feature = "node-groups")]
pub use node_group::NodeGroupMaintenanceInterval;
#[cfg(feature = "node-groups")]
pub use node_group::NodeGroupMaintenancePolicy;
#[cfg(feature = "node-groups")]
pub use node_group::NodeGroupStatus;
#[cfg(feature = "node-groups")]
pub use node_group_aggregated_list::NodeGroupAggregatedList;
#[cfg(feature = "node-groups")]
pub use node_group_aggregated_list::NodeGroupAggregatedListWarning;
#[cfg(feature = "node-groups")]
pub use node_group_aggregated_list::NodeGroupAggregatedListWarningCode;
#[cfg(feature = "node-groups")]
pub use node_group_aggregated_list::NodeGroupAggregatedListWarningDataItem;
#[cfg(feature = "node-groups")]
pub use node_group_autoscaling_policy::NodeGroupAutoscalingPolicy;
#[cfg(feature = "node-groups")]
pub use node_group_autoscaling_policy::NodeGroupAutoscalingPolicyMode;
#[cfg(feature = "node-groups")]
pub use node_group_list::NodeGroupList;
#[cfg(feature = "node-groups")]
pub use node_group_list::NodeGroupListWarning;
#[cfg(feature = "node-groups")]
pub use node_group_list::NodeGroupListWarningCode;
#[cfg(feature = "node-groups")]
pub use node_group_list::NodeGroupListWarningDataItem;
#[cfg(feature = "node-groups")]
pub use node_group_maintenance_window::NodeGroupMaintenanceWindow;
#[cfg(feature = "node-groups")]
pub use node_group_node::NodeGroupNode;
#[cfg(feature = "node-groups")]
pub use node_group_node::NodeGroupNodeCpuOvercommitType;
#[cfg(feature = "node-groups")]
pub use node_group_node::NodeGroupNodeStatus;
#[cfg(feature = "node-groups")]
pub use node_groups_add_nodes_request::NodeGroupsAddNodesRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_delete_nodes_request::NodeGroupsDeleteNodesRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_list_nodes::NodeGroupsListNodes;
#[cfg(feature = "node-groups")]
pub use node_groups_list_nodes::NodeGroupsListNodesWarning;
#[cfg(feature = "node-groups")]
pub use node_groups_list_nodes::NodeGroupsListNodesWarningCode;
#[cfg(feature = "node-groups")]
pub use node_groups_list_nodes::NodeGroupsListNodesWarningDataItem;
#[cfg(feature = "node-groups")]
pub use node_groups_perform_maintenance_request::NodeGroupsPerformMaintenanceRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_scoped_list::NodeGroupsScopedList;
#[cfg(feature = "node-groups")]
pub use node_groups_scoped_list::NodeGroupsScopedListWarning;
#[cfg(feature = "node-groups")]
pub use node_groups_scoped_list::NodeGroupsScopedListWarningCode;
#[cfg(feature = "node-groups")]
pub use node_groups_scoped_list::NodeGroupsScopedListWarningDataItem;
#[cfg(feature = "node-groups")]
pub use node_groups_set_node_template_request::NodeGroupsSetNodeTemplateRequest;
#[cfg(feature = "node-groups")]
pub use node_groups_simulate_maintenance_event_request::NodeGroupsSimulateMaintenanceEventRequest;
#[cfg(feature = "node-templates")]
pub use node_template::NodeTemplate;
#[cfg(feature = "node-templates")]
pub use node_template::NodeTemplateCpuOvercommitType;
#[cfg(feature = "node-templates")]
pub use node_template::NodeTemplateStatus;
#[cfg(feature = "node-templates")]
pub use node_template_aggregated_list::NodeTemplateAggregatedList;
#[cfg(feature = "node-templates")]
pub use node_template_aggregated_list::NodeTemplateAggregatedListWarning;
#[cfg(feature = "node-templates")]
pub use node_template_aggregated_list::NodeTemplateAggregatedListWarningCode;
#[cfg(feature = "node-templates")]
pub use node_template_aggregated_list::NodeTemplateAggregatedListWarningDataItem;
#[cfg(feature = "node-templates")]
pub use node_template_list::NodeTemplateList;
#[cfg(feature = "node-templates")]
pub use node_template_list::NodeTemplateListWarning;
#[cfg(feature = "node-templates")]
pub use node_template_list::NodeTemplateListWarningCode;
#[cfg(feature = "node-templates")]
pub use node_template_list::NodeTemplateListWarningDataItem;
#[cfg(feature = "node-templates")]
pub use node_template_node_type_flexibility::NodeTemplateNodeTypeFlexibility;
#[cfg(feature = "node-templates")]
pub use node_templates_scoped_list::NodeTemplatesScopedList;
#[cfg(feature = "node-templates")]
pub use node_templates_scoped_list::NodeTemplatesScopedListWarning;
#[cfg(feature = "node-templates")]
pub use node_templates_scoped_list::NodeTemplatesScopedListWarningCode;
#[cfg(feature = "node-templates")]
pub use node_templates_scoped_list::NodeTemplatesScopedListWarningDataItem;
#[cfg(feature = "node-types")]
pub use node_type::NodeType;
#[cfg(feature = "node-types")]
pub use node_type_aggregated_list::NodeTypeAggregatedList;
#[cfg(feature = "node-types")]
pub use node_type_aggregated_list::NodeTypeAggregatedListWarning;
#[cfg(feature = "node-types")]
pub use node_type_aggregated_list::NodeTypeAggregatedListWarningCode;
#[cfg(feature = "node-types")]
pub use node_type_aggregated_list::NodeTypeAggregatedListWarningDataItem;
#[cfg(feature = "node-types")]
pub use node_type_list::NodeTypeList;
#[cfg(feature = "node-types")]
pub use node_type_list::NodeTypeListWarning;
#[cfg(feature = "node-types")]
pub use node_type_list::NodeTypeListWarningCode;
#[cfg(feature = "node-types")]
pub use node_type_list::NodeTypeListWarningDataItem;
#[cfg(feature = "node-types")]
pub use node_types_scoped_list::NodeTypesScopedList;
#[cfg(feature = "node-types")]
pub use node_types_scoped_list::NodeTypesScopedListWarning;
#[cfg(feature = "node-types")]
pub use node_types_scoped_list::NodeTypesScopedListWarningCode;
#[cfg(feature = "node-types")]
pub use node_types_scoped_list::NodeTypesScopedListWarningDataItem;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint::NotificationEndpoint;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_aggregated_list::NotificationEndpointAggregatedList;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_aggregated_list::NotificationEndpointAggregatedListWarning;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_aggregated_list::NotificationEndpointAggregatedListWarningCode;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_aggregated_list::NotificationEndpointAggregatedListWarningDataItem;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_grpc_settings::NotificationEndpointGrpcSettings;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_list::NotificationEndpointList;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_list::NotificationEndpointListWarning;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_list::NotificationEndpointListWarningCode;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoint_list::NotificationEndpointListWarningDataItem;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoints_scoped_list::NotificationEndpointsScopedList;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoints_scoped_list::NotificationEndpointsScopedListWarning;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoints_scoped_list::NotificationEndpointsScopedListWarningCode;
#[cfg(feature = "region-notification-endpoints")]
pub use notification_endpoints_scoped_list::NotificationEndpointsScopedListWarningDataItem;
pub use operation::Operation;
pub use operation::OperationError;
pub use operation::OperationErrorErrorsItem;
pub use operation::OperationErrorErrorsItemErrorDetailsItem;
pub use operation::OperationStatus;
pub use operation::OperationWarningsItem;
pub use operation::OperationWarningsItemCode;
pub use operation::OperationWarningsItemDataItem;
#[cfg(feature = "global-operations")]
pub use operation_aggregated_list::OperationAggregatedList;
#[cfg(feature = "global-operations")]
pub use operation_aggregated_list::OperationAggregatedListWarning;
#[cfg(feature = "global-operations")]
pub use operation_aggregated_list::OperationAggregatedListWarningCode;
#[cfg(feature = "global-operations")]
pub use operation_aggregated_list::OperationAggregatedListWarningDataItem;
pub use operation_list::OperationList;
pub use operation_list::OperationListWarning;
pub use operation_list::OperationListWarningCode;
pub use operation_list::OperationListWarningDataItem;
#[cfg(feature = "global-operations")]
pub use operations_scoped_list::OperationsScopedList;
#[cfg(feature = "global-operations")]
pub use operations_scoped_list::OperationsScopedListWarning;
#[cfg(feature = "global-operations")]
pub use operations_scoped_list::OperationsScopedListWarningCode;
#[cfg(feature = "global-operations")]
pub use operations_scoped_list::OperationsScopedListWarningDataItem;
#[cfg(feature = "organization-security-policies")]
pub use organization_security_policies_list_associations_response::OrganizationSecurityPoliciesListAssociationsResponse;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use outlier_detection::OutlierDetection;
#[cfg(feature = "routers")]
pub use packet_intervals::PacketIntervals;
#[cfg(feature = "routers")]
pub use packet_intervals::PacketIntervalsDuration;
#[cfg(feature = "routers")]
pub use packet_intervals::PacketIntervalsType;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring::PacketMirroring;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring::PacketMirroringEnable;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_aggregated_list::PacketMirroringAggregatedList;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_aggregated_list::PacketMirroringAggregatedListWarning;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_aggregated_list::PacketMirroringAggregatedListWarningCode;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_aggregated_list::PacketMirroringAggregatedListWarningDataItem;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_filter::PacketMirroringFilter;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_filter::PacketMirroringFilterDirection;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_forwarding_rule_info::PacketMirroringForwardingRuleInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_list::PacketMirroringList;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_list::PacketMirroringListWarning;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_list::PacketMirroringListWarningCode;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_list::PacketMirroringListWarningDataItem;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info::PacketMirroringMirroredResourceInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info_instance_info::PacketMirroringMirroredResourceInfoInstanceInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_mirrored_resource_info_subnet_info::PacketMirroringMirroredResourceInfoSubnetInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirroring_network_info::PacketMirroringNetworkInfo;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirrorings_scoped_list::PacketMirroringsScopedList;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirrorings_scoped_list::PacketMirroringsScopedListWarning;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirrorings_scoped_list::PacketMirroringsScopedListWarningCode;
#[cfg(feature = "packet-mirrorings")]
pub use packet_mirrorings_scoped_list::PacketMirroringsScopedListWarningDataItem;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use path_matcher::PathMatcher;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use path_rule::PathRule;
pub use per_instance_config::PerInstanceConfig;
pub use per_instance_config::PerInstanceConfigStatus;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use periodic_partial_maintenance_schedule::PeriodicPartialMaintenanceSchedule;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use periodic_partial_maintenance_schedule::PeriodicPartialMaintenanceScheduleSubType;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use periodic_partial_maintenance_schedule::PeriodicPartialMaintenanceScheduleType;
pub use policy::Policy;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use preconfigured_waf_set::PreconfiguredWafSet;
pub use preserved_state::PreservedState;
pub use preserved_state_preserved_disk::PreservedStatePreservedDisk;
pub use preserved_state_preserved_disk::PreservedStatePreservedDiskAutoDelete;
pub use preserved_state_preserved_disk::PreservedStatePreservedDiskMode;
pub use preserved_state_preserved_network_ip::PreservedStatePreservedNetworkIp;
pub use preserved_state_preserved_network_ip::PreservedStatePreservedNetworkIpAutoDelete;
pub use preserved_state_preserved_network_ip_ip_address::PreservedStatePreservedNetworkIpIpAddress;
#[cfg(feature = "preview-features")]
pub use preview_feature::PreviewFeature;
#[cfg(feature = "preview-features")]
pub use preview_feature::PreviewFeatureActivationStatus;
#[cfg(feature = "preview-features")]
pub use preview_feature_list::PreviewFeatureList;
#[cfg(feature = "preview-features")]
pub use preview_feature_list::PreviewFeatureListWarning;
#[cfg(feature = "preview-features")]
pub use preview_feature_list::PreviewFeatureListWarningCode;
#[cfg(feature = "preview-features")]
pub use preview_feature_list::PreviewFeatureListWarningDataItem;
#[cfg(feature = "preview-features")]
pub use preview_feature_rollout_operation::PreviewFeatureRolloutOperation;
#[cfg(feature = "preview-features")]
pub use preview_feature_rollout_operation_rollout_input::PreviewFeatureRolloutOperationRolloutInput;
#[cfg(feature = "preview-features")]
pub use preview_feature_rollout_operation_rollout_input::PreviewFeatureRolloutOperationRolloutInputPredefinedRolloutPlan;
#[cfg(feature = "preview-features")]
pub use preview_feature_status::PreviewFeatureStatus;
#[cfg(feature = "preview-features")]
pub use preview_feature_status_release_status::PreviewFeatureStatusReleaseStatus;
#[cfg(feature = "preview-features")]
pub use preview_feature_status_release_status::PreviewFeatureStatusReleaseStatusStage;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::Project;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::ProjectCloudArmorTier;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::ProjectDefaultNetworkTier;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::ProjectVmDnsSetting;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use project::ProjectXpnProjectStatus;
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
pub use projects_set_cloud_armor_tier_request::ProjectsSetCloudArmorTierRequest;
#[cfg(feature = "projects")]
pub use projects_set_cloud_armor_tier_request::ProjectsSetCloudArmorTierRequestCloudArmorTier;
#[cfg(feature = "projects")]
pub use projects_set_default_network_tier_request::ProjectsSetDefaultNetworkTierRequest;
#[cfg(feature = "projects")]
pub use projects_set_default_network_tier_request::ProjectsSetDefaultNetworkTierRequestNetworkTier;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::PublicAdvertisedPrefix;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::PublicAdvertisedPrefixByoipApiVersion;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::PublicAdvertisedPrefixIpv6AccessType;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::PublicAdvertisedPrefixPdpScope;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix::PublicAdvertisedPrefixStatus;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_list::PublicAdvertisedPrefixList;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_list::PublicAdvertisedPrefixListWarning;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_list::PublicAdvertisedPrefixListWarningCode;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_list::PublicAdvertisedPrefixListWarningDataItem;
#[cfg(feature = "public-advertised-prefixes")]
pub use public_advertised_prefix_public_delegated_prefix::PublicAdvertisedPrefixPublicDelegatedPrefix;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefix;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefixByoipApiVersion;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefixIpv6AccessType;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefixMode;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefixPurpose;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix::PublicDelegatedPrefixStatus;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefix_aggregated_list::PublicDelegatedPrefixAggregatedList;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefix_aggregated_list::PublicDelegatedPrefixAggregatedListWarning;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefix_aggregated_list::PublicDelegatedPrefixAggregatedListWarningCode;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefix_aggregated_list::PublicDelegatedPrefixAggregatedListWarningDataItem;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_list::PublicDelegatedPrefixList;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_list::PublicDelegatedPrefixListWarning;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_list::PublicDelegatedPrefixListWarningCode;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_list::PublicDelegatedPrefixListWarningDataItem;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::PublicDelegatedPrefixPublicDelegatedSubPrefix;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::PublicDelegatedPrefixPublicDelegatedSubPrefixIpv6AccessType;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::PublicDelegatedPrefixPublicDelegatedSubPrefixMode;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::PublicDelegatedPrefixPublicDelegatedSubPrefixPurpose;
#[cfg(any(
    feature = "global-public-delegated-prefixes",
    feature = "public-delegated-prefixes"
))]
pub use public_delegated_prefix_public_delegated_sub_prefix::PublicDelegatedPrefixPublicDelegatedSubPrefixStatus;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefixes_scoped_list::PublicDelegatedPrefixesScopedList;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefixes_scoped_list::PublicDelegatedPrefixesScopedListWarning;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefixes_scoped_list::PublicDelegatedPrefixesScopedListWarningCode;
#[cfg(feature = "public-delegated-prefixes")]
pub use public_delegated_prefixes_scoped_list::PublicDelegatedPrefixesScopedListWarningDataItem;
#[cfg(any(feature = "project-views", feature = "projects", feature = "regions"))]
pub use quota::Quota;
#[cfg(any(feature = "project-views", feature = "projects", feature = "regions"))]
pub use quota::QuotaMetric;
pub use quota_exceeded_info::QuotaExceededInfo;
pub use quota_exceeded_info::QuotaExceededInfoRolloutStatus;
#[cfg(feature = "instances")]
pub use reference::Reference;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use regex_rewrite::RegexRewrite;
#[cfg(feature = "regions")]
pub use region::Region;
#[cfg(feature = "regions")]
pub use region::RegionQuotaStatusWarning;
#[cfg(feature = "regions")]
pub use region::RegionQuotaStatusWarningCode;
#[cfg(feature = "regions")]
pub use region::RegionQuotaStatusWarningDataItem;
#[cfg(feature = "regions")]
pub use region::RegionStatus;
#[cfg(feature = "addresses")]
pub use region_addresses_move_request::RegionAddressesMoveRequest;
#[cfg(feature = "region-autoscalers")]
pub use region_autoscaler_list::RegionAutoscalerList;
#[cfg(feature = "region-autoscalers")]
pub use region_autoscaler_list::RegionAutoscalerListWarning;
#[cfg(feature = "region-autoscalers")]
pub use region_autoscaler_list::RegionAutoscalerListWarningCode;
#[cfg(feature = "region-autoscalers")]
pub use region_autoscaler_list::RegionAutoscalerListWarningDataItem;
#[cfg(feature = "region-disk-types")]
pub use region_disk_type_list::RegionDiskTypeList;
#[cfg(feature = "region-disk-types")]
pub use region_disk_type_list::RegionDiskTypeListWarning;
#[cfg(feature = "region-disk-types")]
pub use region_disk_type_list::RegionDiskTypeListWarningCode;
#[cfg(feature = "region-disk-types")]
pub use region_disk_type_list::RegionDiskTypeListWarningDataItem;
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
pub use region_instance_group_list::RegionInstanceGroupList;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_group_list::RegionInstanceGroupListWarning;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_group_list::RegionInstanceGroupListWarningCode;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_group_list::RegionInstanceGroupListWarningDataItem;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_delete_instance_config_req::RegionInstanceGroupManagerDeleteInstanceConfigReq;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_list::RegionInstanceGroupManagerList;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_list::RegionInstanceGroupManagerListWarning;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_list::RegionInstanceGroupManagerListWarningCode;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_list::RegionInstanceGroupManagerListWarningDataItem;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_patch_instance_config_req::RegionInstanceGroupManagerPatchInstanceConfigReq;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
pub use region_instance_group_manager_resize_requests_list_response::RegionInstanceGroupManagerResizeRequestsListResponse;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
pub use region_instance_group_manager_resize_requests_list_response::RegionInstanceGroupManagerResizeRequestsListResponseWarning;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
pub use region_instance_group_manager_resize_requests_list_response::RegionInstanceGroupManagerResizeRequestsListResponseWarningCode;
#[cfg(feature = "region-instance-group-manager-resize-requests")]
pub use region_instance_group_manager_resize_requests_list_response::RegionInstanceGroupManagerResizeRequestsListResponseWarningDataItem;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_manager_update_instance_config_req::RegionInstanceGroupManagerUpdateInstanceConfigReq;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_abandon_instances_request::RegionInstanceGroupManagersAbandonInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_apply_updates_request::RegionInstanceGroupManagersApplyUpdatesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_apply_updates_request::RegionInstanceGroupManagersApplyUpdatesRequestMinimalAction;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_apply_updates_request::RegionInstanceGroupManagersApplyUpdatesRequestMostDisruptiveAllowedAction;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_create_instances_request::RegionInstanceGroupManagersCreateInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_delete_instances_request::RegionInstanceGroupManagersDeleteInstancesRequest;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_errors_response::RegionInstanceGroupManagersListErrorsResponse;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instance_configs_resp::RegionInstanceGroupManagersListInstanceConfigsResp;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instance_configs_resp::RegionInstanceGroupManagersListInstanceConfigsRespWarning;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instance_configs_resp::RegionInstanceGroupManagersListInstanceConfigsRespWarningCode;
#[cfg(feature = "region-instance-group-managers")]
pub use region_instance_group_managers_list_instance_configs_resp::RegionInstanceGroupManagersListInstanceConfigsRespWarningDataItem;
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
pub use region_instance_groups_list_instances::RegionInstanceGroupsListInstances;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances::RegionInstanceGroupsListInstancesWarning;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances::RegionInstanceGroupsListInstancesWarningCode;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances::RegionInstanceGroupsListInstancesWarningDataItem;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances_request::RegionInstanceGroupsListInstancesRequest;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_list_instances_request::RegionInstanceGroupsListInstancesRequestInstanceState;
#[cfg(feature = "region-instance-groups")]
pub use region_instance_groups_set_named_ports_request::RegionInstanceGroupsSetNamedPortsRequest;
#[cfg(feature = "regions")]
pub use region_list::RegionList;
#[cfg(feature = "regions")]
pub use region_list::RegionListWarning;
#[cfg(feature = "regions")]
pub use region_list::RegionListWarningCode;
#[cfg(feature = "regions")]
pub use region_list::RegionListWarningDataItem;
#[cfg(feature = "region-network-endpoint-groups")]
pub use region_network_endpoint_groups_attach_endpoints_request::RegionNetworkEndpointGroupsAttachEndpointsRequest;
#[cfg(feature = "region-network-endpoint-groups")]
pub use region_network_endpoint_groups_detach_endpoints_request::RegionNetworkEndpointGroupsDetachEndpointsRequest;
#[cfg(feature = "region-network-firewall-policies")]
pub use region_network_firewall_policies_get_effective_firewalls_response::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse;
#[cfg(feature = "region-network-firewall-policies")]
pub use region_network_firewall_policies_get_effective_firewalls_response_effective_firewall_policy::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy;
#[cfg(feature = "region-network-firewall-policies")]
pub use region_network_firewall_policies_get_effective_firewalls_response_effective_firewall_policy::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType;
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
pub use reliability_risks_list_response::ReliabilityRisksListResponse;
#[cfg(feature = "reliability-risks")]
pub use reliability_risks_list_response::ReliabilityRisksListResponseWarning;
#[cfg(feature = "reliability-risks")]
pub use reliability_risks_list_response::ReliabilityRisksListResponseWarningCode;
#[cfg(feature = "reliability-risks")]
pub use reliability_risks_list_response::ReliabilityRisksListResponseWarningDataItem;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use request_mirror_policy::RequestMirrorPolicy;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::Reservation;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationConfidentialComputeType;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationDeploymentType;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationEarlyAccessMaintenance;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationProtectionTier;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationSchedulingType;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation::ReservationStatus;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation_advanced_deployment_control::ReservationAdvancedDeploymentControl;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation_advanced_deployment_control::ReservationAdvancedDeploymentControlReservationOperationalMode;
pub use reservation_affinity::ReservationAffinity;
pub use reservation_affinity::ReservationAffinityConsumeReservationType;
#[cfg(feature = "reservations")]
pub use reservation_aggregated_list::ReservationAggregatedList;
#[cfg(feature = "reservations")]
pub use reservation_aggregated_list::ReservationAggregatedListWarning;
#[cfg(feature = "reservations")]
pub use reservation_aggregated_list::ReservationAggregatedListWarningCode;
#[cfg(feature = "reservations")]
pub use reservation_aggregated_list::ReservationAggregatedListWarningDataItem;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block::ReservationBlock;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block::ReservationBlockStatus;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_health_info::ReservationBlockHealthInfo;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_health_info::ReservationBlockHealthInfoHealthStatus;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology::ReservationBlockPhysicalTopology;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology_instance::ReservationBlockPhysicalTopologyInstance;
#[cfg(feature = "reservation-blocks")]
pub use reservation_block_physical_topology_instance_physical_host_topology::ReservationBlockPhysicalTopologyInstancePhysicalHostTopology;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_get_response::ReservationBlocksGetResponse;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_list_response::ReservationBlocksListResponse;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_list_response::ReservationBlocksListResponseWarning;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_list_response::ReservationBlocksListResponseWarningCode;
#[cfg(feature = "reservation-blocks")]
pub use reservation_blocks_list_response::ReservationBlocksListResponseWarningDataItem;
#[cfg(feature = "reservations")]
pub use reservation_list::ReservationList;
#[cfg(feature = "reservations")]
pub use reservation_list::ReservationListWarning;
#[cfg(feature = "reservations")]
pub use reservation_list::ReservationListWarningCode;
#[cfg(feature = "reservations")]
pub use reservation_list::ReservationListWarningDataItem;
#[cfg(any(feature = "region-commitments", feature = "reservations"))]
pub use reservation_params::ReservationParams;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot::ReservationSlot;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot::ReservationSlotState;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot_physical_topology::ReservationSlotPhysicalTopology;
#[cfg(feature = "reservation-slots")]
pub use reservation_slot_status::ReservationSlotStatus;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_get_response::ReservationSlotsGetResponse;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_get_version_request::ReservationSlotsGetVersionRequest;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_get_version_request::ReservationSlotsGetVersionRequestSbomSelections;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_list_response::ReservationSlotsListResponse;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_list_response::ReservationSlotsListResponseWarning;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_list_response::ReservationSlotsListResponseWarningCode;
#[cfg(feature = "reservation-slots")]
pub use reservation_slots_list_response::ReservationSlotsListResponseWarningDataItem;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block::ReservationSubBlock;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block::ReservationSubBlockStatus;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block_health_info::ReservationSubBlockHealthInfo;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block_health_info::ReservationSubBlockHealthInfoHealthStatus;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_block_physical_topology::ReservationSubBlockPhysicalTopology;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_get_response::ReservationSubBlocksGetResponse;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_get_version_request::ReservationSubBlocksGetVersionRequest;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_get_version_request::ReservationSubBlocksGetVersionRequestSbomSelections;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_list_response::ReservationSubBlocksListResponse;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_list_response::ReservationSubBlocksListResponseWarning;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_list_response::ReservationSubBlocksListResponseWarningCode;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_list_response::ReservationSubBlocksListResponseWarningDataItem;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request::ReservationSubBlocksReportFaultyRequest;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request::ReservationSubBlocksReportFaultyRequestDisruptionSchedule;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request::ReservationSubBlocksReportFaultyRequestFailureComponent;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request_fault_reason::ReservationSubBlocksReportFaultyRequestFaultReason;
#[cfg(feature = "reservation-sub-blocks")]
pub use reservation_sub_blocks_report_faulty_request_fault_reason::ReservationSubBlocksReportFaultyRequestFaultReasonBehavior;
#[cfg(feature = "reservation-blocks")]
pub use reservations_blocks_perform_maintenance_request::ReservationsBlocksPerformMaintenanceRequest;
#[cfg(feature = "reservation-blocks")]
pub use reservations_blocks_perform_maintenance_request::ReservationsBlocksPerformMaintenanceRequestMaintenanceScope;
#[cfg(feature = "reservations")]
pub use reservations_perform_maintenance_request::ReservationsPerformMaintenanceRequest;
#[cfg(feature = "reservations")]
pub use reservations_perform_maintenance_request::ReservationsPerformMaintenanceRequestMaintenanceScope;
#[cfg(feature = "reservations")]
pub use reservations_resize_request::ReservationsResizeRequest;
#[cfg(feature = "reservations")]
pub use reservations_scoped_list::ReservationsScopedList;
#[cfg(feature = "reservations")]
pub use reservations_scoped_list::ReservationsScopedListWarning;
#[cfg(feature = "reservations")]
pub use reservations_scoped_list::ReservationsScopedListWarningCode;
#[cfg(feature = "reservations")]
pub use reservations_scoped_list::ReservationsScopedListWarningDataItem;
#[cfg(feature = "region-commitments")]
pub use resource_commitment::ResourceCommitment;
#[cfg(feature = "region-commitments")]
pub use resource_commitment::ResourceCommitmentType;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use resource_group_reference::ResourceGroupReference;
pub use resource_metadata::ResourceMetadata;
#[cfg(feature = "resource-policies")]
pub use resource_policies_scoped_list::ResourcePoliciesScopedList;
#[cfg(feature = "resource-policies")]
pub use resource_policies_scoped_list::ResourcePoliciesScopedListWarning;
#[cfg(feature = "resource-policies")]
pub use resource_policies_scoped_list::ResourcePoliciesScopedListWarningCode;
#[cfg(feature = "resource-policies")]
pub use resource_policies_scoped_list::ResourcePoliciesScopedListWarningDataItem;
#[cfg(feature = "resource-policies")]
pub use resource_policy::ResourcePolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy::ResourcePolicyStatus;
#[cfg(feature = "resource-policies")]
pub use resource_policy_aggregated_list::ResourcePolicyAggregatedList;
#[cfg(feature = "resource-policies")]
pub use resource_policy_aggregated_list::ResourcePolicyAggregatedListWarning;
#[cfg(feature = "resource-policies")]
pub use resource_policy_aggregated_list::ResourcePolicyAggregatedListWarningCode;
#[cfg(feature = "resource-policies")]
pub use resource_policy_aggregated_list::ResourcePolicyAggregatedListWarningDataItem;
#[cfg(feature = "resource-policies")]
pub use resource_policy_daily_cycle::ResourcePolicyDailyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_disk_consistency_group_policy::ResourcePolicyDiskConsistencyGroupPolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_group_placement_policy::ResourcePolicyGroupPlacementPolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_group_placement_policy::ResourcePolicyGroupPlacementPolicyAcceleratorTopologyMode;
#[cfg(feature = "resource-policies")]
pub use resource_policy_group_placement_policy::ResourcePolicyGroupPlacementPolicyCollocation;
#[cfg(feature = "resource-policies")]
pub use resource_policy_hourly_cycle::ResourcePolicyHourlyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_instance_schedule_policy::ResourcePolicyInstanceSchedulePolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_instance_schedule_policy_schedule::ResourcePolicyInstanceSchedulePolicySchedule;
#[cfg(feature = "resource-policies")]
pub use resource_policy_list::ResourcePolicyList;
#[cfg(feature = "resource-policies")]
pub use resource_policy_list::ResourcePolicyListWarning;
#[cfg(feature = "resource-policies")]
pub use resource_policy_list::ResourcePolicyListWarningCode;
#[cfg(feature = "resource-policies")]
pub use resource_policy_list::ResourcePolicyListWarningDataItem;
#[cfg(feature = "resource-policies")]
pub use resource_policy_resource_status::ResourcePolicyResourceStatus;
#[cfg(feature = "resource-policies")]
pub use resource_policy_resource_status_instance_schedule_policy_status::ResourcePolicyResourceStatusInstanceSchedulePolicyStatus;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy::ResourcePolicySnapshotSchedulePolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_retention_policy::ResourcePolicySnapshotSchedulePolicyRetentionPolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_retention_policy::ResourcePolicySnapshotSchedulePolicyRetentionPolicyOnSourceDiskDelete;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_schedule::ResourcePolicySnapshotSchedulePolicySchedule;
#[cfg(feature = "resource-policies")]
pub use resource_policy_snapshot_schedule_policy_snapshot_properties::ResourcePolicySnapshotSchedulePolicySnapshotProperties;
#[cfg(feature = "resource-policies")]
pub use resource_policy_weekly_cycle::ResourcePolicyWeeklyCycle;
#[cfg(feature = "resource-policies")]
pub use resource_policy_weekly_cycle_day_of_week::ResourcePolicyWeeklyCycleDayOfWeek;
#[cfg(feature = "resource-policies")]
pub use resource_policy_weekly_cycle_day_of_week::ResourcePolicyWeeklyCycleDayOfWeekDay;
#[cfg(feature = "resource-policies")]
pub use resource_policy_workload_policy::ResourcePolicyWorkloadPolicy;
#[cfg(feature = "resource-policies")]
pub use resource_policy_workload_policy::ResourcePolicyWorkloadPolicyAcceleratorTopologyMode;
#[cfg(feature = "resource-policies")]
pub use resource_policy_workload_policy::ResourcePolicyWorkloadPolicyMaxTopologyDistance;
#[cfg(feature = "resource-policies")]
pub use resource_policy_workload_policy::ResourcePolicyWorkloadPolicyType;
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
pub use resource_status_scheduling::ResourceStatusScheduling;
#[cfg(feature = "instances")]
pub use resource_status_scheduling::ResourceStatusSchedulingProtectionTier;
#[cfg(feature = "instances")]
pub use resource_status_shutdown_details::ResourceStatusShutdownDetails;
#[cfg(feature = "instances")]
pub use resource_status_shutdown_details::ResourceStatusShutdownDetailsStopState;
#[cfg(feature = "instances")]
pub use resource_status_shutdown_details::ResourceStatusShutdownDetailsTargetState;
#[cfg(feature = "reliability-risks")]
pub use risk_details::RiskDetails;
#[cfg(feature = "reliability-risks")]
pub use risk_details::RiskDetailsSeverity;
#[cfg(feature = "reliability-risks")]
pub use risk_details::RiskDetailsType;
#[cfg(feature = "reliability-risks")]
pub use risk_details_global_dns_insight::RiskDetailsGlobalDnsInsight;
#[cfg(feature = "reliability-risks")]
pub use risk_recommendation::RiskRecommendation;
#[cfg(feature = "rollouts")]
pub use rollout::Rollout;
#[cfg(feature = "rollouts")]
pub use rollout::RolloutState;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan::RolloutPlan;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan::RolloutPlanLocationScope;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave::RolloutPlanWave;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options::RolloutPlanWaveOrchestrationOptions;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options_delay::RolloutPlanWaveOrchestrationOptionsDelay;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options_delay::RolloutPlanWaveOrchestrationOptionsDelayDelimiter;
#[cfg(feature = "rollout-plans")]
pub use rollout_plan_wave_orchestration_options_delay::RolloutPlanWaveOrchestrationOptionsDelayType;
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
pub use rollout_plans_list_response::RolloutPlansListResponse;
#[cfg(feature = "rollout-plans")]
pub use rollout_plans_list_response::RolloutPlansListResponseWarning;
#[cfg(feature = "rollout-plans")]
pub use rollout_plans_list_response::RolloutPlansListResponseWarningCode;
#[cfg(feature = "rollout-plans")]
pub use rollout_plans_list_response::RolloutPlansListResponseWarningDataItem;
#[cfg(feature = "rollouts")]
pub use rollout_rollout_entity::RolloutRolloutEntity;
#[cfg(feature = "rollouts")]
pub use rollout_rollout_entity_orchestrated_entity::RolloutRolloutEntityOrchestratedEntity;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details::RolloutWaveDetails;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details_orchestrated_wave_details::RolloutWaveDetailsOrchestratedWaveDetails;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details_orchestrated_wave_details_location_status::RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus;
#[cfg(feature = "rollouts")]
pub use rollout_wave_details_orchestrated_wave_details_location_status::RolloutWaveDetailsOrchestratedWaveDetailsLocationStatusState;
#[cfg(feature = "rollouts")]
pub use rollouts_list_response::RolloutsListResponse;
#[cfg(feature = "rollouts")]
pub use rollouts_list_response::RolloutsListResponseWarning;
#[cfg(feature = "rollouts")]
pub use rollouts_list_response::RolloutsListResponseWarningCode;
#[cfg(feature = "rollouts")]
pub use rollouts_list_response::RolloutsListResponseWarningDataItem;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::Route;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteNextHopOrigin;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteRouteStatus;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteRouteType;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteWarningsItem;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteWarningsItemCode;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route::RouteWarningsItemDataItem;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route_as_path::RouteAsPath;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route_as_path::RouteAsPathPathSegmentType;
#[cfg(feature = "routes")]
pub use route_list::RouteList;
#[cfg(feature = "routes")]
pub use route_list::RouteListWarning;
#[cfg(feature = "routes")]
pub use route_list::RouteListWarningCode;
#[cfg(feature = "routes")]
pub use route_list::RouteListWarningDataItem;
#[cfg(any(feature = "routers", feature = "routes"))]
pub use route_params::RouteParams;
#[cfg(feature = "routers")]
pub use route_policy::RoutePolicy;
#[cfg(feature = "routers")]
pub use route_policy::RoutePolicyType;
#[cfg(feature = "routers")]
pub use route_policy_policy_term::RoutePolicyPolicyTerm;
#[cfg(feature = "routers")]
pub use router::Router;
#[cfg(feature = "routers")]
pub use router_advertised_ip_range::RouterAdvertisedIpRange;
#[cfg(feature = "routers")]
pub use router_aggregated_list::RouterAggregatedList;
#[cfg(feature = "routers")]
pub use router_aggregated_list::RouterAggregatedListWarning;
#[cfg(feature = "routers")]
pub use router_aggregated_list::RouterAggregatedListWarningCode;
#[cfg(feature = "routers")]
pub use router_aggregated_list::RouterAggregatedListWarningDataItem;
#[cfg(feature = "routers")]
pub use router_bgp::RouterBgp;
#[cfg(feature = "routers")]
pub use router_bgp::RouterBgpAdvertiseMode;
#[cfg(feature = "routers")]
pub use router_bgp::RouterBgpAdvertisedGroups;
#[cfg(feature = "routers")]
pub use router_bgp_peer::RouterBgpPeer;
#[cfg(feature = "routers")]
pub use router_bgp_peer::RouterBgpPeerAdvertiseMode;
#[cfg(feature = "routers")]
pub use router_bgp_peer::RouterBgpPeerAdvertisedGroups;
#[cfg(feature = "routers")]
pub use router_bgp_peer::RouterBgpPeerEnable;
#[cfg(feature = "routers")]
pub use router_bgp_peer::RouterBgpPeerManagementType;
#[cfg(feature = "routers")]
pub use router_bgp_peer_bfd::RouterBgpPeerBfd;
#[cfg(feature = "routers")]
pub use router_bgp_peer_bfd::RouterBgpPeerBfdSessionInitializationMode;
#[cfg(feature = "routers")]
pub use router_bgp_peer_custom_learned_ip_range::RouterBgpPeerCustomLearnedIpRange;
#[cfg(feature = "routers")]
pub use router_interface::RouterInterface;
#[cfg(feature = "routers")]
pub use router_interface::RouterInterfaceIpVersion;
#[cfg(feature = "routers")]
pub use router_interface::RouterInterfaceManagementType;
#[cfg(feature = "routers")]
pub use router_list::RouterList;
#[cfg(feature = "routers")]
pub use router_list::RouterListWarning;
#[cfg(feature = "routers")]
pub use router_list::RouterListWarningCode;
#[cfg(feature = "routers")]
pub use router_list::RouterListWarningDataItem;
#[cfg(feature = "routers")]
pub use router_md5_authentication_key::RouterMd5AuthenticationKey;
#[cfg(feature = "routers")]
pub use router_nat::RouterNat;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatAutoNetworkTier;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatEndpointTypes;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatNatIpAllocateOption;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatSourceSubnetworkIpRangesToNat;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatSourceSubnetworkIpRangesToNat64;
#[cfg(feature = "routers")]
pub use router_nat::RouterNatType;
#[cfg(feature = "routers")]
pub use router_nat_log_config::RouterNatLogConfig;
#[cfg(feature = "routers")]
pub use router_nat_log_config::RouterNatLogConfigFilter;
#[cfg(feature = "routers")]
pub use router_nat_rule::RouterNatRule;
#[cfg(feature = "routers")]
pub use router_nat_rule_action::RouterNatRuleAction;
#[cfg(feature = "routers")]
pub use router_nat_subnetwork_to_nat::RouterNatSubnetworkToNat;
#[cfg(feature = "routers")]
pub use router_nat_subnetwork_to_nat::RouterNatSubnetworkToNatSourceIpRangesToNat;
#[cfg(feature = "routers")]
pub use router_nat_subnetwork_to_nat64::RouterNatSubnetworkToNat64;
#[cfg(feature = "routers")]
pub use router_params::RouterParams;
#[cfg(feature = "routers")]
pub use router_status::RouterStatus;
#[cfg(feature = "routers")]
pub use router_status_bgp_peer_status::RouterStatusBgpPeerStatus;
#[cfg(feature = "routers")]
pub use router_status_bgp_peer_status::RouterStatusBgpPeerStatusStatus;
#[cfg(feature = "routers")]
pub use router_status_bgp_peer_status::RouterStatusBgpPeerStatusStatusReason;
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
pub use routers_list_bgp_routes::RoutersListBgpRoutes;
#[cfg(feature = "routers")]
pub use routers_list_bgp_routes::RoutersListBgpRoutesWarning;
#[cfg(feature = "routers")]
pub use routers_list_bgp_routes::RoutersListBgpRoutesWarningCode;
#[cfg(feature = "routers")]
pub use routers_list_bgp_routes::RoutersListBgpRoutesWarningDataItem;
#[cfg(feature = "routers")]
pub use routers_list_named_sets::RoutersListNamedSets;
#[cfg(feature = "routers")]
pub use routers_list_named_sets::RoutersListNamedSetsWarning;
#[cfg(feature = "routers")]
pub use routers_list_named_sets::RoutersListNamedSetsWarningCode;
#[cfg(feature = "routers")]
pub use routers_list_named_sets::RoutersListNamedSetsWarningDataItem;
#[cfg(feature = "routers")]
pub use routers_list_route_policies::RoutersListRoutePolicies;
#[cfg(feature = "routers")]
pub use routers_list_route_policies::RoutersListRoutePoliciesWarning;
#[cfg(feature = "routers")]
pub use routers_list_route_policies::RoutersListRoutePoliciesWarningCode;
#[cfg(feature = "routers")]
pub use routers_list_route_policies::RoutersListRoutePoliciesWarningDataItem;
#[cfg(feature = "routers")]
pub use routers_preview_response::RoutersPreviewResponse;
#[cfg(feature = "routers")]
pub use routers_scoped_list::RoutersScopedList;
#[cfg(feature = "routers")]
pub use routers_scoped_list::RoutersScopedListWarning;
#[cfg(feature = "routers")]
pub use routers_scoped_list::RoutersScopedListWarningCode;
#[cfg(feature = "routers")]
pub use routers_scoped_list::RoutersScopedListWarningDataItem;
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::SavedAttachedDisk;
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::SavedAttachedDiskInterface;
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::SavedAttachedDiskMode;
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::SavedAttachedDiskStorageBytesStatus;
#[cfg(feature = "machine-images")]
pub use saved_attached_disk::SavedAttachedDiskType;
#[cfg(feature = "machine-images")]
pub use saved_disk::SavedDisk;
#[cfg(feature = "machine-images")]
pub use saved_disk::SavedDiskArchitecture;
#[cfg(feature = "machine-images")]
pub use saved_disk::SavedDiskStorageBytesStatus;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use scaling_schedule_status::ScalingScheduleStatus;
#[cfg(any(feature = "autoscalers", feature = "region-autoscalers"))]
pub use scaling_schedule_status::ScalingScheduleStatusState;
pub use scheduling::Scheduling;
pub use scheduling::SchedulingInstanceTerminationAction;
pub use scheduling::SchedulingOnHostMaintenance;
pub use scheduling::SchedulingProtectionTier;
pub use scheduling::SchedulingProvisioningModel;
pub use scheduling_graceful_shutdown::SchedulingGracefulShutdown;
pub use scheduling_node_affinity::SchedulingNodeAffinity;
pub use scheduling_node_affinity::SchedulingNodeAffinityOperator;
pub use scheduling_on_instance_stop_action::SchedulingOnInstanceStopAction;
#[cfg(feature = "instances")]
pub use screenshot::Screenshot;
#[cfg(feature = "security-policies")]
pub use security_policies_aggregated_list::SecurityPoliciesAggregatedList;
#[cfg(feature = "security-policies")]
pub use security_policies_aggregated_list::SecurityPoliciesAggregatedListWarning;
#[cfg(feature = "security-policies")]
pub use security_policies_aggregated_list::SecurityPoliciesAggregatedListWarningCode;
#[cfg(feature = "security-policies")]
pub use security_policies_aggregated_list::SecurityPoliciesAggregatedListWarningDataItem;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "security-policies"
))]
pub use security_policies_list_preconfigured_expression_sets_response::SecurityPoliciesListPreconfiguredExpressionSetsResponse;
#[cfg(feature = "security-policies")]
pub use security_policies_scoped_list::SecurityPoliciesScopedList;
#[cfg(feature = "security-policies")]
pub use security_policies_scoped_list::SecurityPoliciesScopedListWarning;
#[cfg(feature = "security-policies")]
pub use security_policies_scoped_list::SecurityPoliciesScopedListWarningCode;
#[cfg(feature = "security-policies")]
pub use security_policies_scoped_list::SecurityPoliciesScopedListWarningDataItem;
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
pub use security_policy::SecurityPolicy;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy::SecurityPolicyType;
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
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigRuleVisibility;
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
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config_traffic_granularity_config::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_adaptive_protection_config_layer7_ddos_defense_config_threshold_config_traffic_granularity_config::SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfigType;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_advanced_options_config::SecurityPolicyAdvancedOptionsConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_advanced_options_config::SecurityPolicyAdvancedOptionsConfigJsonParsing;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_advanced_options_config::SecurityPolicyAdvancedOptionsConfigLogLevel;
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
pub use security_policy_ddos_protection_config::SecurityPolicyDdosProtectionConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_ddos_protection_config::SecurityPolicyDdosProtectionConfigDdosAdaptiveProtection;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_ddos_protection_config::SecurityPolicyDdosProtectionConfigDdosProtection;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_list::SecurityPolicyList;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_list::SecurityPolicyListWarning;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_list::SecurityPolicyListWarningCode;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_list::SecurityPolicyListWarningDataItem;
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
pub use security_policy_rule_matcher::SecurityPolicyRuleMatcher;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_matcher::SecurityPolicyRuleMatcherVersionedExpr;
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
pub use security_policy_rule_preconfigured_waf_config_exclusion_field_params::SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_preconfigured_waf_config_exclusion_field_params::SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParamsOp;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options::SecurityPolicyRuleRateLimitOptions;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options::SecurityPolicyRuleRateLimitOptionsEnforceOnKey;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options_enforce_on_key_config::SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_rate_limit_options_enforce_on_key_config::SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfigEnforceOnKeyType;
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
pub use security_policy_rule_redirect_options::SecurityPolicyRuleRedirectOptions;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_rule_redirect_options::SecurityPolicyRuleRedirectOptionsType;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_user_defined_field::SecurityPolicyUserDefinedField;
#[cfg(any(
    feature = "organization-security-policies",
    feature = "region-security-policies",
    feature = "security-policies"
))]
pub use security_policy_user_defined_field::SecurityPolicyUserDefinedFieldBase;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use security_settings::SecuritySettings;
#[cfg(feature = "instances")]
pub use serial_port_output::SerialPortOutput;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
pub use server_binding::ServerBinding;
#[cfg(any(feature = "node-groups", feature = "node-templates"))]
pub use server_binding::ServerBindingType;
pub use service_account::ServiceAccount;
#[cfg(feature = "service-attachments")]
pub use service_attachment::ServiceAttachment;
#[cfg(feature = "service-attachments")]
pub use service_attachment::ServiceAttachmentConnectionPreference;
#[cfg(feature = "service-attachments")]
pub use service_attachment_aggregated_list::ServiceAttachmentAggregatedList;
#[cfg(feature = "service-attachments")]
pub use service_attachment_aggregated_list::ServiceAttachmentAggregatedListWarning;
#[cfg(feature = "service-attachments")]
pub use service_attachment_aggregated_list::ServiceAttachmentAggregatedListWarningCode;
#[cfg(feature = "service-attachments")]
pub use service_attachment_aggregated_list::ServiceAttachmentAggregatedListWarningDataItem;
#[cfg(feature = "service-attachments")]
pub use service_attachment_connected_endpoint::ServiceAttachmentConnectedEndpoint;
#[cfg(feature = "service-attachments")]
pub use service_attachment_connected_endpoint::ServiceAttachmentConnectedEndpointStatus;
#[cfg(feature = "service-attachments")]
pub use service_attachment_consumer_project_limit::ServiceAttachmentConsumerProjectLimit;
#[cfg(feature = "service-attachments")]
pub use service_attachment_list::ServiceAttachmentList;
#[cfg(feature = "service-attachments")]
pub use service_attachment_list::ServiceAttachmentListWarning;
#[cfg(feature = "service-attachments")]
pub use service_attachment_list::ServiceAttachmentListWarningCode;
#[cfg(feature = "service-attachments")]
pub use service_attachment_list::ServiceAttachmentListWarningDataItem;
#[cfg(feature = "service-attachments")]
pub use service_attachments_scoped_list::ServiceAttachmentsScopedList;
#[cfg(feature = "service-attachments")]
pub use service_attachments_scoped_list::ServiceAttachmentsScopedListWarning;
#[cfg(feature = "service-attachments")]
pub use service_attachments_scoped_list::ServiceAttachmentsScopedListWarningCode;
#[cfg(feature = "service-attachments")]
pub use service_attachments_scoped_list::ServiceAttachmentsScopedListWarningDataItem;
pub use set_common_instance_metadata_operation_metadata::SetCommonInstanceMetadataOperationMetadata;
pub use set_common_instance_metadata_operation_metadata_per_location_operation_info::SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo;
pub use set_common_instance_metadata_operation_metadata_per_location_operation_info::SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfoState;
pub use share_settings::ShareSettings;
pub use share_settings::ShareSettingsShareType;
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
pub use snapshot::Snapshot;
pub use snapshot::SnapshotArchitecture;
pub use snapshot::SnapshotSnapshotType;
pub use snapshot::SnapshotStatus;
pub use snapshot::SnapshotStorageBytesStatus;
#[cfg(any(feature = "disks", feature = "region-disks"))]
pub use snapshot_group_parameters::SnapshotGroupParameters;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
pub use snapshot_list::SnapshotList;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
pub use snapshot_list::SnapshotListWarning;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
pub use snapshot_list::SnapshotListWarningCode;
#[cfg(any(feature = "region-snapshots", feature = "snapshots"))]
pub use snapshot_list::SnapshotListWarningDataItem;
pub use snapshot_params::SnapshotParams;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings::SnapshotSettings;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_access_location::SnapshotSettingsAccessLocation;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_access_location::SnapshotSettingsAccessLocationPolicy;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_access_location_access_location_preference::SnapshotSettingsAccessLocationAccessLocationPreference;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_storage_location_settings::SnapshotSettingsStorageLocationSettings;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_storage_location_settings::SnapshotSettingsStorageLocationSettingsPolicy;
#[cfg(any(feature = "region-snapshot-settings", feature = "snapshot-settings"))]
pub use snapshot_settings_storage_location_settings_storage_location_preference::SnapshotSettingsStorageLocationSettingsStorageLocationPreference;
#[cfg(feature = "snapshots")]
pub use snapshot_update_kms_key_request::SnapshotUpdateKmsKeyRequest;
#[cfg(feature = "machine-images")]
pub use source_disk_encryption_key::SourceDiskEncryptionKey;
#[cfg(any(feature = "instance-templates", feature = "region-instance-templates"))]
pub use source_instance_params::SourceInstanceParams;
#[cfg(feature = "machine-images")]
pub use source_instance_properties::SourceInstanceProperties;
#[cfg(feature = "machine-images")]
pub use source_instance_properties::SourceInstancePropertiesKeyRevocationActionType;
#[cfg(feature = "machine-images")]
pub use source_instance_properties::SourceInstancePropertiesPostKeyRevocationActionType;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate::SslCertificate;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate::SslCertificateType;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificate_aggregated_list::SslCertificateAggregatedList;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificate_aggregated_list::SslCertificateAggregatedListWarning;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificate_aggregated_list::SslCertificateAggregatedListWarningCode;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificate_aggregated_list::SslCertificateAggregatedListWarningDataItem;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_list::SslCertificateList;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_list::SslCertificateListWarning;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_list::SslCertificateListWarningCode;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_list::SslCertificateListWarningDataItem;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_managed_ssl_certificate::SslCertificateManagedSslCertificate;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_managed_ssl_certificate::SslCertificateManagedSslCertificateDomainStatus;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_managed_ssl_certificate::SslCertificateManagedSslCertificateStatus;
#[cfg(any(feature = "region-ssl-certificates", feature = "ssl-certificates"))]
pub use ssl_certificate_self_managed_ssl_certificate::SslCertificateSelfManagedSslCertificate;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificates_scoped_list::SslCertificatesScopedList;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificates_scoped_list::SslCertificatesScopedListWarning;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificates_scoped_list::SslCertificatesScopedListWarningCode;
#[cfg(feature = "ssl-certificates")]
pub use ssl_certificates_scoped_list::SslCertificatesScopedListWarningDataItem;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use ssl_health_check::SslHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use ssl_health_check::SslHealthCheckPortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use ssl_health_check::SslHealthCheckProxyHeader;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_aggregated_list::SslPoliciesAggregatedList;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_aggregated_list::SslPoliciesAggregatedListWarning;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_aggregated_list::SslPoliciesAggregatedListWarningCode;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_aggregated_list::SslPoliciesAggregatedListWarningDataItem;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list::SslPoliciesList;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list::SslPoliciesListWarning;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list::SslPoliciesListWarningCode;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list::SslPoliciesListWarningDataItem;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policies_list_available_features_response::SslPoliciesListAvailableFeaturesResponse;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_scoped_list::SslPoliciesScopedList;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_scoped_list::SslPoliciesScopedListWarning;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_scoped_list::SslPoliciesScopedListWarningCode;
#[cfg(feature = "ssl-policies")]
pub use ssl_policies_scoped_list::SslPoliciesScopedListWarningDataItem;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicy;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyMinTlsVersion;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyPostQuantumKeyExchange;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyProfile;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyWarningsItem;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyWarningsItemCode;
#[cfg(any(feature = "region-ssl-policies", feature = "ssl-policies"))]
pub use ssl_policy::SslPolicyWarningsItemDataItem;
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
pub use stateful_policy_preserved_state_disk_device::StatefulPolicyPreservedStateDiskDevice;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state_disk_device::StatefulPolicyPreservedStateDiskDeviceAutoDelete;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state_network_ip::StatefulPolicyPreservedStateNetworkIp;
#[cfg(any(
    feature = "instance-group-managers",
    feature = "region-instance-group-managers"
))]
pub use stateful_policy_preserved_state_network_ip::StatefulPolicyPreservedStateNetworkIpAutoDelete;
pub use status::Status;
#[cfg(feature = "storage-pools")]
pub use storage_pool::StoragePool;
#[cfg(feature = "storage-pools")]
pub use storage_pool::StoragePoolCapacityProvisioningType;
#[cfg(feature = "storage-pools")]
pub use storage_pool::StoragePoolPerformanceProvisioningType;
#[cfg(feature = "storage-pools")]
pub use storage_pool::StoragePoolState;
#[cfg(feature = "storage-pools")]
pub use storage_pool_aggregated_list::StoragePoolAggregatedList;
#[cfg(feature = "storage-pools")]
pub use storage_pool_aggregated_list::StoragePoolAggregatedListWarning;
#[cfg(feature = "storage-pools")]
pub use storage_pool_aggregated_list::StoragePoolAggregatedListWarningCode;
#[cfg(feature = "storage-pools")]
pub use storage_pool_aggregated_list::StoragePoolAggregatedListWarningDataItem;
#[cfg(feature = "storage-pools")]
pub use storage_pool_disk::StoragePoolDisk;
#[cfg(feature = "storage-pools")]
pub use storage_pool_disk::StoragePoolDiskStatus;
#[cfg(any(feature = "future-reservations", feature = "storage-pools"))]
pub use storage_pool_exapool_provisioned_capacity_gb::StoragePoolExapoolProvisionedCapacityGb;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list::StoragePoolList;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list::StoragePoolListWarning;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list::StoragePoolListWarningCode;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list::StoragePoolListWarningDataItem;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list_disks::StoragePoolListDisks;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list_disks::StoragePoolListDisksWarning;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list_disks::StoragePoolListDisksWarningCode;
#[cfg(feature = "storage-pools")]
pub use storage_pool_list_disks::StoragePoolListDisksWarningDataItem;
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
pub use storage_pool_type_aggregated_list::StoragePoolTypeAggregatedList;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_aggregated_list::StoragePoolTypeAggregatedListWarning;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_aggregated_list::StoragePoolTypeAggregatedListWarningCode;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_aggregated_list::StoragePoolTypeAggregatedListWarningDataItem;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_list::StoragePoolTypeList;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_list::StoragePoolTypeListWarning;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_list::StoragePoolTypeListWarningCode;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_type_list::StoragePoolTypeListWarningDataItem;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_types_scoped_list::StoragePoolTypesScopedList;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_types_scoped_list::StoragePoolTypesScopedListWarning;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_types_scoped_list::StoragePoolTypesScopedListWarningCode;
#[cfg(feature = "storage-pool-types")]
pub use storage_pool_types_scoped_list::StoragePoolTypesScopedListWarningDataItem;
#[cfg(feature = "storage-pools")]
pub use storage_pools_scoped_list::StoragePoolsScopedList;
#[cfg(feature = "storage-pools")]
pub use storage_pools_scoped_list::StoragePoolsScopedListWarning;
#[cfg(feature = "storage-pools")]
pub use storage_pools_scoped_list::StoragePoolsScopedListWarningCode;
#[cfg(feature = "storage-pools")]
pub use storage_pools_scoped_list::StoragePoolsScopedListWarningDataItem;
#[cfg(feature = "subnetworks")]
pub use subnetwork::Subnetwork;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkIpv6AccessType;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkIpv6GceEndpoint;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkPrivateIpv6GoogleAccess;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkPurpose;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkResolveSubnetMask;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkRole;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkStackType;
#[cfg(feature = "subnetworks")]
pub use subnetwork::SubnetworkState;
#[cfg(feature = "subnetworks")]
pub use subnetwork_aggregated_list::SubnetworkAggregatedList;
#[cfg(feature = "subnetworks")]
pub use subnetwork_aggregated_list::SubnetworkAggregatedListWarning;
#[cfg(feature = "subnetworks")]
pub use subnetwork_aggregated_list::SubnetworkAggregatedListWarningCode;
#[cfg(feature = "subnetworks")]
pub use subnetwork_aggregated_list::SubnetworkAggregatedListWarningDataItem;
#[cfg(feature = "subnetworks")]
pub use subnetwork_list::SubnetworkList;
#[cfg(feature = "subnetworks")]
pub use subnetwork_list::SubnetworkListWarning;
#[cfg(feature = "subnetworks")]
pub use subnetwork_list::SubnetworkListWarningCode;
#[cfg(feature = "subnetworks")]
pub use subnetwork_list::SubnetworkListWarningDataItem;
#[cfg(feature = "subnetworks")]
pub use subnetwork_log_config::SubnetworkLogConfig;
#[cfg(feature = "subnetworks")]
pub use subnetwork_log_config::SubnetworkLogConfigAggregationInterval;
#[cfg(feature = "subnetworks")]
pub use subnetwork_log_config::SubnetworkLogConfigMetadata;
#[cfg(feature = "subnetworks")]
pub use subnetwork_params::SubnetworkParams;
#[cfg(feature = "subnetworks")]
pub use subnetwork_secondary_range::SubnetworkSecondaryRange;
#[cfg(feature = "subnetworks")]
pub use subnetwork_secondary_range::SubnetworkSecondaryRangeIpVersion;
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details::SubnetworkUtilizationDetails;
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details_ipv4_utilization::SubnetworkUtilizationDetailsIpv4Utilization;
#[cfg(feature = "subnetworks")]
pub use subnetwork_utilization_details_ipv6_utilization::SubnetworkUtilizationDetailsIpv6Utilization;
#[cfg(feature = "subnetworks")]
pub use subnetworks_expand_ip_cidr_range_request::SubnetworksExpandIpCidrRangeRequest;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_list::SubnetworksScopedList;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_list::SubnetworksScopedListWarning;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_list::SubnetworksScopedListWarningCode;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_list::SubnetworksScopedListWarningDataItem;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_warning::SubnetworksScopedWarning;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_warning::SubnetworksScopedWarningWarning;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_warning::SubnetworksScopedWarningWarningCode;
#[cfg(feature = "subnetworks")]
pub use subnetworks_scoped_warning::SubnetworksScopedWarningWarningDataItem;
#[cfg(feature = "subnetworks")]
pub use subnetworks_set_private_ip_google_access_request::SubnetworksSetPrivateIpGoogleAccessRequest;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use subsetting::Subsetting;
#[cfg(any(feature = "backend-services", feature = "region-backend-services"))]
pub use subsetting::SubsettingPolicy;
pub use tags::Tags;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy::TargetGrpcProxy;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy_list::TargetGrpcProxyList;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy_list::TargetGrpcProxyListWarning;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy_list::TargetGrpcProxyListWarningCode;
#[cfg(feature = "target-grpc-proxies")]
pub use target_grpc_proxy_list::TargetGrpcProxyListWarningDataItem;
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxies_scoped_list::TargetHttpProxiesScopedList;
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxies_scoped_list::TargetHttpProxiesScopedListWarning;
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxies_scoped_list::TargetHttpProxiesScopedListWarningCode;
#[cfg(feature = "target-http-proxies")]
pub use target_http_proxies_scoped_list::TargetHttpProxiesScopedListWarningDataItem;
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
pub use target_http_proxy_list::TargetHttpProxyList;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
pub use target_http_proxy_list::TargetHttpProxyListWarning;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
pub use target_http_proxy_list::TargetHttpProxyListWarningCode;
#[cfg(any(
    feature = "region-target-http-proxies",
    feature = "target-http-proxies"
))]
pub use target_http_proxy_list::TargetHttpProxyListWarningDataItem;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_scoped_list::TargetHttpsProxiesScopedList;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_scoped_list::TargetHttpsProxiesScopedListWarning;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_scoped_list::TargetHttpsProxiesScopedListWarningCode;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_scoped_list::TargetHttpsProxiesScopedListWarningDataItem;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_certificate_map_request::TargetHttpsProxiesSetCertificateMapRequest;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_quic_override_request::TargetHttpsProxiesSetQuicOverrideRequest;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_quic_override_request::TargetHttpsProxiesSetQuicOverrideRequestQuicOverride;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxies_set_ssl_certificates_request::TargetHttpsProxiesSetSslCertificatesRequest;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy::TargetHttpsProxy;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy::TargetHttpsProxyQuicOverride;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy::TargetHttpsProxyTlsEarlyData;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxy_aggregated_list::TargetHttpsProxyAggregatedList;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxy_aggregated_list::TargetHttpsProxyAggregatedListWarning;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxy_aggregated_list::TargetHttpsProxyAggregatedListWarningCode;
#[cfg(feature = "target-https-proxies")]
pub use target_https_proxy_aggregated_list::TargetHttpsProxyAggregatedListWarningDataItem;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy_list::TargetHttpsProxyList;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy_list::TargetHttpsProxyListWarning;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy_list::TargetHttpsProxyListWarningCode;
#[cfg(any(
    feature = "region-target-https-proxies",
    feature = "target-https-proxies"
))]
pub use target_https_proxy_list::TargetHttpsProxyListWarningDataItem;
#[cfg(feature = "target-instances")]
pub use target_instance::TargetInstance;
#[cfg(feature = "target-instances")]
pub use target_instance::TargetInstanceNatPolicy;
#[cfg(feature = "target-instances")]
pub use target_instance_aggregated_list::TargetInstanceAggregatedList;
#[cfg(feature = "target-instances")]
pub use target_instance_aggregated_list::TargetInstanceAggregatedListWarning;
#[cfg(feature = "target-instances")]
pub use target_instance_aggregated_list::TargetInstanceAggregatedListWarningCode;
#[cfg(feature = "target-instances")]
pub use target_instance_aggregated_list::TargetInstanceAggregatedListWarningDataItem;
#[cfg(feature = "target-instances")]
pub use target_instance_list::TargetInstanceList;
#[cfg(feature = "target-instances")]
pub use target_instance_list::TargetInstanceListWarning;
#[cfg(feature = "target-instances")]
pub use target_instance_list::TargetInstanceListWarningCode;
#[cfg(feature = "target-instances")]
pub use target_instance_list::TargetInstanceListWarningDataItem;
#[cfg(feature = "target-instances")]
pub use target_instances_scoped_list::TargetInstancesScopedList;
#[cfg(feature = "target-instances")]
pub use target_instances_scoped_list::TargetInstancesScopedListWarning;
#[cfg(feature = "target-instances")]
pub use target_instances_scoped_list::TargetInstancesScopedListWarningCode;
#[cfg(feature = "target-instances")]
pub use target_instances_scoped_list::TargetInstancesScopedListWarningDataItem;
#[cfg(feature = "target-pools")]
pub use target_pool::TargetPool;
#[cfg(feature = "target-pools")]
pub use target_pool::TargetPoolSessionAffinity;
#[cfg(feature = "target-pools")]
pub use target_pool_aggregated_list::TargetPoolAggregatedList;
#[cfg(feature = "target-pools")]
pub use target_pool_aggregated_list::TargetPoolAggregatedListWarning;
#[cfg(feature = "target-pools")]
pub use target_pool_aggregated_list::TargetPoolAggregatedListWarningCode;
#[cfg(feature = "target-pools")]
pub use target_pool_aggregated_list::TargetPoolAggregatedListWarningDataItem;
#[cfg(feature = "target-pools")]
pub use target_pool_instance_health::TargetPoolInstanceHealth;
#[cfg(feature = "target-pools")]
pub use target_pool_list::TargetPoolList;
#[cfg(feature = "target-pools")]
pub use target_pool_list::TargetPoolListWarning;
#[cfg(feature = "target-pools")]
pub use target_pool_list::TargetPoolListWarningCode;
#[cfg(feature = "target-pools")]
pub use target_pool_list::TargetPoolListWarningDataItem;
#[cfg(feature = "target-pools")]
pub use target_pools_add_health_check_request::TargetPoolsAddHealthCheckRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_add_instance_request::TargetPoolsAddInstanceRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_remove_health_check_request::TargetPoolsRemoveHealthCheckRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_remove_instance_request::TargetPoolsRemoveInstanceRequest;
#[cfg(feature = "target-pools")]
pub use target_pools_scoped_list::TargetPoolsScopedList;
#[cfg(feature = "target-pools")]
pub use target_pools_scoped_list::TargetPoolsScopedListWarning;
#[cfg(feature = "target-pools")]
pub use target_pools_scoped_list::TargetPoolsScopedListWarningCode;
#[cfg(feature = "target-pools")]
pub use target_pools_scoped_list::TargetPoolsScopedListWarningDataItem;
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
pub use target_ssl_proxies_set_proxy_header_request::TargetSslProxiesSetProxyHeaderRequest;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_proxy_header_request::TargetSslProxiesSetProxyHeaderRequestProxyHeader;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxies_set_ssl_certificates_request::TargetSslProxiesSetSslCertificatesRequest;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy::TargetSslProxy;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy::TargetSslProxyProxyHeader;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy_list::TargetSslProxyList;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy_list::TargetSslProxyListWarning;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy_list::TargetSslProxyListWarningCode;
#[cfg(feature = "target-ssl-proxies")]
pub use target_ssl_proxy_list::TargetSslProxyListWarningDataItem;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_scoped_list::TargetTcpProxiesScopedList;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_scoped_list::TargetTcpProxiesScopedListWarning;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_scoped_list::TargetTcpProxiesScopedListWarningCode;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_scoped_list::TargetTcpProxiesScopedListWarningDataItem;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_set_backend_service_request::TargetTcpProxiesSetBackendServiceRequest;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_set_proxy_header_request::TargetTcpProxiesSetProxyHeaderRequest;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxies_set_proxy_header_request::TargetTcpProxiesSetProxyHeaderRequestProxyHeader;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy::TargetTcpProxy;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy::TargetTcpProxyLoadBalancingScheme;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy::TargetTcpProxyProxyHeader;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxy_aggregated_list::TargetTcpProxyAggregatedList;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxy_aggregated_list::TargetTcpProxyAggregatedListWarning;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxy_aggregated_list::TargetTcpProxyAggregatedListWarningCode;
#[cfg(feature = "target-tcp-proxies")]
pub use target_tcp_proxy_aggregated_list::TargetTcpProxyAggregatedListWarningDataItem;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy_list::TargetTcpProxyList;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy_list::TargetTcpProxyListWarning;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy_list::TargetTcpProxyListWarningCode;
#[cfg(any(feature = "region-target-tcp-proxies", feature = "target-tcp-proxies"))]
pub use target_tcp_proxy_list::TargetTcpProxyListWarningDataItem;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway::TargetVpnGateway;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway::TargetVpnGatewayStatus;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_aggregated_list::TargetVpnGatewayAggregatedList;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_aggregated_list::TargetVpnGatewayAggregatedListWarning;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_aggregated_list::TargetVpnGatewayAggregatedListWarningCode;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_aggregated_list::TargetVpnGatewayAggregatedListWarningDataItem;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_list::TargetVpnGatewayList;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_list::TargetVpnGatewayListWarning;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_list::TargetVpnGatewayListWarningCode;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_list::TargetVpnGatewayListWarningDataItem;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateway_params::TargetVpnGatewayParams;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateways_scoped_list::TargetVpnGatewaysScopedList;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateways_scoped_list::TargetVpnGatewaysScopedListWarning;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateways_scoped_list::TargetVpnGatewaysScopedListWarningCode;
#[cfg(feature = "target-vpn-gateways")]
pub use target_vpn_gateways_scoped_list::TargetVpnGatewaysScopedListWarningDataItem;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use tcp_health_check::TcpHealthCheck;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use tcp_health_check::TcpHealthCheckPortSpecification;
#[cfg(any(feature = "health-checks", feature = "region-health-checks"))]
pub use tcp_health_check::TcpHealthCheckProxyHeader;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use test_failure::TestFailure;
pub use test_permissions_request::TestPermissionsRequest;
pub use test_permissions_response::TestPermissionsResponse;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use time_zone::TimeZone;
#[cfg(any(feature = "service-attachments", feature = "subnetworks"))]
pub use uint128::Uint128;
pub use upcoming_maintenance::UpcomingMaintenance;
pub use upcoming_maintenance::UpcomingMaintenanceMaintenanceReasons;
pub use upcoming_maintenance::UpcomingMaintenanceMaintenanceStatus;
pub use upcoming_maintenance::UpcomingMaintenanceType;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map::UrlMap;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_list::UrlMapList;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_list::UrlMapListWarning;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_list::UrlMapListWarningCode;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_map_list::UrlMapListWarningDataItem;
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
pub use url_maps_aggregated_list::UrlMapsAggregatedList;
#[cfg(feature = "url-maps")]
pub use url_maps_aggregated_list::UrlMapsAggregatedListWarning;
#[cfg(feature = "url-maps")]
pub use url_maps_aggregated_list::UrlMapsAggregatedListWarningCode;
#[cfg(feature = "url-maps")]
pub use url_maps_aggregated_list::UrlMapsAggregatedListWarningDataItem;
#[cfg(feature = "url-maps")]
pub use url_maps_scoped_list::UrlMapsScopedList;
#[cfg(feature = "url-maps")]
pub use url_maps_scoped_list::UrlMapsScopedListWarning;
#[cfg(feature = "url-maps")]
pub use url_maps_scoped_list::UrlMapsScopedListWarningCode;
#[cfg(feature = "url-maps")]
pub use url_maps_scoped_list::UrlMapsScopedListWarningDataItem;
#[cfg(feature = "url-maps")]
pub use url_maps_validate_request::UrlMapsValidateRequest;
#[cfg(feature = "url-maps")]
pub use url_maps_validate_request::UrlMapsValidateRequestLoadBalancingSchemes;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_maps_validate_response::UrlMapsValidateResponse;
#[cfg(any(feature = "region-url-maps", feature = "url-maps"))]
pub use url_rewrite::UrlRewrite;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::UsableSubnetwork;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::UsableSubnetworkIpv6AccessType;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::UsableSubnetworkPurpose;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::UsableSubnetworkRole;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork::UsableSubnetworkStackType;
#[cfg(feature = "subnetworks")]
pub use usable_subnetwork_secondary_range::UsableSubnetworkSecondaryRange;
#[cfg(feature = "subnetworks")]
pub use usable_subnetworks_aggregated_list::UsableSubnetworksAggregatedList;
#[cfg(feature = "subnetworks")]
pub use usable_subnetworks_aggregated_list::UsableSubnetworksAggregatedListWarning;
#[cfg(feature = "subnetworks")]
pub use usable_subnetworks_aggregated_list::UsableSubnetworksAggregatedListWarningCode;
#[cfg(feature = "subnetworks")]
pub use usable_subnetworks_aggregated_list::UsableSubnetworksAggregatedListWarningDataItem;
#[cfg(any(feature = "project-views", feature = "projects"))]
pub use usage_export_location::UsageExportLocation;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings::VmEndpointNatMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_interface_nat_mappings::VmEndpointNatMappingsInterfaceNatMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_interface_nat_mappings_nat_rule_mappings::VmEndpointNatMappingsInterfaceNatMappingsNatRuleMappings;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_list::VmEndpointNatMappingsList;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_list::VmEndpointNatMappingsListWarning;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_list::VmEndpointNatMappingsListWarningCode;
#[cfg(feature = "routers")]
pub use vm_endpoint_nat_mappings_list::VmEndpointNatMappingsListWarningDataItem;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policies_scoped_list::VmExtensionPoliciesScopedList;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policies_scoped_list::VmExtensionPoliciesScopedListWarning;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policies_scoped_list::VmExtensionPoliciesScopedListWarningCode;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policies_scoped_list::VmExtensionPoliciesScopedListWarningDataItem;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy::VmExtensionPolicy;
#[cfg(any(
    feature = "global-vm-extension-policies",
    feature = "zone-vm-extension-policies"
))]
pub use vm_extension_policy::VmExtensionPolicyState;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policy_aggregated_list_response::VmExtensionPolicyAggregatedListResponse;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policy_aggregated_list_response::VmExtensionPolicyAggregatedListResponseWarning;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policy_aggregated_list_response::VmExtensionPolicyAggregatedListResponseWarningCode;
#[cfg(feature = "global-vm-extension-policies")]
pub use vm_extension_policy_aggregated_list_response::VmExtensionPolicyAggregatedListResponseWarningDataItem;
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
pub use vm_extension_policy_list::VmExtensionPolicyList;
#[cfg(feature = "zone-vm-extension-policies")]
pub use vm_extension_policy_list::VmExtensionPolicyListWarning;
#[cfg(feature = "zone-vm-extension-policies")]
pub use vm_extension_policy_list::VmExtensionPolicyListWarningCode;
#[cfg(feature = "zone-vm-extension-policies")]
pub use vm_extension_policy_list::VmExtensionPolicyListWarningDataItem;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway::VpnGateway;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway::VpnGatewayGatewayIpVersion;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway::VpnGatewayStackType;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_aggregated_list::VpnGatewayAggregatedList;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_aggregated_list::VpnGatewayAggregatedListWarning;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_aggregated_list::VpnGatewayAggregatedListWarningCode;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_aggregated_list::VpnGatewayAggregatedListWarningDataItem;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_list::VpnGatewayList;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_list::VpnGatewayListWarning;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_list::VpnGatewayListWarningCode;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_list::VpnGatewayListWarningDataItem;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_params::VpnGatewayParams;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status::VpnGatewayStatus;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_high_availability_requirement_state::VpnGatewayStatusHighAvailabilityRequirementState;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_high_availability_requirement_state::VpnGatewayStatusHighAvailabilityRequirementStateState;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_high_availability_requirement_state::VpnGatewayStatusHighAvailabilityRequirementStateUnsatisfiedReason;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_tunnel::VpnGatewayStatusTunnel;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_status_vpn_connection::VpnGatewayStatusVpnConnection;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateway_vpn_gateway_interface::VpnGatewayVpnGatewayInterface;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_get_status_response::VpnGatewaysGetStatusResponse;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_scoped_list::VpnGatewaysScopedList;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_scoped_list::VpnGatewaysScopedListWarning;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_scoped_list::VpnGatewaysScopedListWarningCode;
#[cfg(feature = "vpn-gateways")]
pub use vpn_gateways_scoped_list::VpnGatewaysScopedListWarningDataItem;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel::VpnTunnel;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel::VpnTunnelStatus;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_aggregated_list::VpnTunnelAggregatedList;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_aggregated_list::VpnTunnelAggregatedListWarning;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_aggregated_list::VpnTunnelAggregatedListWarningCode;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_aggregated_list::VpnTunnelAggregatedListWarningDataItem;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_cipher_suite::VpnTunnelCipherSuite;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_list::VpnTunnelList;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_list::VpnTunnelListWarning;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_list::VpnTunnelListWarningCode;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_list::VpnTunnelListWarningDataItem;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_params::VpnTunnelParams;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_phase1_algorithms::VpnTunnelPhase1Algorithms;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnel_phase2_algorithms::VpnTunnelPhase2Algorithms;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnels_scoped_list::VpnTunnelsScopedList;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnels_scoped_list::VpnTunnelsScopedListWarning;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnels_scoped_list::VpnTunnelsScopedListWarningCode;
#[cfg(feature = "vpn-tunnels")]
pub use vpn_tunnels_scoped_list::VpnTunnelsScopedListWarningDataItem;
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
pub use wire_group_list::WireGroupList;
#[cfg(feature = "wire-groups")]
pub use wire_group_list::WireGroupListWarning;
#[cfg(feature = "wire-groups")]
pub use wire_group_list::WireGroupListWarningCode;
#[cfg(feature = "wire-groups")]
pub use wire_group_list::WireGroupListWarningDataItem;
#[cfg(feature = "wire-groups")]
pub use wire_group_topology::WireGroupTopology;
#[cfg(feature = "wire-groups")]
pub use wire_group_topology_endpoint::WireGroupTopologyEndpoint;
#[cfg(feature = "wire-groups")]
pub use wire_properties::WireProperties;
#[cfg(feature = "wire-groups")]
pub use wire_properties::WirePropertiesBandwidthAllocation;
#[cfg(feature = "wire-groups")]
pub use wire_properties::WirePropertiesFaultResponse;
#[cfg(feature = "wire-groups")]
pub use wire_properties::WirePropertiesFlowManagement;
pub use workload_identity_config::WorkloadIdentityConfig;
pub use workload_identity_config::WorkloadIdentityConfigIdentityType;
#[cfg(feature = "projects")]
pub use xpn_host_list::XpnHostList;
#[cfg(feature = "projects")]
pub use xpn_host_list::XpnHostListWarning;
#[cfg(feature = "projects")]
pub use xpn_host_list::XpnHostListWarningCode;
#[cfg(feature = "projects")]
pub use xpn_host_list::XpnHostListWarningDataItem;
#[cfg(feature = "projects")]
pub use xpn_resource_id::XpnResourceId;
#[cfg(feature = "projects")]
pub use xpn_resource_id::XpnResourceIdType;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone::Zone;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone::ZoneStatus;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_list::ZoneList;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_list::ZoneListWarning;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_list::ZoneListWarningCode;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_list::ZoneListWarningDataItem;
#[cfg(any(feature = "region-zones", feature = "zones"))]
pub use zone_resource_status::ZoneResourceStatus;
#[cfg(any(feature = "disks", feature = "instant-snapshots"))]
pub use zone_set_labels_request::ZoneSetLabelsRequest;
#[cfg(any(feature = "reservation-blocks", feature = "reservation-sub-blocks"))]
pub use zone_set_nested_policy_request::ZoneSetNestedPolicyRequest;
pub use zone_set_policy_request::ZoneSetPolicyRequest;
