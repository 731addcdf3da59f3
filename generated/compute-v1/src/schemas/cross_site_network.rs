//! The schema `CrossSiteNetwork`.

use gapi_runtime::v1::record;

record! {
    /// A resource that represents a cross-site network.
    ///
    /// You can use cross-site networks to connect your on-premises networks to each
    /// other through Interconnect connections.
    pub struct CrossSiteNetwork = "CrossSiteNetwork" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of the cross-site network.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#crossSiteNetwork for cross-site networks.
        ///
        /// The default is `compute#crossSiteNetwork`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}
