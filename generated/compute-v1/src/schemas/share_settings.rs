//! The schema `ShareSettings`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ShareSettingsProjectConfig;

record! {
    /// The share setting for reservations and sole tenancy node groups.
    pub struct ShareSettings = "ShareSettings" {
        /// A map of project id and project config. This is only valid when share_type's
        /// value is SPECIFIC_PROJECTS.
        pub project_map: Option<BTreeMap<String, ShareSettingsProjectConfig>> =
            "projectMap",
        /// Type of sharing for this shared-reservation
        pub share_type: Option<Open<ShareSettingsShareType>> = "shareType",
    }
}

open_enum! {
    /// Type of sharing for this shared-reservation
    pub enum ShareSettingsShareType = "ShareSettings.shareType" {
        /// Default value.
        Local = "LOCAL",
        /// Shared-reservation is open to entire Organization
        Organization = "ORGANIZATION",
        /// Default value. This value is unused.
        ShareTypeUnspecified = "SHARE_TYPE_UNSPECIFIED",
        /// Shared-reservation is open to specific projects
        SpecificProjects = "SPECIFIC_PROJECTS",
    }
}
