//! The schema `InterconnectLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectLocationCrossSiteInterconnectInfo;
use super::InterconnectLocationRegionInfo;

record! {
    /// Represents an Interconnect Attachment (VLAN) Location resource.
    ///
    /// You can use this resource to find location details about an Interconnect
    /// attachment (VLAN). For more information about interconnect attachments, read
    /// Creating VLAN Attachments.
    pub struct InterconnectLocation = "InterconnectLocation" {
        /// Output only. \[Output Only\] The postal address of the Point of Presence,
        /// each line in the address is separated by a newline character.
        pub address: Option<String> = "address",
        /// \[Output Only\] Availability zone for this InterconnectLocation. Within a
        /// metropolitan area (metro), maintenance will not be simultaneously scheduled
        /// in more than one availability zone. Example: "zone1" or "zone2".
        pub availability_zone: Option<String> = "availabilityZone",
        /// \[Output only\] List of features available at this InterconnectLocation,
        /// which can take one of the following values:
        ///
        /// - IF_MACSEC
        /// - IF_CROSS_SITE_NETWORK
        pub available_features: Option<Vec<Open<InterconnectLocationAvailableFeatures>>> =
            "availableFeatures",
        /// \[Output only\] List of link types available at this InterconnectLocation,
        /// which can take one of the following values:
        ///
        /// - LINK_TYPE_ETHERNET_10G_LR
        /// - LINK_TYPE_ETHERNET_100G_LR
        /// - LINK_TYPE_ETHERNET_400G_LR4
        pub available_link_types: Option<Vec<Open<InterconnectLocationAvailableLinkTypes>>> =
            "availableLinkTypes",
        /// \[Output Only\] Metropolitan area designator that indicates which city an
        /// interconnect is located. For example: "Chicago, IL", "Amsterdam,
        /// Netherlands".
        pub city: Option<String> = "city",
        /// \[Output Only\] Continent for this location, which can take one of the
        /// following values:
        ///
        /// - AFRICA
        /// - ASIA_PAC
        /// - EUROPE
        /// - NORTH_AMERICA
        /// - SOUTH_AMERICA
        pub continent: Option<Open<InterconnectLocationContinent>> = "continent",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] A list of InterconnectLocation.CrossSiteInterconnectInfo
        /// objects, that describe where Cross-Site Interconnect wires may connect to
        /// from this location and associated connection parameters. Cross-Site
        /// Interconnect isn't allowed to locations which are not listed.
        pub cross_site_interconnect_infos: Option<Vec<InterconnectLocationCrossSiteInterconnectInfo>> =
            "crossSiteInterconnectInfos",
        /// Output only. \[Output Only\] An optional description of the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The name of the provider for this facility
        /// (e.g., EQUINIX).
        pub facility_provider: Option<String> = "facilityProvider",
        /// Output only. \[Output Only\] A provider-assigned Identifier for this facility
        /// (e.g., Ashburn-DC1).
        pub facility_provider_facility_id: Option<String> = "facilityProviderFacilityId",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#interconnectLocation for interconnect locations.
        ///
        /// The default is `compute#interconnectLocation`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Name of the resource.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The peeringdb identifier for this facility
        /// (corresponding with a netfac type in peeringdb).
        pub peeringdb_facility_id: Option<String> = "peeringdbFacilityId",
        /// Output only. \[Output Only\] A list of InterconnectLocation.RegionInfo
        /// objects, that describe parameters pertaining to the relation between this
        /// InterconnectLocation and various Google Cloud regions.
        pub region_infos: Option<Vec<InterconnectLocationRegionInfo>> = "regionInfos",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] URLs of the other locations that can pair up
        /// with this location to support Single-Region 99.99% SLA. E.g. iad-zone1-1 and
        /// iad-zone2-5467 are Single-Region 99.99% peer locations of each other.
        pub single_region_production_critical_peer_locations: Option<Vec<String>> =
            "singleRegionProductionCriticalPeerLocations",
        /// \[Output Only\] The status of this InterconnectLocation, which can take one
        /// of the following values:
        ///
        /// - CLOSED: The InterconnectLocation is closed and is unavailable for
        ///   provisioning new Interconnects.
        /// - AVAILABLE: The InterconnectLocation is available for provisioning new
        ///   Interconnects.
        pub status: Option<Open<InterconnectLocationStatus>> = "status",
        /// Output only. \[Output Only\] Reserved for future use.
        pub supports_pzs: Option<bool> = "supportsPzs",
    }
}

open_enum! {
    /// An item of the property `availableFeatures` of `InterconnectLocation`.
    pub enum InterconnectLocationAvailableFeatures =
        "InterconnectLocation.availableFeatures[]" {
        /// Cross-Site Networking
        IfCrossSiteNetwork = "IF_CROSS_SITE_NETWORK",
        /// L2 Interconnect Attachment Forwarding
        IfL2Forwarding = "IF_L2_FORWARDING",
        /// Media Access Control security (MACsec)
        IfMacsec = "IF_MACSEC",
    }
}

open_enum! {
    /// An item of the property `availableLinkTypes` of `InterconnectLocation`.
    pub enum InterconnectLocationAvailableLinkTypes =
        "InterconnectLocation.availableLinkTypes[]" {
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
    /// \[Output Only\] Continent for this location, which can take one of the following
    /// values:
    ///
    /// - AFRICA
    /// - ASIA_PAC
    /// - EUROPE
    /// - NORTH_AMERICA
    /// - SOUTH_AMERICA
    pub enum InterconnectLocationContinent = "InterconnectLocation.continent" {
        /// The value `AFRICA`.
        Africa = "AFRICA",
        /// The value `ASIA_PAC`.
        AsiaPac = "ASIA_PAC",
        /// The value `C_AFRICA`.
        CAfrica = "C_AFRICA",
        /// The value `C_ASIA_PAC`.
        CAsiaPac = "C_ASIA_PAC",
        /// The value `C_EUROPE`.
        CEurope = "C_EUROPE",
        /// The value `C_NORTH_AMERICA`.
        CNorthAmerica = "C_NORTH_AMERICA",
        /// The value `C_SOUTH_AMERICA`.
        CSouthAmerica = "C_SOUTH_AMERICA",
        /// The value `EUROPE`.
        Europe = "EUROPE",
        /// The value `NORTH_AMERICA`.
        NorthAmerica = "NORTH_AMERICA",
        /// The value `SOUTH_AMERICA`.
        SouthAmerica = "SOUTH_AMERICA",
    }
}

open_enum! {
    /// \[Output Only\] The status of this InterconnectLocation, which can take one of
    /// the following values:
    ///
    /// - CLOSED: The InterconnectLocation is closed and is unavailable for provisioning
    ///   new Interconnects.
    /// - AVAILABLE: The InterconnectLocation is available for provisioning new
    ///   Interconnects.
    pub enum InterconnectLocationStatus = "InterconnectLocation.status" {
        /// The InterconnectLocation is available for provisioning new Interconnects.
        Available = "AVAILABLE",
        /// The InterconnectLocation is closed for provisioning new Interconnects.
        Closed = "CLOSED",
    }
}
