//! The schema `OrgUnit`.

use gapi_runtime::v1::record;

record! {
    /// Managing your account's organizational units allows you to configure your users'
    /// access to services and custom settings. For more information about common
    /// organizational unit tasks, see the [Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-org-units.html).
    /// The customer's organizational unit hierarchy is limited to 35 levels of depth.
    pub struct OrgUnit = "OrgUnit" {
        /// This field is deprecated and setting its value has no effect.
        #[deprecated]
        pub block_inheritance: Option<bool> = "blockInheritance",
        /// Description of the organizational unit.
        pub description: Option<String> = "description",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The type of the API resource. For Orgunits resources, the value is
        /// `admin#directory#orgUnit`.
        ///
        /// The default is `admin#directory#orgUnit`.
        pub kind: Option<String> = "kind",
        /// The organizational unit's path name. For example, an organizational unit's
        /// name within the /corp/support/sales_support parent path is sales_support.
        /// Required.
        ///
        /// Required by `directory.orgunits.insert`.
        pub name: Option<String> = "name",
        /// The unique ID of the organizational unit.
        pub org_unit_id: Option<String> = "orgUnitId",
        /// The full path to the organizational unit. The `orgUnitPath` is a derived
        /// property. When listed, it is derived from `parentOrgunitPath` and
        /// organizational unit's `name`. For example, for an organizational unit named
        /// 'apps' under parent organization '/engineering', the orgUnitPath is
        /// '/engineering/apps'. In order to edit an `orgUnitPath`, either update the
        /// name of the organization or the `parentOrgunitPath`. A user's organizational
        /// unit determines which Google Workspace services the user has access to. If
        /// the user is moved to a new organization, the user's access changes. For more
        /// information about organization structures, see the [administration help
        /// center](https://support.google.com/a/answer/4352075). For more information
        /// about moving a user to a different organization, see [Update a
        /// user](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users.html#update_user).
        pub org_unit_path: Option<String> = "orgUnitPath",
        /// The unique ID of the parent organizational unit. Required, unless
        /// `parentOrgUnitPath` is set.
        pub parent_org_unit_id: Option<String> = "parentOrgUnitId",
        /// The organizational unit's parent path. For example, /corp/sales is the parent
        /// path for /corp/sales/sales_support organizational unit. Required, unless
        /// `parentOrgUnitId` is set.
        pub parent_org_unit_path: Option<String> = "parentOrgUnitPath",
    }
}
