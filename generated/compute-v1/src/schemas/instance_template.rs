//! The schema `InstanceTemplate`.

use gapi_runtime::v1::record;

use super::InstanceProperties;
use super::SourceInstanceParams;

record! {
    /// Represents an Instance Template resource.
    ///
    /// Google Compute Engine has two Instance Template resources:
    ///
    /// - Global (`/compute/docs/reference/rest/v1/instanceTemplates`)
    /// - Regional (`/compute/docs/reference/rest/v1/regionInstanceTemplates`)
    ///
    /// You can reuse a global instance template in different regions whereas you can use
    /// a regional instance template in a specified region only. If you want to reduce
    /// cross-region dependency or achieve data residency, use a regional instance
    /// template.
    ///
    /// To create VMs, managed instance groups, and reservations, you can use either
    /// global or regional instance templates.
    ///
    /// For more information, readInstance Templates.
    pub struct InstanceTemplate = "InstanceTemplate" {
        /// Output only. \[Output Only\] The creation timestamp for this instance
        /// template inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] A unique identifier for this instance template.
        /// The server defines this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] The resource type, which is
        /// alwayscompute#instanceTemplate for instance templates.
        ///
        /// The default is `compute#instanceTemplate`.
        pub kind: Option<String> = "kind",
        /// Name of the resource; provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.instanceTemplates.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The instance properties for this instance template.
        pub properties: Option<Box<InstanceProperties>> = "properties",
        /// Output only. \[Output Only\] URL of the region where the instance template
        /// resides. Only applicable for regional resources.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] The URL for this instance template. The server
        /// defines this URL.
        pub self_link: Option<String> = "selfLink",
        /// The source instance used to create the template. You can provide this as a
        /// partial or full URL to the resource. For example, the following are valid
        /// values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/instances/instance>
        /// - projects/project/zones/zone/instances/instance
        pub source_instance: Option<String> = "sourceInstance",
        /// The source instance params to use to create this instance template.
        pub source_instance_params: Option<Box<SourceInstanceParams>> =
            "sourceInstanceParams",
    }
}
