//! The schema `InterconnectRemoteLocation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectAttachmentConfigurationConstraints;
use super::InterconnectRemoteLocationConstraints;
use super::InterconnectRemoteLocationPermittedConnections;

record! {
    /// Represents a Cross-Cloud Interconnect Remote Location resource.
    ///
    /// You can use this resource to find remote location details about an Interconnect
    /// attachment (VLAN).
    pub struct InterconnectRemoteLocation = "InterconnectRemoteLocation" {
        /// Output only. \[Output Only\] The postal address of the Point of Presence,
        /// each line in the address is separated by a newline character.
        pub address: Option<String> = "address",
        /// Output only. \[Output Only\] Subset of fields from InterconnectAttachment's
        /// \|configurationConstraints\| field that apply to all attachments for this
        /// remote location.
        pub attachment_configuration_constraints: Option<Box<InterconnectAttachmentConfigurationConstraints>> =
            "attachmentConfigurationConstraints",
        /// Output only. \[Output Only\] Metropolitan area designator that indicates
        /// which city an interconnect is located. For example: "Chicago, IL",
        /// "Amsterdam, Netherlands".
        pub city: Option<String> = "city",
        /// Output only. \[Output Only\] Constraints on the parameters for creating
        /// Cross-Cloud Interconnect and associated InterconnectAttachments.
        pub constraints: Option<Box<InterconnectRemoteLocationConstraints>> =
            "constraints",
        /// Output only. \[Output Only\] Continent for this location, which can take one
        /// of the following values:
        ///
        /// - AFRICA
        /// - ASIA_PAC
        /// - EUROPE
        /// - NORTH_AMERICA
        /// - SOUTH_AMERICA
        pub continent: Option<Open<InterconnectRemoteLocationContinent>> = "continent",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
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
        /// Alwayscompute#interconnectRemoteLocation for interconnect remote locations.
        ///
        /// The default is `compute#interconnectRemoteLocation`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] Link Aggregation Control Protocol (LACP)
        /// constraints, which can take one of the following values: LACP_SUPPORTED,
        /// LACP_UNSUPPORTED
        pub lacp: Option<Open<InterconnectRemoteLocationLacp>> = "lacp",
        /// Output only. \[Output Only\] The maximum number of 100 Gbps ports supported
        /// in a link aggregation group (LAG). When linkType is 100 Gbps,
        /// requestedLinkCount cannot exceed max_lag_size_100_gbps.
        pub max_lag_size100_gbps: Option<i32> = "maxLagSize100Gbps",
        /// Output only. \[Output Only\] The maximum number of 10 Gbps ports supported in
        /// a link aggregation group (LAG). When linkType is 10 Gbps, requestedLinkCount
        /// cannot exceed max_lag_size_10_gbps.
        pub max_lag_size10_gbps: Option<i32> = "maxLagSize10Gbps",
        /// Output only. \[Output Only\] The maximum number of 400 Gbps ports supported
        /// in a link aggregation group (LAG). When linkType is 400 Gbps,
        /// requestedLinkCount cannot exceed max_lag_size_400_gbps.
        pub max_lag_size400_gbps: Option<i32> = "maxLagSize400Gbps",
        /// Output only. \[Output Only\] Name of the resource.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The peeringdb identifier for this facility
        /// (corresponding with a netfac type in peeringdb).
        pub peeringdb_facility_id: Option<String> = "peeringdbFacilityId",
        /// Output only. \[Output Only\] Permitted connections.
        pub permitted_connections: Option<Vec<InterconnectRemoteLocationPermittedConnections>> =
            "permittedConnections",
        /// Output only. \[Output Only\] Indicates the service provider present at the
        /// remote location. Example values: "Amazon Web Services", "Microsoft Azure".
        pub remote_service: Option<String> = "remoteService",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] The status of this InterconnectRemoteLocation,
        /// which can take one of the following values:
        ///
        /// - CLOSED: The InterconnectRemoteLocation is closed and is unavailable for
        ///   provisioning new Cross-Cloud Interconnects.
        /// - AVAILABLE: The InterconnectRemoteLocation is available for provisioning new
        ///   Cross-Cloud Interconnects.
        pub status: Option<Open<InterconnectRemoteLocationStatus>> = "status",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Continent for this location, which can take one of
    /// the following values:
    ///
    /// - AFRICA
    /// - ASIA_PAC
    /// - EUROPE
    /// - NORTH_AMERICA
    /// - SOUTH_AMERICA
    pub enum InterconnectRemoteLocationContinent =
        "InterconnectRemoteLocation.continent" {
        /// The value `AFRICA`.
        Africa = "AFRICA",
        /// The value `ASIA_PAC`.
        AsiaPac = "ASIA_PAC",
        /// The value `EUROPE`.
        Europe = "EUROPE",
        /// The value `NORTH_AMERICA`.
        NorthAmerica = "NORTH_AMERICA",
        /// The value `SOUTH_AMERICA`.
        SouthAmerica = "SOUTH_AMERICA",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Link Aggregation Control Protocol (LACP)
    /// constraints, which can take one of the following values: LACP_SUPPORTED,
    /// LACP_UNSUPPORTED
    pub enum InterconnectRemoteLocationLacp = "InterconnectRemoteLocation.lacp" {
        /// LACP_SUPPORTED: LACP is supported, and enabled by default on the Cross-Cloud
        /// Interconnect.
        LacpSupported = "LACP_SUPPORTED",
        /// LACP_UNSUPPORTED: LACP is not supported and is not be enabled on this port.
        /// GetDiagnostics shows bundleAggregationType as "static". GCP does not support
        /// LAGs without LACP, so requestedLinkCount must be 1.
        LacpUnsupported = "LACP_UNSUPPORTED",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of this InterconnectRemoteLocation, which
    /// can take one of the following values:
    ///
    /// - CLOSED: The InterconnectRemoteLocation is closed and is unavailable for
    ///   provisioning new Cross-Cloud Interconnects.
    /// - AVAILABLE: The InterconnectRemoteLocation is available for provisioning new
    ///   Cross-Cloud Interconnects.
    pub enum InterconnectRemoteLocationStatus = "InterconnectRemoteLocation.status" {
        /// The InterconnectRemoteLocation is available for provisioning new Cross-Cloud
        /// Interconnects.
        Available = "AVAILABLE",
        /// The InterconnectRemoteLocation is closed for provisioning new Cross-Cloud
        /// Interconnects.
        Closed = "CLOSED",
    }
}
