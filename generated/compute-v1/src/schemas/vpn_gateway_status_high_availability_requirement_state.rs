//! The schema `VpnGatewayStatusHighAvailabilityRequirementState`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Describes the high availability requirement state for the VPN connection between
    /// this Cloud VPN gateway and a peer gateway.
    pub struct VpnGatewayStatusHighAvailabilityRequirementState =
        "VpnGatewayStatusHighAvailabilityRequirementState" {
        /// Indicates the high availability requirement state for the VPN connection.
        /// Valid values are CONNECTION_REDUNDANCY_MET,CONNECTION_REDUNDANCY_NOT_MET.
        pub state: Option<Open<VpnGatewayStatusHighAvailabilityRequirementStateState>> =
            "state",
        /// Indicates the reason why the VPN connection does not meet the high
        /// availability redundancy criteria/requirement. Valid values is
        /// INCOMPLETE_TUNNELS_COVERAGE.
        pub unsatisfied_reason: Option<Open<VpnGatewayStatusHighAvailabilityRequirementStateUnsatisfiedReason>> =
            "unsatisfiedReason",
    }
}

open_enum! {
    /// Indicates the high availability requirement state for the VPN connection. Valid
    /// values are CONNECTION_REDUNDANCY_MET,CONNECTION_REDUNDANCY_NOT_MET.
    pub enum VpnGatewayStatusHighAvailabilityRequirementStateState =
        "VpnGatewayStatusHighAvailabilityRequirementState.state" {
        /// VPN tunnels are configured with adequate redundancy from Cloud VPN gateway to
        /// the peer VPN gateway. For both GCP-to-non-GCP and GCP-to-GCP connections, the
        /// adequate redundancy is a pre-requirement for users to get 99.99% availability
        /// on GCP side; please note that for any connection, end-to-end 99.99%
        /// availability is subject to proper configuration on the peer VPN gateway.
        ConnectionRedundancyMet = "CONNECTION_REDUNDANCY_MET",
        /// VPN tunnels are not configured with adequate redundancy from the Cloud VPN
        /// gateway to the peer gateway
        ConnectionRedundancyNotMet = "CONNECTION_REDUNDANCY_NOT_MET",
    }
}

open_enum! {
    /// Indicates the reason why the VPN connection does not meet the high availability
    /// redundancy criteria/requirement. Valid values is INCOMPLETE_TUNNELS_COVERAGE.
    pub enum VpnGatewayStatusHighAvailabilityRequirementStateUnsatisfiedReason =
        "VpnGatewayStatusHighAvailabilityRequirementState.unsatisfiedReason" {
        /// The value `INCOMPLETE_TUNNELS_COVERAGE`.
        IncompleteTunnelsCoverage = "INCOMPLETE_TUNNELS_COVERAGE",
    }
}
