//! The schema `License`.

use gapi_runtime::v1::record;

use super::DurationSchema;
use super::LicenseParams;
use super::LicenseResourceRequirements;

record! {
    /// Represents a License resource.
    ///
    /// A License represents billing and aggregate usage data forpublic andmarketplace
    /// images. \*Caution\* This resource is intended for use only by third-party
    /// partners who are creatingCloud Marketplace images.
    pub struct License = "License" {
        /// Specifies licenseCodes of licenses that can replace this license. Note: such
        /// replacements are allowed even if removable_from_disk is false.
        pub allowed_replacement_licenses: Option<Vec<String>> =
            "allowedReplacementLicenses",
        /// If true, this license can be appended to an existing disk's set of licenses.
        pub appendable_to_disk: Option<bool> = "appendableToDisk",
        /// \[Output Only\] Deprecated. This field no longer reflects whether a license
        /// charges a usage fee.
        pub charges_use_fee: Option<bool> = "chargesUseFee",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional textual description of the resource; provided by the client when
        /// the resource is created.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Specifies licenseCodes of licenses that are incompatible with this license.
        /// If a license is incompatible with this license, it cannot be attached to the
        /// same disk or image.
        pub incompatible_licenses: Option<Vec<String>> = "incompatibleLicenses",
        /// Output only. \[Output Only\] Type of resource. Always compute#license for
        /// licenses.
        ///
        /// The default is `compute#license`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] The unique code used to attach this license to images,
        /// snapshots, and disks.
        pub license_code: Option<u64> = "licenseCode",
        /// If set, this license will be unable to be removed or replaced once attached
        /// to a disk until the minimum_retention period has passed.
        pub minimum_retention: Option<Box<DurationSchema>> = "minimumRetention",
        /// If true, this license can only be used on VMs on multi tenant nodes.
        pub multi_tenant_only: Option<bool> = "multiTenantOnly",
        /// Name of the resource. The name must be 1-63 characters long and comply
        /// withRFC1035.
        ///
        /// Required by `compute.images.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// If true, indicates this is an OS license. Only one OS license can be attached
        /// to a disk or image at a time.
        pub os_license: Option<bool> = "osLicense",
        /// Input only. Additional params passed with the request, but not persisted as
        /// part of resource payload.
        pub params: Option<Box<LicenseParams>> = "params",
        /// If true, this license can be removed from a disk's set of licenses, with no
        /// replacement license needed.
        pub removable_from_disk: Option<bool> = "removableFromDisk",
        /// Specifies the set of permissible coattached licenseCodes of licenses that
        /// satisfy the coattachment requirement of this license. At least one license
        /// from the set must be attached to the same disk or image as this license.
        pub required_coattached_licenses: Option<Vec<String>> =
            "requiredCoattachedLicenses",
        /// \[Input Only\] Deprecated.
        pub resource_requirements: Option<Box<LicenseResourceRequirements>> =
            "resourceRequirements",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// If true, this license can only be used on VMs on sole tenant nodes.
        pub sole_tenant_only: Option<bool> = "soleTenantOnly",
        /// If false, licenses will not be copied from the source resource when creating
        /// an image from a disk, disk from snapshot, or snapshot from disk.
        pub transferable: Option<bool> = "transferable",
        /// Output only. \[Output Only\] Last update timestamp inRFC3339 text format.
        pub update_timestamp: Option<String> = "updateTimestamp",
    }
}
