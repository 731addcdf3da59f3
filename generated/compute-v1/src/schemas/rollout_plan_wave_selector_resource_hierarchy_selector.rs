//! The schema `RolloutPlanWaveSelectorResourceHierarchySelector`.

use gapi_runtime::v1::record;

record! {
    /// Roll out to resources by Cloud Resource Manager resource hierarchy nodes such as
    /// projects, folders, orgs.
    pub struct RolloutPlanWaveSelectorResourceHierarchySelector =
        "RolloutPlanWaveSelectorResourceHierarchySelector" {
        /// Optional. Format: "folders/{folder_id}"
        pub included_folders: Option<Vec<String>> = "includedFolders",
        /// Optional. Format: "organizations/{organization_id}"
        pub included_organizations: Option<Vec<String>> = "includedOrganizations",
        /// Optional. Format: "projects/{project_id}"
        pub included_projects: Option<Vec<String>> = "includedProjects",
    }
}
