//! The schema `NetworkEndpoint`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The network endpoint.
    pub struct NetworkEndpoint = "NetworkEndpoint" {
        /// Optional metadata defined as annotations on the network endpoint.
        pub annotations: Option<BTreeMap<String, String>> = "annotations",
        /// Represents the port number to which PSC consumer sends packets.
        ///
        /// Optional. Only valid for network endpoint groups created
        /// withGCE_VM_IP_PORTMAP endpoint type.
        pub client_destination_port: Option<i32> = "clientDestinationPort",
        /// Optional fully qualified domain name of network endpoint. This can only be
        /// specified when NetworkEndpointGroup.network_endpoint_type
        /// isNON_GCP_FQDN_PORT.
        pub fqdn: Option<String> = "fqdn",
        /// The name or a URL of VM instance of this network endpoint. Optional, the
        /// field presence depends on the network endpoint type. The field is required
        /// for network endpoints of type GCE_VM_IP andGCE_VM_IP_PORT.
        ///
        /// The instance must be in the same zone of network endpoint group (for zonal
        /// NEGs) or in the zone within the region of the NEG (for regional NEGs). If the
        /// ipAddress is specified, it must belongs to the VM instance.
        ///
        /// The name must be 1-63 characters long, and comply withRFC1035 or be a valid
        /// URL pointing to an existing instance.
        pub instance: Option<String> = "instance",
        /// Optional IPv4 address of network endpoint. The IP address must belong to a VM
        /// in Compute Engine (either the primary IP or as part of an aliased IP range).
        /// If the IP address is not specified, then the primary IP address for the VM
        /// instance in the network that the network endpoint group belongs to will be
        /// used.
        ///
        /// This field is redundant and need not be set for network endpoints of
        /// typeGCE_VM_IP. If set, it must be set to the primary internal IP address of
        /// the attached VM instance that matches the subnetwork of the NEG. The primary
        /// internal IP address from any NIC of a multi-NIC VM instance can be added to a
        /// NEG as long as it matches the NEG subnetwork.
        pub ip_address: Option<String> = "ipAddress",
        /// Optional IPv6 address of network endpoint.
        pub ipv6_address: Option<String> = "ipv6Address",
        /// Optional port number of network endpoint. If not specified, the defaultPort
        /// for the network endpoint group will be used.
        ///
        /// This field can not be set for network endpoints of typeGCE_VM_IP.
        pub port: Option<i32> = "port",
    }
}
