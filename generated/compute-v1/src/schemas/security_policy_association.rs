//! The schema `SecurityPolicyAssociation`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyAssociation`.
    pub struct SecurityPolicyAssociation = "SecurityPolicyAssociation" {
        /// The resource that the security policy is attached to.
        pub attachment_id: Option<String> = "attachmentId",
        /// Output only. \[Output Only\] The display name of the security policy of the
        /// association.
        #[deprecated]
        pub display_name: Option<String> = "displayName",
        /// A list of folders to exclude from the security policy.
        pub excluded_folders: Option<Vec<String>> = "excludedFolders",
        /// A list of projects to exclude from the security policy.
        pub excluded_projects: Option<Vec<String>> = "excludedProjects",
        /// The name for an association.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The security policy ID of the association.
        pub security_policy_id: Option<String> = "securityPolicyId",
        /// Output only. \[Output Only\] The short name of the security policy of the
        /// association.
        pub short_name: Option<String> = "shortName",
    }
}
