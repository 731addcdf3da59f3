//! The schema `VmEndpointNatMappings`.

use gapi_runtime::v1::record;

use super::VmEndpointNatMappingsInterfaceNatMappings;

record! {
    /// Contain information of Nat mapping for a VM endpoint (i.e., NIC).
    pub struct VmEndpointNatMappings = "VmEndpointNatMappings" {
        /// Output only. Name of the VM instance which the endpoint belongs to
        pub instance_name: Option<String> = "instanceName",
        /// The property `interfaceNatMappings`.
        ///
        /// Output only.
        pub interface_nat_mappings: Option<Vec<VmEndpointNatMappingsInterfaceNatMappings>> =
            "interfaceNatMappings",
    }
}
