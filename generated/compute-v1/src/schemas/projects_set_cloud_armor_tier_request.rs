//! The schema `ProjectsSetCloudArmorTierRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ProjectsSetCloudArmorTierRequest`.
    pub struct ProjectsSetCloudArmorTierRequest = "ProjectsSetCloudArmorTierRequest" {
        /// Managed protection tier to be set.
        pub cloud_armor_tier: Option<Open<ProjectsSetCloudArmorTierRequestCloudArmorTier>> =
            "cloudArmorTier",
    }
}

open_enum! {
    /// Managed protection tier to be set.
    pub enum ProjectsSetCloudArmorTierRequestCloudArmorTier =
        "ProjectsSetCloudArmorTierRequest.cloudArmorTier" {
        /// Enterprise tier protection billed annually.
        CaEnterpriseAnnual = "CA_ENTERPRISE_ANNUAL",
        /// Enterprise tier protection billed monthly.
        CaEnterprisePaygo = "CA_ENTERPRISE_PAYGO",
        /// Standard protection.
        CaStandard = "CA_STANDARD",
    }
}
