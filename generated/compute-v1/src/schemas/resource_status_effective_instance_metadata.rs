//! The schema `ResourceStatusEffectiveInstanceMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Effective values of predefined metadata keys for an instance.
    pub struct ResourceStatusEffectiveInstanceMetadata =
        "ResourceStatusEffectiveInstanceMetadata" {
        /// Effective block-project-ssh-keys value at Instance level.
        pub block_project_ssh_keys_metadata_value: Option<bool> =
            "blockProjectSshKeysMetadataValue",
        /// Effective enable-guest-attributes value at Instance level.
        pub enable_guest_attributes_metadata_value: Option<bool> =
            "enableGuestAttributesMetadataValue",
        /// Effective enable-os-inventory value at Instance level.
        pub enable_os_inventory_metadata_value: Option<bool> =
            "enableOsInventoryMetadataValue",
        /// Effective enable-osconfig value at Instance level.
        pub enable_osconfig_metadata_value: Option<bool> = "enableOsconfigMetadataValue",
        /// Effective enable-oslogin value at Instance level.
        pub enable_oslogin_metadata_value: Option<bool> = "enableOsloginMetadataValue",
        /// Effective gce-container-declaration value at Instance level.
        pub gce_container_declaration_metadata_value: Option<bool> =
            "gceContainerDeclarationMetadataValue",
        /// Effective serial-port-enable value at Instance level.
        pub serial_port_enable_metadata_value: Option<bool> =
            "serialPortEnableMetadataValue",
        /// Effective serial-port-logging-enable value at Instance level.
        pub serial_port_logging_enable_metadata_value: Option<bool> =
            "serialPortLoggingEnableMetadataValue",
        /// Effective VM DNS setting at Instance level.
        pub vm_dns_setting_metadata_value: Option<String> = "vmDnsSettingMetadataValue",
    }
}
