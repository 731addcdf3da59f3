//! The schema `ProjectsGetXpnResources`.

use gapi_runtime::v1::record;

use super::XpnResourceId;

record! {
    /// The schema `ProjectsGetXpnResources`.
    pub struct ProjectsGetXpnResources = "ProjectsGetXpnResources" {
        /// Output only. \[Output Only\] Type of resource.
        /// Alwayscompute#projectsGetXpnResources for lists of service resources (a.k.a
        /// service projects)
        ///
        /// The default is `compute#projectsGetXpnResources`.
        pub kind: Option<String> = "kind",
        /// Output only. \[Output Only\] This token allows you to get the next page of
        /// results for list requests. If the number of results is larger thanmaxResults,
        /// use the nextPageToken as a value for the query parameter pageToken in the
        /// next list request. Subsequent list requests will have their own nextPageToken
        /// to continue paging through the results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Service resources (a.k.a service projects) attached to this project as their
        /// shared VPC host.
        pub resources: Option<Vec<XpnResourceId>> = "resources",
    }
}
