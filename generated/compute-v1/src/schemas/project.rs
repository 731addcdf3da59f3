//! The schema `Project`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Metadata;
use super::Quota;
use super::UsageExportLocation;

record! {
    /// Represents a Project resource.
    ///
    /// A project is used to organize resources in a Google Cloud Platform environment.
    /// For more information, read about the Resource Hierarchy.
    pub struct Project = "Project" {
        /// Output only. \[Output Only\] The Cloud Armor tier for this project. It can be
        /// one of the following values: CA_STANDARD,CA_ENTERPRISE_PAYGO.
        ///
        /// If this field is not specified, it is assumed to beCA_STANDARD.
        pub cloud_armor_tier: Option<Open<ProjectCloudArmorTier>> = "cloudArmorTier",
        /// Metadata key/value pairs available to all instances contained in this
        /// project. See Custom metadata for more information.
        pub common_instance_metadata: Option<Box<Metadata>> = "commonInstanceMetadata",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// This signifies the default network tier used for configuring resources of the
        /// project and can only take the following values:PREMIUM, STANDARD. Initially
        /// the default network tier is PREMIUM.
        pub default_network_tier: Option<Open<ProjectDefaultNetworkTier>> =
            "defaultNetworkTier",
        /// \[Output Only\] Default service account used by VMs running in this project.
        pub default_service_account: Option<String> = "defaultServiceAccount",
        /// An optional textual description of the resource.
        pub description: Option<String> = "description",
        /// An optional list of restricted features enabled for use on this project.
        pub enabled_features: Option<Vec<String>> = "enabledFeatures",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server. This is \*not\* the project ID, and is just a unique
        /// ID used by Compute Engine to identify resources.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#project for
        /// projects.
        ///
        /// The default is `compute#project`.
        pub kind: Option<String> = "kind",
        /// The project ID. For example: my-example-project. Use the project ID to make
        /// requests to Compute Engine.
        pub name: Option<String> = "name",
        /// \[Output Only\] Quotas assigned to this project.
        pub quotas: Option<Vec<Quota>> = "quotas",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// An optional naming prefix for daily usage reports and the Google Cloud
        /// Storage bucket where they are stored.
        pub usage_export_location: Option<Box<UsageExportLocation>> =
            "usageExportLocation",
        /// Output only. \[Output Only\] Default internal DNS setting used by VMs running
        /// in this project.
        pub vm_dns_setting: Option<Open<ProjectVmDnsSetting>> = "vmDnsSetting",
        /// \[Output Only\] The role this project has in a shared VPC configuration.
        /// Currently, only projects with the host role, which is specified by the value
        /// HOST, are differentiated.
        pub xpn_project_status: Option<Open<ProjectXpnProjectStatus>> =
            "xpnProjectStatus",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The Cloud Armor tier for this project. It can be one
    /// of the following values: CA_STANDARD,CA_ENTERPRISE_PAYGO.
    ///
    /// If this field is not specified, it is assumed to beCA_STANDARD.
    pub enum ProjectCloudArmorTier = "Project.cloudArmorTier" {
        /// Enterprise tier protection billed annually.
        CaEnterpriseAnnual = "CA_ENTERPRISE_ANNUAL",
        /// Enterprise tier protection billed monthly.
        CaEnterprisePaygo = "CA_ENTERPRISE_PAYGO",
        /// Standard protection.
        CaStandard = "CA_STANDARD",
    }
}

open_enum! {
    /// This signifies the default network tier used for configuring resources of the
    /// project and can only take the following values:PREMIUM, STANDARD. Initially the
    /// default network tier is PREMIUM.
    pub enum ProjectDefaultNetworkTier = "Project.defaultNetworkTier" {
        /// Public internet quality with fixed bandwidth.
        FixedStandard = "FIXED_STANDARD",
        /// High quality, Google-grade network tier, support for all networking products.
        Premium = "PREMIUM",
        /// Public internet quality, only limited support for other networking products.
        Standard = "STANDARD",
        /// (Output only) Temporary tier for FIXED_STANDARD when fixed standard tier is
        /// expired or not configured.
        StandardOverridesFixedStandard = "STANDARD_OVERRIDES_FIXED_STANDARD",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Default internal DNS setting used by VMs running in
    /// this project.
    pub enum ProjectVmDnsSetting = "Project.vmDnsSetting" {
        /// The value `GLOBAL_DEFAULT`.
        GlobalDefault = "GLOBAL_DEFAULT",
        /// The value `UNSPECIFIED_VM_DNS_SETTING`.
        UnspecifiedVmDnsSetting = "UNSPECIFIED_VM_DNS_SETTING",
        /// The value `ZONAL_DEFAULT`.
        ZonalDefault = "ZONAL_DEFAULT",
        /// The value `ZONAL_ONLY`.
        ZonalOnly = "ZONAL_ONLY",
    }
}

open_enum! {
    /// \[Output Only\] The role this project has in a shared VPC configuration.
    /// Currently, only projects with the host role, which is specified by the value
    /// HOST, are differentiated.
    pub enum ProjectXpnProjectStatus = "Project.xpnProjectStatus" {
        /// The value `HOST`.
        Host = "HOST",
        /// The value `UNSPECIFIED_XPN_PROJECT_STATUS`.
        UnspecifiedXpnProjectStatus = "UNSPECIFIED_XPN_PROJECT_STATUS",
    }
}
