//! The schema `ProjectsListXpnHostsRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ProjectsListXpnHostsRequest`.
    pub struct ProjectsListXpnHostsRequest = "ProjectsListXpnHostsRequest" {
        /// Optional organization ID managed by Cloud Resource Manager, for which to list
        /// shared VPC host projects. If not specified, the organization will be inferred
        /// from the project.
        pub organization: Option<String> = "organization",
    }
}
