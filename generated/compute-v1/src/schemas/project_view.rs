//! The schema `ProjectView`.

use gapi_runtime::v1::record;

use super::Project;

record! {
    /// Represents a ProjectView resource.
    ///
    /// A ProjectView resource contains read-only project data which is available
    /// globally.
    pub struct ProjectView = "ProjectView" {
        /// The project data. The returned Project data does not contain regional or
        /// zonal quota usage data. Global quota limits are present. For accurate,
        /// real-time quota usage numbers, query the global
        /// [projects.get](https://cloud.google.com/compute/docs/reference/rest/v1/projects/get)
        /// endpoint.
        pub project: Option<Box<Project>> = "project",
    }
}
