//! The schema `ReliabilityRisk`.

use gapi_runtime::v1::record;

use super::RiskDetails;
use super::RiskRecommendation;

record! {
    /// Represents a ReliabilityRisk resource.
    pub struct ReliabilityRisk = "ReliabilityRisk" {
        /// Output only. \[Output Only\] Creation timestamp in RFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional textual description of the resource; provided when the resource
        /// is created.
        pub description: Option<String> = "description",
        /// \[Output Only\] Details of the reliability risk resource
        pub details: Option<Box<RiskDetails>> = "details",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of resource. Always compute#reliabilityRisk
        /// for reliability risks.
        ///
        /// The default is `compute#reliabilityRisk`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. The name must be 1-63 characters long and comply with
        /// RFC1035.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The recommendation to mitigate the risk.
        pub recommendation: Option<Box<RiskRecommendation>> = "recommendation",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
    }
}
