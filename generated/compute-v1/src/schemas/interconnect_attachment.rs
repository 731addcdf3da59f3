//! The schema `InterconnectAttachment`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectAttachmentConfigurationConstraints;
use super::InterconnectAttachmentL2Forwarding;
use super::InterconnectAttachmentParams;
use super::InterconnectAttachmentPartnerMetadata;
use super::InterconnectAttachmentPrivateInfo;

record! {
    /// Represents an Interconnect Attachment (VLAN) resource.
    ///
    /// You can use Interconnect attachments (VLANS) to connect your Virtual Private
    /// Cloud networks to your on-premises networks through an Interconnect. For more
    /// information, read Creating VLAN Attachments.
    pub struct InterconnectAttachment = "InterconnectAttachment" {
        /// Determines whether this Attachment will carry packets. Not present for
        /// PARTNER_PROVIDER.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Output only. \[Output Only\] URL of the AttachmentGroup that includes this
        /// Attachment.
        pub attachment_group: Option<String> = "attachmentGroup",
        /// Provisioned bandwidth capacity for the interconnect attachment. For
        /// attachments of type DEDICATED, the user can set the bandwidth. For
        /// attachments of type PARTNER, the Google Partner that is operating the
        /// interconnect must set the bandwidth. Output only for PARTNER type, mutable
        /// for PARTNER_PROVIDER and DEDICATED, and can take one of the following values:
        ///
        /// - BPS_50M: 50 Mbit/s
        /// - BPS_100M: 100 Mbit/s
        /// - BPS_200M: 200 Mbit/s
        /// - BPS_300M: 300 Mbit/s
        /// - BPS_400M: 400 Mbit/s
        /// - BPS_500M: 500 Mbit/s
        /// - BPS_1G: 1 Gbit/s
        /// - BPS_2G: 2 Gbit/s
        /// - BPS_5G: 5 Gbit/s
        /// - BPS_10G: 10 Gbit/s
        /// - BPS_20G: 20 Gbit/s
        /// - BPS_50G: 50 Gbit/s
        /// - BPS_100G: 100 Gbit/s
        /// - BPS_400G: 400 Gbit/s
        pub bandwidth: Option<Open<InterconnectAttachmentBandwidth>> = "bandwidth",
        /// Single IPv4 address + prefix length to be configured on the cloud router
        /// interface for this interconnect attachment.
        ///
        /// - Both candidate_cloud_router_ip_address and
        ///   candidate_customer_router_ip_address fields must be set or both must be
        ///   unset.
        /// - Prefix length of both candidate_cloud_router_ip_address and
        ///   candidate_customer_router_ip_address must be the same.
        /// - Max prefix length is 31.
        pub candidate_cloud_router_ip_address: Option<String> =
            "candidateCloudRouterIpAddress",
        /// Single IPv6 address + prefix length to be configured on the cloud router
        /// interface for this interconnect attachment.
        ///
        /// - Both candidate_cloud_router_ipv6_address and
        ///   candidate_customer_router_ipv6_address fields must be set or both must be
        ///   unset.
        /// - Prefix length of both candidate_cloud_router_ipv6_address and
        ///   candidate_customer_router_ipv6_address must be the same.
        /// - Max prefix length is 126.
        pub candidate_cloud_router_ipv6_address: Option<String> =
            "candidateCloudRouterIpv6Address",
        /// Single IPv4 address + prefix length to be configured on the customer router
        /// interface for this interconnect attachment.
        pub candidate_customer_router_ip_address: Option<String> =
            "candidateCustomerRouterIpAddress",
        /// Single IPv6 address + prefix length to be configured on the customer router
        /// interface for this interconnect attachment.
        pub candidate_customer_router_ipv6_address: Option<String> =
            "candidateCustomerRouterIpv6Address",
        /// This field is not available.
        pub candidate_ipv6_subnets: Option<Vec<String>> = "candidateIpv6Subnets",
        /// Input only. Up to 16 candidate prefixes that can be used to restrict the
        /// allocation of cloudRouterIpAddress and customerRouterIpAddress for this
        /// attachment. All prefixes must be within link-local address space
        /// (169.254.0.0/16) and must be /29 or shorter (/28, /27, etc). Google will
        /// attempt to select an unused /29 from the supplied candidate prefix(es). The
        /// request will fail if all possible /29s are in use on Google's edge. If not
        /// supplied, Google will randomly select an unused /29 from all of link-local
        /// space.
        pub candidate_subnets: Option<Vec<String>> = "candidateSubnets",
        /// Output only. \[Output Only\] IPv4 address + prefix length to be configured on
        /// Cloud Router Interface for this interconnect attachment.
        pub cloud_router_ip_address: Option<String> = "cloudRouterIpAddress",
        /// Output only. \[Output Only\] IPv6 address + prefix length to be configured on
        /// Cloud Router Interface for this interconnect attachment.
        pub cloud_router_ipv6_address: Option<String> = "cloudRouterIpv6Address",
        /// This field is not available.
        pub cloud_router_ipv6_interface_id: Option<String> =
            "cloudRouterIpv6InterfaceId",
        /// Output only. \[Output Only\] Constraints for this attachment, if any. The
        /// attachment does not work if these constraints are not met.
        pub configuration_constraints: Option<Box<InterconnectAttachmentConfigurationConstraints>> =
            "configurationConstraints",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] IPv4 address + prefix length to be configured on
        /// the customer router subinterface for this interconnect attachment.
        pub customer_router_ip_address: Option<String> = "customerRouterIpAddress",
        /// Output only. \[Output Only\] IPv6 address + prefix length to be configured on
        /// the customer router subinterface for this interconnect attachment.
        pub customer_router_ipv6_address: Option<String> = "customerRouterIpv6Address",
        /// This field is not available.
        pub customer_router_ipv6_interface_id: Option<String> =
            "customerRouterIpv6InterfaceId",
        /// Output only. \[Output Only\] Dataplane version for this
        /// InterconnectAttachment. This field is only present for Dataplane version 2
        /// and higher. Absence of this field in the API output indicates that the
        /// Dataplane is version 1.
        pub dataplane_version: Option<i32> = "dataplaneVersion",
        /// An optional description of this resource.
        pub description: Option<String> = "description",
        /// Input only. Desired availability domain for the attachment. Only available
        /// for type PARTNER, at creation time, and can take one of the following values:
        ///
        /// - AVAILABILITY_DOMAIN_ANY
        /// - AVAILABILITY_DOMAIN_1
        /// - AVAILABILITY_DOMAIN_2
        ///
        /// For improved reliability, customers should configure a pair of attachments,
        /// one per availability domain. The selected availability domain will be
        /// provided to the Partner via the pairing key, so that the provisioned circuit
        /// will lie in the specified domain. If not specified, the value will default to
        /// AVAILABILITY_DOMAIN_ANY.
        pub edge_availability_domain: Option<Open<InterconnectAttachmentEdgeAvailabilityDomain>> =
            "edgeAvailabilityDomain",
        /// Indicates the user-supplied encryption option of this VLAN attachment
        /// (interconnectAttachment). Can only be specified at attachment creation for
        /// PARTNER or DEDICATED attachments. Possible values are:
        ///
        /// - NONE - This is the default value, which means that the VLAN attachment
        ///   carries unencrypted traffic. VMs are able to send traffic to, or receive
        ///   traffic from, such a VLAN attachment.
        /// - IPSEC - The VLAN attachment carries only encrypted traffic that is
        ///   encrypted by an IPsec device, such as an HA VPN gateway or third-party
        ///   IPsec VPN. VMs cannot directly send traffic to, or receive traffic from,
        ///   such a VLAN attachment. To use \*HA VPN over Cloud Interconnect\*, the VLAN
        ///   attachment must be created with this option.
        pub encryption: Option<Open<InterconnectAttachmentEncryption>> = "encryption",
        /// Output only. \[Output Only\] Google reference ID, to be used when raising
        /// support tickets with Google or otherwise to debug backend connectivity
        /// issues. \[Deprecated\] This field is not used.
        #[deprecated]
        pub google_reference_id: Option<String> = "googleReferenceId",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// URL of the underlying Interconnect object that this attachment's traffic will
        /// traverse through.
        pub interconnect: Option<String> = "interconnect",
        /// A list of URLs of addresses that have been reserved for the VLAN attachment.
        /// Used only for the VLAN attachment that has the encryption option as IPSEC.
        /// The addresses must be regional internal IP address ranges. When creating an
        /// HA VPN gateway over the VLAN attachment, if the attachment is configured to
        /// use a regional internal IP address, then the VPN gateway's IP address is
        /// allocated from the IP address range specified here. For example, if the HA
        /// VPN gateway's interface 0 is paired to this VLAN attachment, then a regional
        /// internal IP address for the VPN gateway interface 0 will be allocated from
        /// the IP address specified for this VLAN attachment. If this field is not
        /// specified when creating the VLAN attachment, then later on when creating an
        /// HA VPN gateway on this VLAN attachment, the HA VPN gateway's IP address is
        /// allocated from the regional external IP address pool.
        pub ipsec_internal_addresses: Option<Vec<String>> = "ipsecInternalAddresses",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#interconnectAttachment for interconnect attachments.
        ///
        /// The default is `compute#interconnectAttachment`.
        pub kind: Option<String> = "kind",
        /// L2 Interconnect Attachment related config. This field is required if the type
        /// is L2_DEDICATED.
        ///
        /// The configuration specifies how VLAN tags (like dot1q, qinq, or dot1ad)
        /// within L2 packets are mapped to the destination appliances IP addresses. The
        /// packet is then encapsulated with the appliance IP address and sent to the
        /// edge appliance.
        pub l2_forwarding: Option<Box<InterconnectAttachmentL2Forwarding>> =
            "l2Forwarding",
        /// A fingerprint for the labels being applied to this InterconnectAttachment,
        /// which is essentially a hash of the labels set used for optimistic locking.
        /// The fingerprint is initially generated by Compute Engine and changes after
        /// every request to modify or update labels. You must always provide an
        /// up-to-date fingerprint hash in order to update or change labels, otherwise
        /// the request will fail with error412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve an
        /// InterconnectAttachment.
        pub label_fingerprint: Option<Bytes> = "labelFingerprint",
        /// Labels for this resource. These can only be added or modified by thesetLabels
        /// method. Each label key/value pair must comply withRFC1035. Label values may
        /// be empty.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Maximum Transmission Unit (MTU), in bytes, of packets passing through this
        /// interconnect attachment. Valid values are 1440, 1460, 1500, and 8896. If not
        /// specified, the value will default to 1440.
        pub mtu: Option<i32> = "mtu",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The current status of whether or not this
        /// interconnect attachment is functional, which can take one of the following
        /// values:
        ///
        /// - OS_ACTIVE: The attachment has been turned up and is ready to use.
        /// - OS_UNPROVISIONED: The attachment is not ready to use yet, because turnup is
        ///   not complete.
        pub operational_status: Option<Open<InterconnectAttachmentOperationalStatus>> =
            "operationalStatus",
        /// \[Output only for type PARTNER. Input only for PARTNER_PROVIDER. Not present
        /// for DEDICATED\]. The opaque identifier of a PARTNER attachment used to
        /// initiate provisioning with a selected partner. Of the form
        /// "XXXXX/region/domain"
        pub pairing_key: Option<String> = "pairingKey",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<InterconnectAttachmentParams>> = "params",
        /// Optional BGP ASN for the router supplied by a Layer 3 Partner if they
        /// configured BGP on behalf of the customer. Output only for PARTNER type, input
        /// only for PARTNER_PROVIDER, not available for DEDICATED.
        pub partner_asn: Option<i64> = "partnerAsn",
        /// Informational metadata about Partner attachments from Partners to display to
        /// customers. Output only for PARTNER type, mutable for PARTNER_PROVIDER, not
        /// available for DEDICATED.
        pub partner_metadata: Option<Box<InterconnectAttachmentPartnerMetadata>> =
            "partnerMetadata",
        /// Output only. \[Output Only\] Information specific to an
        /// InterconnectAttachment. This property is populated if the interconnect that
        /// this is attached to is of type DEDICATED.
        pub private_interconnect_info: Option<Box<InterconnectAttachmentPrivateInfo>> =
            "privateInterconnectInfo",
        /// Output only. \[Output Only\] URL of the region where the regional
        /// interconnect attachment resides. You must specify this field as part of the
        /// HTTP request URL. It is not settable as a field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] If the attachment is on a Cross-Cloud
        /// Interconnect connection, this field contains the interconnect's remote
        /// location service provider. Example values: "Amazon Web Services" "Microsoft
        /// Azure".
        ///
        /// The field is set only for attachments on Cross-Cloud Interconnect
        /// connections. Its value is copied from the InterconnectRemoteLocation
        /// remoteService field.
        pub remote_service: Option<String> = "remoteService",
        /// URL of the Cloud Router to be used for dynamic routing. This router must be
        /// in the same region as this InterconnectAttachment. The InterconnectAttachment
        /// will automatically connect the Interconnect to the network & region within
        /// which the Cloud Router is configured.
        pub router: Option<String> = "router",
        /// Output only. \[Output Only\] Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// The stack type for this interconnect attachment to identify whether the IPv6
        /// feature is enabled or not. If not specified, IPV4_ONLY will be used.
        ///
        /// This field can be both set at interconnect attachments creation and update
        /// interconnect attachment operations.
        pub stack_type: Option<Open<InterconnectAttachmentStackType>> = "stackType",
        /// Output only. \[Output Only\] The current state of this attachment's
        /// functionality. Enum values ACTIVE and UNPROVISIONED are shared by
        /// DEDICATED/PRIVATE, PARTNER, and PARTNER_PROVIDER interconnect attachments,
        /// while enum values PENDING_PARTNER, PARTNER_REQUEST_RECEIVED, and
        /// PENDING_CUSTOMER are used for only PARTNER and PARTNER_PROVIDER interconnect
        /// attachments. This state can take one of the following values:
        ///
        /// - ACTIVE: The attachment has been turned up and is ready to use.
        /// - UNPROVISIONED: The attachment is not ready to use yet, because turnup is
        ///   not complete.
        /// - PENDING_PARTNER: A newly-created PARTNER attachment that has not yet been
        ///   configured on the Partner side.
        /// - PARTNER_REQUEST_RECEIVED: A PARTNER attachment is in the process of
        ///   provisioning after a PARTNER_PROVIDER attachment was created that
        ///   references it.
        /// - PENDING_CUSTOMER: A PARTNER or PARTNER_PROVIDER attachment that is waiting
        ///   for a customer to activate it.
        /// - DEFUNCT: The attachment was deleted externally and is no longer functional.
        ///   This could be because the associated Interconnect was removed, or because
        ///   the other side of a Partner attachment was deleted.
        pub state: Option<Open<InterconnectAttachmentState>> = "state",
        /// Input only. Length of the IPv4 subnet mask. Allowed values:
        ///
        /// - 29 (default)
        /// - 30
        ///
        /// The default value is 29, except for Cross-Cloud Interconnect connections that
        /// use an InterconnectRemoteLocation with a constraints.subnetLengthRange.min
        /// equal to 30. For example, connections that use an Azure remote location fall
        /// into this category. In these cases, the default value is 30, and requesting
        /// 29 returns an error.
        ///
        /// Where both 29 and 30 are allowed, 29 is preferred, because it gives Google
        /// Cloud Support more debugging visibility.
        pub subnet_length: Option<i32> = "subnetLength",
        /// The type of interconnect attachment this is, which can take one of the
        /// following values:
        ///
        /// - DEDICATED: an attachment to a Dedicated Interconnect.
        /// - PARTNER: an attachment to a Partner Interconnect, created by the customer.
        /// - PARTNER_PROVIDER: an attachment to a Partner Interconnect, created by the
        ///   partner.
        /// - L2_DEDICATED: a L2 attachment to a Dedicated Interconnect.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InterconnectAttachmentType>> = "type",
        /// The IEEE 802.1Q VLAN tag for this attachment, in the range 2-4093. Only
        /// specified at creation time.
        pub vlan_tag8021q: Option<i32> = "vlanTag8021q",
    }
}

open_enum! {
    /// Provisioned bandwidth capacity for the interconnect attachment. For attachments
    /// of type DEDICATED, the user can set the bandwidth. For attachments of type
    /// PARTNER, the Google Partner that is operating the interconnect must set the
    /// bandwidth. Output only for PARTNER type, mutable for PARTNER_PROVIDER and
    /// DEDICATED, and can take one of the following values:
    ///
    /// - BPS_50M: 50 Mbit/s
    /// - BPS_100M: 100 Mbit/s
    /// - BPS_200M: 200 Mbit/s
    /// - BPS_300M: 300 Mbit/s
    /// - BPS_400M: 400 Mbit/s
    /// - BPS_500M: 500 Mbit/s
    /// - BPS_1G: 1 Gbit/s
    /// - BPS_2G: 2 Gbit/s
    /// - BPS_5G: 5 Gbit/s
    /// - BPS_10G: 10 Gbit/s
    /// - BPS_20G: 20 Gbit/s
    /// - BPS_50G: 50 Gbit/s
    /// - BPS_100G: 100 Gbit/s
    /// - BPS_400G: 400 Gbit/s
    pub enum InterconnectAttachmentBandwidth = "InterconnectAttachment.bandwidth" {
        /// 100 Gbit/s
        ///
        /// Named `BPS_100G` on the wire.
        Bps100g = "BPS_100G",
        /// 100 Mbit/s
        ///
        /// Named `BPS_100M` on the wire.
        Bps100m = "BPS_100M",
        /// 10 Gbit/s
        ///
        /// Named `BPS_10G` on the wire.
        Bps10g = "BPS_10G",
        /// 1 Gbit/s
        ///
        /// Named `BPS_1G` on the wire.
        Bps1g = "BPS_1G",
        /// 200 Mbit/s
        ///
        /// Named `BPS_200M` on the wire.
        Bps200m = "BPS_200M",
        /// 20 Gbit/s
        ///
        /// Named `BPS_20G` on the wire.
        Bps20g = "BPS_20G",
        /// 2 Gbit/s
        ///
        /// Named `BPS_2G` on the wire.
        Bps2g = "BPS_2G",
        /// 300 Mbit/s
        ///
        /// Named `BPS_300M` on the wire.
        Bps300m = "BPS_300M",
        /// 400 Gbit/s
        ///
        /// Named `BPS_400G` on the wire.
        Bps400g = "BPS_400G",
        /// 400 Mbit/s
        ///
        /// Named `BPS_400M` on the wire.
        Bps400m = "BPS_400M",
        /// 500 Mbit/s
        ///
        /// Named `BPS_500M` on the wire.
        Bps500m = "BPS_500M",
        /// 50 Gbit/s
        ///
        /// Named `BPS_50G` on the wire.
        Bps50g = "BPS_50G",
        /// 50 Mbit/s
        ///
        /// Named `BPS_50M` on the wire.
        Bps50m = "BPS_50M",
        /// 5 Gbit/s
        ///
        /// Named `BPS_5G` on the wire.
        Bps5g = "BPS_5G",
    }
}

open_enum! {
    /// Input only. Desired availability domain for the attachment. Only available for
    /// type PARTNER, at creation time, and can take one of the following values:
    ///
    /// - AVAILABILITY_DOMAIN_ANY
    /// - AVAILABILITY_DOMAIN_1
    /// - AVAILABILITY_DOMAIN_2
    ///
    /// For improved reliability, customers should configure a pair of attachments, one
    /// per availability domain. The selected availability domain will be provided to the
    /// Partner via the pairing key, so that the provisioned circuit will lie in the
    /// specified domain. If not specified, the value will default to
    /// AVAILABILITY_DOMAIN_ANY.
    pub enum InterconnectAttachmentEdgeAvailabilityDomain =
        "InterconnectAttachment.edgeAvailabilityDomain" {
        /// The value `AVAILABILITY_DOMAIN_1`.
        AvailabilityDomain1 = "AVAILABILITY_DOMAIN_1",
        /// The value `AVAILABILITY_DOMAIN_2`.
        AvailabilityDomain2 = "AVAILABILITY_DOMAIN_2",
        /// The value `AVAILABILITY_DOMAIN_ANY`.
        AvailabilityDomainAny = "AVAILABILITY_DOMAIN_ANY",
    }
}

open_enum! {
    /// Indicates the user-supplied encryption option of this VLAN attachment
    /// (interconnectAttachment). Can only be specified at attachment creation for
    /// PARTNER or DEDICATED attachments. Possible values are:
    ///
    /// - NONE - This is the default value, which means that the VLAN attachment carries
    ///   unencrypted traffic. VMs are able to send traffic to, or receive traffic from,
    ///   such a VLAN attachment.
    /// - IPSEC - The VLAN attachment carries only encrypted traffic that is encrypted by
    ///   an IPsec device, such as an HA VPN gateway or third-party IPsec VPN. VMs cannot
    ///   directly send traffic to, or receive traffic from, such a VLAN attachment. To
    ///   use \*HA VPN over Cloud Interconnect\*, the VLAN attachment must be created
    ///   with this option.
    pub enum InterconnectAttachmentEncryption = "InterconnectAttachment.encryption" {
        /// The interconnect attachment will carry only encrypted traffic that is
        /// encrypted by an IPsec device such as HA VPN gateway; VMs cannot directly send
        /// traffic to or receive traffic from such an interconnect attachment. To use HA
        /// VPN over Cloud Interconnect, the interconnect attachment must be created with
        /// this option.
        Ipsec = "IPSEC",
        /// This is the default value, which means the Interconnect Attachment will carry
        /// unencrypted traffic. VMs will be able to send traffic to or receive traffic
        /// from such interconnect attachment.
        None = "NONE",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current status of whether or not this
    /// interconnect attachment is functional, which can take one of the following
    /// values:
    ///
    /// - OS_ACTIVE: The attachment has been turned up and is ready to use.
    /// - OS_UNPROVISIONED: The attachment is not ready to use yet, because turnup is not
    ///   complete.
    pub enum InterconnectAttachmentOperationalStatus =
        "InterconnectAttachment.operationalStatus" {
        /// Indicates that attachment has been turned up and is ready to use.
        OsActive = "OS_ACTIVE",
        /// Indicates that attachment is not ready to use yet, because turnup is not
        /// complete.
        OsUnprovisioned = "OS_UNPROVISIONED",
    }
}

open_enum! {
    /// The stack type for this interconnect attachment to identify whether the IPv6
    /// feature is enabled or not. If not specified, IPV4_ONLY will be used.
    ///
    /// This field can be both set at interconnect attachments creation and update
    /// interconnect attachment operations.
    pub enum InterconnectAttachmentStackType = "InterconnectAttachment.stackType" {
        /// The interconnect attachment can have both IPv4 and IPv6 addresses.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// The interconnect attachment will only be assigned IPv4 addresses.
        Ipv4Only = "IPV4_ONLY",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current state of this attachment's
    /// functionality. Enum values ACTIVE and UNPROVISIONED are shared by
    /// DEDICATED/PRIVATE, PARTNER, and PARTNER_PROVIDER interconnect attachments, while
    /// enum values PENDING_PARTNER, PARTNER_REQUEST_RECEIVED, and PENDING_CUSTOMER are
    /// used for only PARTNER and PARTNER_PROVIDER interconnect attachments. This state
    /// can take one of the following values:
    ///
    /// - ACTIVE: The attachment has been turned up and is ready to use.
    /// - UNPROVISIONED: The attachment is not ready to use yet, because turnup is not
    ///   complete.
    /// - PENDING_PARTNER: A newly-created PARTNER attachment that has not yet been
    ///   configured on the Partner side.
    /// - PARTNER_REQUEST_RECEIVED: A PARTNER attachment is in the process of
    ///   provisioning after a PARTNER_PROVIDER attachment was created that references
    ///   it.
    /// - PENDING_CUSTOMER: A PARTNER or PARTNER_PROVIDER attachment that is waiting for
    ///   a customer to activate it.
    /// - DEFUNCT: The attachment was deleted externally and is no longer functional.
    ///   This could be because the associated Interconnect was removed, or because the
    ///   other side of a Partner attachment was deleted.
    pub enum InterconnectAttachmentState = "InterconnectAttachment.state" {
        /// Indicates that attachment has been turned up and is ready to use.
        Active = "ACTIVE",
        /// The attachment was deleted externally and is no longer functional. This could
        /// be because the associated Interconnect was wiped out, or because the other
        /// side of a Partner attachment was deleted.
        Defunct = "DEFUNCT",
        /// A PARTNER attachment is in the process of provisioning after a
        /// PARTNER_PROVIDER attachment was created that references it.
        PartnerRequestReceived = "PARTNER_REQUEST_RECEIVED",
        /// PARTNER or PARTNER_PROVIDER attachment that is waiting for the customer to
        /// activate.
        PendingCustomer = "PENDING_CUSTOMER",
        /// A newly created PARTNER attachment that has not yet been configured on the
        /// Partner side.
        PendingPartner = "PENDING_PARTNER",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Indicates that attachment is not ready to use yet, because turnup is not
        /// complete.
        Unprovisioned = "UNPROVISIONED",
    }
}

open_enum! {
    /// The type of interconnect attachment this is, which can take one of the following
    /// values:
    ///
    /// - DEDICATED: an attachment to a Dedicated Interconnect.
    /// - PARTNER: an attachment to a Partner Interconnect, created by the customer.
    /// - PARTNER_PROVIDER: an attachment to a Partner Interconnect, created by the
    ///   partner.
    /// - L2_DEDICATED: a L2 attachment to a Dedicated Interconnect.
    pub enum InterconnectAttachmentType = "InterconnectAttachment.type" {
        /// Attachment to a dedicated interconnect.
        Dedicated = "DEDICATED",
        /// Attachment to a dedicated interconnect, forwarding L2 packets.
        L2Dedicated = "L2_DEDICATED",
        /// Attachment to a partner interconnect, created by the customer.
        Partner = "PARTNER",
        /// Attachment to a partner interconnect, created by the partner.
        PartnerProvider = "PARTNER_PROVIDER",
    }
}
