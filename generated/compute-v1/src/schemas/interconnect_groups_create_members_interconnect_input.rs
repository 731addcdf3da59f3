//! The schema `InterconnectGroupsCreateMembersInterconnectInput`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectGroupsCreateMembersInterconnectInput`.
    pub struct InterconnectGroupsCreateMembersInterconnectInput =
        "InterconnectGroupsCreateMembersInterconnectInput" {
        /// Administrative status of the interconnect. When this is set to true, the
        /// Interconnect is functional and can carry traffic. When set to false, no
        /// packets can be carried over the interconnect and no BGP routes are exchanged
        /// over it. By default, the status is set to true.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Customer name, to put in the Letter of Authorization as the party authorized
        /// to request a crossconnect.
        pub customer_name: Option<String> = "customerName",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// A zone-free location to use for all Interconnects created in this call, like
        /// "iad-1234".
        pub facility: Option<String> = "facility",
        /// Type of interconnect, which can take one of the following values:
        ///
        /// - PARTNER: A partner-managed interconnection shared between customers though
        ///   a partner.
        /// - DEDICATED: A dedicated physical interconnection with the customer.
        ///
        /// Note that a value IT_PRIVATE has been deprecated in favor of DEDICATED.
        pub interconnect_type: Option<Open<InterconnectGroupsCreateMembersInterconnectInputInterconnectType>> =
            "interconnectType",
        /// Type of link requested, which can take one of the following values:
        ///
        /// - LINK_TYPE_ETHERNET_10G_LR: A 10G Ethernet with LR optics
        /// - LINK_TYPE_ETHERNET_100G_LR: A 100G Ethernet with LR optics.
        /// - LINK_TYPE_ETHERNET_400G_LR4: A 400G Ethernet with LR4 optics.
        ///
        /// Note that this field indicates the speed of each of the links in the bundle,
        /// not the speed of the entire bundle.
        pub link_type: Option<Open<InterconnectGroupsCreateMembersInterconnectInputLinkType>> =
            "linkType",
        /// Name of the Interconnects to be created. This must be specified on the
        /// template and/or on each individual interconnect. The name, if not empty, must
        /// be 1-63 characters long, and comply with RFC1035. Specifically, any nonempty
        /// name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        pub name: Option<String> = "name",
        /// Email address to contact the customer NOC for operations and maintenance
        /// notifications regarding this Interconnect. If specified, this will be used
        /// for notifications in addition to all other forms described, such as Cloud
        /// Monitoring logs alerting and Cloud Notifications. This field is required for
        /// users who sign up for Cloud Interconnect using workforce identity federation.
        pub noc_contact_email: Option<String> = "nocContactEmail",
        /// Indicates that this is a Cross-Cloud Interconnect. This field specifies the
        /// location outside of Google's network that the interconnect is connected to.
        pub remote_location: Option<String> = "remoteLocation",
        /// Optional. List of features requested for this Interconnect connection, which
        /// can take one of the following values:
        ///
        /// - IF_MACSEC: If specified, then the connection is created on MACsec capable
        ///   hardware ports. If not specified, non-MACsec capable ports will also be
        ///   considered.
        /// - IF_CROSS_SITE_NETWORK: If specified, then the connection is created
        ///   exclusively for Cross-Site Networking. The connection can not be used for
        ///   Cross-Site Networking unless this feature is specified.
        pub requested_features: Option<Vec<Open<InterconnectGroupsCreateMembersInterconnectInputRequestedFeatures>>> =
            "requestedFeatures",
        /// Target number of physical links in the link bundle, as requested by the
        /// customer.
        pub requested_link_count: Option<i32> = "requestedLinkCount",
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
    pub enum InterconnectGroupsCreateMembersInterconnectInputInterconnectType =
        "InterconnectGroupsCreateMembersInterconnectInput.interconnectType" {
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
    pub enum InterconnectGroupsCreateMembersInterconnectInputLinkType =
        "InterconnectGroupsCreateMembersInterconnectInput.linkType" {
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
    /// An item of the property `requestedFeatures` of
    /// `InterconnectGroupsCreateMembersInterconnectInput`.
    pub enum InterconnectGroupsCreateMembersInterconnectInputRequestedFeatures =
        "InterconnectGroupsCreateMembersInterconnectInput.requestedFeatures[]" {
        /// Cross-Site Networking
        IfCrossSiteNetwork = "IF_CROSS_SITE_NETWORK",
        /// L2 Interconnect Attachment Forwarding
        IfL2Forwarding = "IF_L2_FORWARDING",
        /// Media Access Control security (MACsec)
        IfMacsec = "IF_MACSEC",
    }
}
