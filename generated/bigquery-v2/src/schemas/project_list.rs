//! The schema `ProjectList`.

use gapi_runtime::v1::record;

use super::ProjectReference;

record! {
    /// Response object of ListProjects
    pub struct ProjectList = "ProjectList" {
        /// A hash of the page of results.
        pub etag: Option<String> = "etag",
        /// The resource type of the response.
        ///
        /// The default is `bigquery#projectList`.
        pub kind: Option<String> = "kind",
        /// Use this token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Projects to which the user has at least READ access. This field can be
        /// omitted if `totalItems` is 0.
        pub projects: Option<Vec<ProjectListProjectsItem>> = "projects",
        /// The total number of projects in the page. A wrapper is used here because the
        /// field should still be in the response when the value is 0.
        pub total_items: Option<i32> = "totalItems",
    }
}

record! {
    /// Information about a single project.
    pub struct ProjectListProjectsItem = "ProjectList.projects[]" {
        /// A descriptive name for this project. A wrapper is used here because
        /// friendlyName can be set to the empty string.
        pub friendly_name: Option<String> = "friendlyName",
        /// An opaque ID of this project.
        pub id: Option<String> = "id",
        /// The resource type.
        pub kind: Option<String> = "kind",
        /// The numeric ID of this project.
        pub numeric_id: Option<u64> = "numericId",
        /// A unique reference to this project.
        pub project_reference: Option<Box<ProjectReference>> = "projectReference",
    }
}
