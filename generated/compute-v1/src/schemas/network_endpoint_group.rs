//! The schema `NetworkEndpointGroup`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkEndpointGroupAppEngine;
use super::NetworkEndpointGroupCloudFunction;
use super::NetworkEndpointGroupCloudRun;
use super::NetworkEndpointGroupPscData;

record! {
    /// Represents a collection of network endpoints.
    ///
    /// A network endpoint group (NEG) defines how a set of endpoints should be reached,
    /// whether they are reachable, and where they are located. For more information
    /// about using NEGs for different use cases, seeNetwork endpoint groups overview.
    ///
    /// Note: Use the following APIs to manage network endpoint groups:
    ///
    /// \- To manage NEGs with zonal scope (such as zonal NEGs, hybrid connectivity
    /// NEGs): zonal API - To manage NEGs with regional scope (such as regional internet
    /// NEGs, serverless NEGs, Private Service Connect NEGs): regional API - To manage
    /// NEGs with global scope (such as global internet NEGs):global API
    pub struct NetworkEndpointGroup = "NetworkEndpointGroup" {
        /// Optional. Metadata defined as annotations on the network endpoint group.
        pub annotations: Option<BTreeMap<String, String>> = "annotations",
        /// Optional. Only valid when networkEndpointType isSERVERLESS. Only one of
        /// cloudRun,appEngine or cloudFunction may be set.
        pub app_engine: Option<Box<NetworkEndpointGroupAppEngine>> = "appEngine",
        /// Optional. Only valid when networkEndpointType isSERVERLESS. Only one of
        /// cloudRun,appEngine or cloudFunction may be set.
        pub cloud_function: Option<Box<NetworkEndpointGroupCloudFunction>> =
            "cloudFunction",
        /// Optional. Only valid when networkEndpointType isSERVERLESS. Only one of
        /// cloudRun,appEngine or cloudFunction may be set.
        pub cloud_run: Option<Box<NetworkEndpointGroupCloudRun>> = "cloudRun",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// The default port used if the port number is not specified in the network
        /// endpoint.
        ///
        /// Optional. If the network endpoint type is either GCE_VM_IP,SERVERLESS or
        /// PRIVATE_SERVICE_CONNECT, this field must not be specified.
        pub default_port: Option<i32> = "defaultPort",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#networkEndpointGroup for network endpoint group.
        ///
        /// The default is `compute#networkEndpointGroup`.
        pub kind: Option<String> = "kind",
        /// Name of the resource; provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        pub name: Option<String> = "name",
        /// The URL of the network to which all network endpoints in the NEG belong. For
        /// networkEndpointType GCE_VM_IP_PORT,GCE_VM_IP_PORTMAP or
        /// NON_GCP_PRIVATE_IP_PORT, if this field is not specified, a default network
        /// will be used. This field cannot be set for NEGs with networkEndpointType set
        /// toSERVERLESS or PRIVATE_SERVICE_CONNECT and for global NEGs. For all other
        /// network endpoint types, this field is required.
        pub network: Option<String> = "network",
        /// Type of network endpoints in this network endpoint group. Can be one
        /// ofGCE_VM_IP, GCE_VM_IP_PORT,NON_GCP_PRIVATE_IP_PORT,
        /// INTERNET_FQDN_PORT,INTERNET_IP_PORT, SERVERLESS,PRIVATE_SERVICE_CONNECT,
        /// GCE_VM_IP_PORTMAP.
        pub network_endpoint_type: Option<Open<NetworkEndpointGroupNetworkEndpointType>> =
            "networkEndpointType",
        /// Optional. Only valid when networkEndpointType isPRIVATE_SERVICE_CONNECT.
        pub psc_data: Option<Box<NetworkEndpointGroupPscData>> = "pscData",
        /// The target service url used to set up private service connection to a Google
        /// API or a PSC Producer Service Attachment. An example value is:
        /// asia-northeast3-cloudkms.googleapis.com.
        ///
        /// Optional. Only valid when networkEndpointType isPRIVATE_SERVICE_CONNECT.
        pub psc_target_service: Option<String> = "pscTargetService",
        /// Output only. \[Output Only\] The URL of theregion where the network endpoint
        /// group is located.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output only\] Number of network endpoints in the network
        /// endpoint group.
        pub size: Option<i32> = "size",
        /// Optional URL of the subnetwork to which all network endpoints in the NEG
        /// belong.
        pub subnetwork: Option<String> = "subnetwork",
        /// Output only. \[Output Only\] The URL of thezone where the network endpoint
        /// group is located.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Type of network endpoints in this network endpoint group. Can be one ofGCE_VM_IP,
    /// GCE_VM_IP_PORT,NON_GCP_PRIVATE_IP_PORT, INTERNET_FQDN_PORT,INTERNET_IP_PORT,
    /// SERVERLESS,PRIVATE_SERVICE_CONNECT, GCE_VM_IP_PORTMAP.
    pub enum NetworkEndpointGroupNetworkEndpointType =
        "NetworkEndpointGroup.networkEndpointType" {
        /// The network endpoint is represented by an IP address.
        GceVmIp = "GCE_VM_IP",
        /// The network endpoint for targeting a specific network interface of a VM
        /// instance in configurations with multiple network interfaces on the same
        /// network.
        GceVmIpDedicatedBackend = "GCE_VM_IP_DEDICATED_BACKEND",
        /// The network endpoint is represented by IP address and port pair.
        GceVmIpPort = "GCE_VM_IP_PORT",
        /// The network endpoint is represented by an IP, Port and Client Destination
        /// Port.
        GceVmIpPortmap = "GCE_VM_IP_PORTMAP",
        /// The network endpoint is represented by fully qualified domain name and port.
        InternetFqdnPort = "INTERNET_FQDN_PORT",
        /// The network endpoint is represented by an internet IP address and port.
        InternetIpPort = "INTERNET_IP_PORT",
        /// The network endpoint is represented by an IP address and port. The endpoint
        /// belongs to a VM or pod running in a customer's on-premises.
        NonGcpPrivateIpPort = "NON_GCP_PRIVATE_IP_PORT",
        /// The network endpoint is either public Google APIs or services exposed by
        /// other GCP Project with a Service Attachment. The connection is set up by
        /// private service connect
        PrivateServiceConnect = "PRIVATE_SERVICE_CONNECT",
        /// The network endpoint is handled by specified serverless infrastructure.
        Serverless = "SERVERLESS",
    }
}
