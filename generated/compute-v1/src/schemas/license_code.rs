//! The schema `LicenseCode`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DurationSchema;
use super::LicenseCodeLicenseAlias;

record! {
    /// Represents a License Code resource.
    ///
    /// A License Code is a unique identifier used to represent alicense resource.
    /// \*Caution\* This resource is intended for use only by third-party partners who
    /// are creatingCloud Marketplace images.
    pub struct LicenseCode = "LicenseCode" {
        /// Specifies licenseCodes of licenses that can replace this license. Note: such
        /// replacements are allowed even if removable_from_disk is false.
        pub allowed_replacement_licenses: Option<Vec<String>> =
            "allowedReplacementLicenses",
        /// If true, this license can be appended to an existing disk's set of licenses.
        pub appendable_to_disk: Option<bool> = "appendableToDisk",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] Description of this License Code.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Specifies licenseCodes of licenses that are incompatible with this license.
        /// If a license is incompatible with this license, it cannot be attached to the
        /// same disk or image.
        pub incompatible_licenses: Option<Vec<String>> = "incompatibleLicenses",
        /// Output only. \[Output Only\] Type of resource. Always compute#licenseCode for
        /// licenses.
        ///
        /// The default is `compute#licenseCode`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] URL and description aliases of Licenses with the same License
        /// Code.
        pub license_alias: Option<Vec<LicenseCodeLicenseAlias>> = "licenseAlias",
        /// If set, this license will be unable to be removed or replaced once attached
        /// to a disk until the minimum_retention period has passed.
        pub minimum_retention: Option<Box<DurationSchema>> = "minimumRetention",
        /// If true, this license can only be used on VMs on multi tenant nodes.
        pub multi_tenant_only: Option<bool> = "multiTenantOnly",
        /// Output only. \[Output Only\] Name of the resource. The name is 1-20
        /// characters long and must be a valid 64 bit integer.
        ///
        /// Required by `compute.licenses.insert`. Must match the pattern `[0-9]{0,20}?`.
        pub name: Option<String> = "name",
        /// If true, indicates this is an OS license. Only one OS license can be attached
        /// to a disk or image at a time.
        pub os_license: Option<bool> = "osLicense",
        /// If true, this license can be removed from a disk's set of licenses, with no
        /// replacement license needed.
        pub removable_from_disk: Option<bool> = "removableFromDisk",
        /// Specifies the set of permissible coattached licenseCodes of licenses that
        /// satisfy the coattachment requirement of this license. At least one license
        /// from the set must be attached to the same disk or image as this license.
        pub required_coattached_licenses: Option<Vec<String>> =
            "requiredCoattachedLicenses",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// If true, this license can only be used on VMs on sole tenant nodes.
        pub sole_tenant_only: Option<bool> = "soleTenantOnly",
        /// Output only. \[Output Only\] Current state of this License Code.
        pub state: Option<Open<LicenseCodeState>> = "state",
        /// Output only. \[Output Only\] If true, the license will remain attached when
        /// creating images or snapshots from disks. Otherwise, the license is not
        /// transferred.
        pub transferable: Option<bool> = "transferable",
        /// Output only. \[Output Only\] Last update timestamp inRFC3339 text format.
        pub update_timestamp: Option<String> = "updateTimestamp",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Current state of this License Code.
    pub enum LicenseCodeState = "LicenseCode.state" {
        /// Machines are not allowed to attach boot disks with this License Code.
        /// Requests to create new resources with this license will be rejected.
        Disabled = "DISABLED",
        /// Use is allowed for anyone with USE_READ_ONLY access to this License Code.
        Enabled = "ENABLED",
        /// Use of this license is limited to a project whitelist.
        Restricted = "RESTRICTED",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// Reserved state.
        Terminated = "TERMINATED",
    }
}
