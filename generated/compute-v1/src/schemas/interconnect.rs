//! The schema `Interconnect`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectApplicationAwareInterconnect;
use super::InterconnectCircuitInfo;
use super::InterconnectMacsec;
use super::InterconnectOutageNotification;
use super::InterconnectParams;

record! {
    /// Represents an Interconnect resource.
    ///
    /// An Interconnect resource is a dedicated connection between the Google Cloud
    /// network and your on-premises network. For more information, read the Dedicated
    /// Interconnect Overview.
    pub struct Interconnect = "Interconnect" {
        /// Enable or disable the application awareness feature on this Cloud
        /// Interconnect.
        pub aai_enabled: Option<bool> = "aaiEnabled",
        /// Administrative status of the interconnect. When this is set to true, the
        /// Interconnect is functional and can carry traffic. When set to false, no
        /// packets can be carried over the interconnect and no BGP routes are exchanged
        /// over it. By default, the status is set to true.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Configuration information for application awareness on this Cloud
        /// Interconnect.
        pub application_aware_interconnect: Option<Box<InterconnectApplicationAwareInterconnect>> =
            "applicationAwareInterconnect",
        /// \[Output only\] List of features available for this Interconnect connection,
        /// which can take one of the following values:
        ///
        /// - IF_MACSEC: If present, then the Interconnect connection is provisioned on
        ///   MACsec capable hardware ports. If not present, then the Interconnect
        ///   connection is provisioned on non-MACsec capable ports. Any attempt to
        ///   enable MACsec will fail.
        /// - IF_CROSS_SITE_NETWORK: If present, then the Interconnect connection is
        ///   provisioned exclusively for Cross-Site Networking. Any attempt to configure
        ///   VLAN attachments will fail. If not present, then the Interconnect
        ///   connection is not provisioned for Cross-Site Networking. Any attempt to use
        ///   it for Cross-Site Networking will fail.
        pub available_features: Option<Vec<Open<InterconnectAvailableFeatures>>> =
            "availableFeatures",
        /// Output only. \[Output Only\] A list of CircuitInfo objects, that describe the
        /// individual circuits in this LAG.
        pub circuit_infos: Option<Vec<InterconnectCircuitInfo>> = "circuitInfos",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Customer name, to put in the Letter of Authorization as the party authorized
        /// to request a crossconnect.
        pub customer_name: Option<String> = "customerName",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. URL of the InterconnectLocation object that represents where
        /// this connection is to be provisioned. By default it will be the same as the
        /// location field.
        pub effective_location: Option<String> = "effectiveLocation",
        /// Output only. \[Output Only\] A list of outages expected for this
        /// Interconnect.
        pub expected_outages: Option<Vec<InterconnectOutageNotification>> =
            "expectedOutages",
        /// Output only. \[Output Only\] IP address configured on the Google side of the
        /// Interconnect link. This can be used only for ping tests.
        pub google_ip_address: Option<String> = "googleIpAddress",
        /// Output only. \[Output Only\] Google reference ID to be used when raising
        /// support tickets with Google or otherwise to debug backend connectivity
        /// issues.
        pub google_reference_id: Option<String> = "googleReferenceId",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] A list of the URLs of all
        /// InterconnectAttachments configured to use this Interconnect.
        pub interconnect_attachments: Option<Vec<String>> = "interconnectAttachments",
        /// Output only. \[Output Only\] URLs of InterconnectGroups that include this
        /// Interconnect. Order is arbitrary and items are unique.
        pub interconnect_groups: Option<Vec<String>> = "interconnectGroups",
        /// Type of interconnect, which can take one of the following values:
        ///
        /// - PARTNER: A partner-managed interconnection shared between customers though
        ///   a partner.
        /// - DEDICATED: A dedicated physical interconnection with the customer.
        ///
        /// Note that a value IT_PRIVATE has been deprecated in favor of DEDICATED.
        pub interconnect_type: Option<Open<InterconnectInterconnectType>> =
            "interconnectType",
        /// Output only. \[Output Only\] Type of the resource. Alwayscompute#interconnect
        /// for interconnects.
        ///
        /// The default is `compute#interconnect`.
        pub kind: Option<String> = "kind",
        /// A fingerprint for the labels being applied to this Interconnect, which is
        /// essentially a hash of the labels set used for optimistic locking. The
        /// fingerprint is initially generated by Compute Engine and changes after every
        /// request to modify or update labels. You must always provide an up-to-date
        /// fingerprint hash in order to update or change labels, otherwise the request
        /// will fail with error412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve an
        /// Interconnect.
        pub label_fingerprint: Option<Bytes> = "labelFingerprint",
        /// Labels for this resource. These can only be added or modified by thesetLabels
        /// method. Each label key/value pair must comply withRFC1035. Label values may
        /// be empty.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Type of link requested, which can take one of the following values:
        ///
        /// - LINK_TYPE_ETHERNET_10G_LR: A 10G Ethernet with LR optics
        /// - LINK_TYPE_ETHERNET_100G_LR: A 100G Ethernet with LR optics.
        /// - LINK_TYPE_ETHERNET_400G_LR4: A 400G Ethernet with LR4 optics.
        ///
        /// Note that this field indicates the speed of each of the links in the bundle,
        /// not the speed of the entire bundle.
        pub link_type: Option<Open<InterconnectLinkType>> = "linkType",
        /// URL of the InterconnectLocation object that represents where this connection
        /// is to be provisioned.
        pub location: Option<String> = "location",
        /// Configuration that enables Media Access Control security (MACsec) on the
        /// Cloud Interconnect connection between Google and your on-premises router.
        pub macsec: Option<Box<InterconnectMacsec>> = "macsec",
        /// Enable or disable MACsec on this Interconnect connection. MACsec enablement
        /// fails if the MACsec object is not specified.
        pub macsec_enabled: Option<bool> = "macsecEnabled",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.interconnects.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Email address to contact the customer NOC for operations and maintenance
        /// notifications regarding this Interconnect. If specified, this will be used
        /// for notifications in addition to all other forms described, such as Cloud
        /// Monitoring logs alerting and Cloud Notifications. This field is required for
        /// users who sign up for Cloud Interconnect using workforce identity federation.
        pub noc_contact_email: Option<String> = "nocContactEmail",
        /// Output only. \[Output Only\] The current status of this Interconnect's
        /// functionality, which can take one of the following values:
        ///
        /// - OS_ACTIVE: A valid Interconnect, which is turned up and is ready to use.
        ///   Attachments may be provisioned on this Interconnect.
        /// - OS_UNPROVISIONED: An Interconnect that has not completed turnup. No
        ///   attachments may be provisioned on this Interconnect.
        /// - OS_UNDER_MAINTENANCE: An Interconnect that is undergoing internal
        ///   maintenance. No attachments may be provisioned or updated on this
        ///   Interconnect.
        pub operational_status: Option<Open<InterconnectOperationalStatus>> =
            "operationalStatus",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<InterconnectParams>> = "params",
        /// Output only. \[Output Only\] IP address configured on the customer side of
        /// the Interconnect link. The customer should configure this IP address during
        /// turnup when prompted by Google NOC. This can be used only for ping tests.
        pub peer_ip_address: Option<String> = "peerIpAddress",
        /// Output only. \[Output Only\] Number of links actually provisioned in this
        /// interconnect.
        pub provisioned_link_count: Option<i32> = "provisionedLinkCount",
        /// Indicates that this is a Cross-Cloud Interconnect. This field specifies the
        /// location outside of Google's network that the interconnect is connected to.
        pub remote_location: Option<String> = "remoteLocation",
        /// Optional. This parameter can be provided only with Interconnect INSERT. It
        /// isn't valid for Interconnect PATCH. List of features requested for this
        /// Interconnect connection, which can take one of the following values:
        ///
        /// - IF_MACSEC: If specified, then the connection is created on MACsec capable
        ///   hardware ports. If not specified, non-MACsec capable ports will also be
        ///   considered.
        /// - IF_CROSS_SITE_NETWORK: If specified, then the connection is created
        ///   exclusively for Cross-Site Networking. The connection can not be used for
        ///   Cross-Site Networking unless this feature is specified.
        pub requested_features: Option<Vec<Open<InterconnectRequestedFeatures>>> =
            "requestedFeatures",
        /// Target number of physical links in the link bundle, as requested by the
        /// customer.
        pub requested_link_count: Option<i32> = "requestedLinkCount",
        /// Output only. \[Output Only\] Reserved for future use.
        pub satisfies_pzs: Option<bool> = "satisfiesPzs",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. Server-defined URL for this resource with the resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. \[Output Only\] The current state of Interconnect functionality,
        /// which can take one of the following values:
        ///
        /// - ACTIVE: The Interconnect is valid, turned up and ready to use. Attachments
        ///   may be provisioned on this Interconnect.
        /// - UNPROVISIONED: The Interconnect has not completed turnup. No attachments
        ///   may be provisioned on this Interconnect.
        /// - UNDER_MAINTENANCE: The Interconnect is undergoing internal maintenance. No
        ///   attachments may be provisioned or updated on this Interconnect.
        pub state: Option<Open<InterconnectState>> = "state",
        /// To be deprecated.
        pub subzone: Option<Open<InterconnectSubzone>> = "subzone",
        /// Output only. \[Output Only\] A list of the URLs of all CrossSiteNetwork
        /// WireGroups configured to use this Interconnect. The Interconnect cannot be
        /// deleted if this list is non-empty.
        pub wire_groups: Option<Vec<String>> = "wireGroups",
    }
}

open_enum! {
    /// An item of the property `availableFeatures` of `Interconnect`.
    pub enum InterconnectAvailableFeatures = "Interconnect.availableFeatures[]" {
        /// Cross-Site Networking
        IfCrossSiteNetwork = "IF_CROSS_SITE_NETWORK",
        /// L2 Interconnect Attachment Forwarding
        IfL2Forwarding = "IF_L2_FORWARDING",
        /// Media Access Control security (MACsec)
        IfMacsec = "IF_MACSEC",
    }
}

open_enum! {
    /// Type of interconnect, which can take one of the following values:
    ///
    /// - PARTNER: A partner-managed interconnection shared between customers though a
    ///   partner.
    /// - DEDICATED: A dedicated physical interconnection with the customer.
    ///
    /// Note that a value IT_PRIVATE has been deprecated in favor of DEDICATED.
    pub enum InterconnectInterconnectType = "Interconnect.interconnectType" {
        /// A dedicated physical interconnection with the customer.
        Dedicated = "DEDICATED",
        /// \[Deprecated\] A private, physical interconnection with the customer.
        ItPrivate = "IT_PRIVATE",
        /// A partner-managed interconnection shared between customers via partner.
        Partner = "PARTNER",
    }
}

open_enum! {
    /// Type of link requested, which can take one of the following values:
    ///
    /// - LINK_TYPE_ETHERNET_10G_LR: A 10G Ethernet with LR optics
    /// - LINK_TYPE_ETHERNET_100G_LR: A 100G Ethernet with LR optics.
    /// - LINK_TYPE_ETHERNET_400G_LR4: A 400G Ethernet with LR4 optics.
    ///
    /// Note that this field indicates the speed of each of the links in the bundle, not
    /// the speed of the entire bundle.
    pub enum InterconnectLinkType = "Interconnect.linkType" {
        /// 100G Ethernet, LR Optics.
        ///
        /// Named `LINK_TYPE_ETHERNET_100G_LR` on the wire.
        LinkTypeEthernet100gLr = "LINK_TYPE_ETHERNET_100G_LR",
        /// 10G Ethernet, LR Optics. \[(rate_bps) = 10000000000\];
        ///
        /// Named `LINK_TYPE_ETHERNET_10G_LR` on the wire.
        LinkTypeEthernet10gLr = "LINK_TYPE_ETHERNET_10G_LR",
        /// 400G Ethernet, LR4 Optics.
        ///
        /// Named `LINK_TYPE_ETHERNET_400G_LR4` on the wire.
        LinkTypeEthernet400gLr4 = "LINK_TYPE_ETHERNET_400G_LR4",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current status of this Interconnect's
    /// functionality, which can take one of the following values:
    ///
    /// - OS_ACTIVE: A valid Interconnect, which is turned up and is ready to use.
    ///   Attachments may be provisioned on this Interconnect.
    /// - OS_UNPROVISIONED: An Interconnect that has not completed turnup. No attachments
    ///   may be provisioned on this Interconnect.
    /// - OS_UNDER_MAINTENANCE: An Interconnect that is undergoing internal maintenance.
    ///   No attachments may be provisioned or updated on this Interconnect.
    pub enum InterconnectOperationalStatus = "Interconnect.operationalStatus" {
        /// The interconnect is valid, turned up, and ready to use. Attachments may be
        /// provisioned on this interconnect.
        OsActive = "OS_ACTIVE",
        /// The interconnect has not completed turnup. No attachments may be provisioned
        /// on this interconnect.
        OsUnprovisioned = "OS_UNPROVISIONED",
    }
}

open_enum! {
    /// An item of the property `requestedFeatures` of `Interconnect`.
    pub enum InterconnectRequestedFeatures = "Interconnect.requestedFeatures[]" {
        /// Cross-Site Networking
        IfCrossSiteNetwork = "IF_CROSS_SITE_NETWORK",
        /// L2 Interconnect Attachment Forwarding
        IfL2Forwarding = "IF_L2_FORWARDING",
        /// Media Access Control security (MACsec)
        IfMacsec = "IF_MACSEC",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The current state of Interconnect functionality,
    /// which can take one of the following values:
    ///
    /// - ACTIVE: The Interconnect is valid, turned up and ready to use. Attachments may
    ///   be provisioned on this Interconnect.
    /// - UNPROVISIONED: The Interconnect has not completed turnup. No attachments may be
    ///   provisioned on this Interconnect.
    /// - UNDER_MAINTENANCE: The Interconnect is undergoing internal maintenance. No
    ///   attachments may be provisioned or updated on this Interconnect.
    pub enum InterconnectState = "Interconnect.state" {
        /// The interconnect is valid, turned up, and ready to use. Attachments may be
        /// provisioned on this interconnect.
        Active = "ACTIVE",
        /// The interconnect has not completed turnup. No attachments may be provisioned
        /// on this interconnect.
        Unprovisioned = "UNPROVISIONED",
    }
}

open_enum! {
    /// To be deprecated.
    pub enum InterconnectSubzone = "Interconnect.subzone" {
        /// Subzone A.
        SubzoneA = "SUBZONE_A",
        /// Subzone B.
        SubzoneB = "SUBZONE_B",
    }
}
