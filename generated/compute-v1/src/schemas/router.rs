//! The schema `Router`.

use gapi_runtime::v1::record;

use super::RouterBgp;
use super::RouterBgpPeer;
use super::RouterInterface;
use super::RouterMd5AuthenticationKey;
use super::RouterNat;
use super::RouterParams;

record! {
    /// Represents a Cloud Router resource.
    ///
    /// For more information about Cloud Router, read theCloud Router overview.
    pub struct Router = "Router" {
        /// BGP information specific to this router.
        pub bgp: Option<Box<RouterBgp>> = "bgp",
        /// BGP information that must be configured into the routing stack to establish
        /// BGP peering. This information must specify the peer ASN and either the
        /// interface name, IP address, or peer IP address. Please refer toRFC4273.
        pub bgp_peers: Option<Vec<RouterBgpPeer>> = "bgpPeers",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Indicates if a router is dedicated for use with encrypted VLAN attachments
        /// (interconnectAttachments).
        pub encrypted_interconnect_router: Option<bool> = "encryptedInterconnectRouter",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Router interfaces. To create a BGP peer that uses a router interface, the
        /// interface must have one of the following fields specified:
        ///
        /// - linkedVpnTunnel
        /// - linkedInterconnectAttachment
        /// - subnetwork
        ///
        /// You can create a router interface without any of these fields specified.
        /// However, you cannot create a BGP peer that uses that interface.
        pub interfaces: Option<Vec<RouterInterface>> = "interfaces",
        /// Output only. \[Output Only\] Type of resource. Always compute#router for
        /// routers.
        ///
        /// The default is `compute#router`.
        pub kind: Option<String> = "kind",
        /// Keys used for MD5 authentication.
        pub md5_authentication_keys: Option<Vec<RouterMd5AuthenticationKey>> =
            "md5AuthenticationKeys",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.routers.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// A list of NAT services created in this router.
        pub nats: Option<Vec<RouterNat>> = "nats",
        /// URI of the ncc_gateway to which this router associated.
        pub ncc_gateway: Option<String> = "nccGateway",
        /// URI of the network to which this router belongs.
        ///
        /// Required by `compute.routers.insert`, `compute.routers.update`.
        pub network: Option<String> = "network",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<RouterParams>> = "params",
        /// \[Output Only\] URI of the region where the router resides. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}
