//! The schema `ProjectReference`.

use gapi_runtime::v1::record;

record! {
    /// A unique reference to a project.
    pub struct ProjectReference = "ProjectReference" {
        /// Required. ID of the project. Can be either the numeric ID or the assigned ID
        /// of the project.
        pub project_id: Option<String> = "projectId",
    }
}
