//! The schema `ShareSettingsProjectConfig`.

use gapi_runtime::v1::record;

record! {
    /// Config for each project in the share settings.
    pub struct ShareSettingsProjectConfig = "ShareSettingsProjectConfig" {
        /// The project ID, should be same as the key of this project config in the
        /// parent map.
        pub project_id: Option<String> = "projectId",
    }
}
