//! The schema `Permission`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// A permission for a file. A permission grants a user, group, domain, or the world
    /// access to a file or a folder hierarchy. For more information, see [Share files,
    /// folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    /// By default, permission requests only return a subset of fields. Permission
    /// `kind`, `ID`, `type`, and `role` are always returned. To retrieve specific
    /// fields, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    /// Some resource methods (such as `permissions.update`) require a `permissionId`.
    /// Use the `permissions.list` method to retrieve the ID for a file, folder, or
    /// shared drive.
    pub struct Permission = "Permission" {
        /// Whether the permission allows the file to be discovered through search. This
        /// is only applicable for permissions of type `domain` or `anyone`.
        pub allow_file_discovery: Option<bool> = "allowFileDiscovery",
        /// Output only. Whether the account associated with this permission has been
        /// deleted. This field only pertains to permissions of type `user` or `group`.
        pub deleted: Option<bool> = "deleted",
        /// Output only. The "pretty" name of the value of the permission. The following
        /// is a list of examples for each type of permission:
        ///
        /// - `user` - User's full name, as defined for their Google Account, such as
        ///   "Dana A."
        /// - `group` - Name of the Google Group, such as "The Company Administrators."
        /// - `domain` - String domain name, such as "cymbalgroup.com."
        /// - `anyone` - No `displayName` is present.
        pub display_name: Option<String> = "displayName",
        /// Output only. The domain to which this permission refers.
        pub domain: Option<String> = "domain",
        /// Output only. The email address of the user or group to which this permission
        /// refers.
        pub email_address: Option<String> = "emailAddress",
        /// The time at which this permission will expire (RFC 3339 date-time).
        /// Expiration times have the following restrictions: - They can only be set on
        /// user and group permissions - The time must be in the future - The time cannot
        /// be more than a year in the future
        pub expiration_time: Option<Timestamp> = "expirationTime",
        /// Output only. The ID of this permission. This is a unique identifier for the
        /// grantee, and is published in the [User
        /// resource](https://developers.google.com/workspace/drive/api/reference/rest/v3/User)
        /// as `permissionId`. IDs should be treated as opaque values.
        pub id: Option<String> = "id",
        /// When `true`, only organizers, owners, and users with permissions added
        /// directly on the item can access it.
        pub inherited_permissions_disabled: Option<bool> =
            "inheritedPermissionsDisabled",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#permission"`.
        ///
        /// The default is `drive#permission`.
        pub kind: Option<String> = "kind",
        /// Whether the account associated with this permission is a pending owner. Only
        /// populated for permissions of type `user` for files that aren't in a shared
        /// drive.
        pub pending_owner: Option<bool> = "pendingOwner",
        /// Output only. Details of whether the permissions on this item are inherited or
        /// are directly on this item.
        pub permission_details: Option<Vec<PermissionPermissionDetailsItem>> =
            "permissionDetails",
        /// Output only. A link to the user's profile photo, if available.
        pub photo_link: Option<String> = "photoLink",
        /// The role granted by this permission. Supported values include:
        ///
        /// - `owner`
        /// - `organizer`
        /// - `fileOrganizer`
        /// - `writer`
        /// - `commenter`
        /// - `reader` For more information, see [Roles and
        ///   permissions](https://developers.google.com/workspace/drive/api/guides/ref-roles).
        ///
        /// Required by `drive.permissions.create`.
        pub role: Option<String> = "role",
        /// Output only. Deprecated: Output only. Use `permissionDetails` instead.
        #[deprecated]
        pub team_drive_permission_details: Option<Vec<PermissionTeamDrivePermissionDetailsItem>> =
            "teamDrivePermissionDetails",
        /// The type of the grantee. Supported values include:
        ///
        /// - `user`
        /// - `group`
        /// - `domain`
        /// - `anyone` When creating a permission, if `type` is `user` or `group`, you
        ///   must provide an `emailAddress` for the user or group. If `type` is
        ///   `domain`, you must provide a `domain`. If `type` is `anyone`, no extra
        ///   information is required.
        ///
        /// Required by `drive.permissions.create`. Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Indicates the view for this permission. Only populated for permissions that
        /// belong to a view. The only supported values are `published` and `metadata`:
        ///
        /// - `published`: The permission's role is `publishedReader`.
        /// - `metadata`: The item is only visible to the `metadata` view because the
        ///   item has limited access and the scope has at least read access to the
        ///   parent. The `metadata` view is only supported on folders. For more
        ///   information, see
        ///   [Views](https://developers.google.com/workspace/drive/api/guides/ref-roles#views).
        pub view: Option<String> = "view",
    }
}

record! {
    /// An item of the property `permissionDetails` of `Permission`.
    pub struct PermissionPermissionDetailsItem = "Permission.permissionDetails[]" {
        /// Output only. Whether this permission is inherited. This field is always
        /// populated. This is an output-only field.
        pub inherited: Option<bool> = "inherited",
        /// Output only. The ID of the item from which this permission is inherited. This
        /// is only populated for items in shared drives.
        pub inherited_from: Option<String> = "inheritedFrom",
        /// Output only. The permission type for this user. Supported values include:
        ///
        /// - `file`
        /// - `member`
        pub permission_type: Option<String> = "permissionType",
        /// Output only. The primary role for this user. Supported values include:
        ///
        /// - `owner`
        /// - `organizer`
        /// - `fileOrganizer`
        /// - `writer`
        /// - `commenter`
        /// - `reader` For more information, see [Roles and
        ///   permissions](https://developers.google.com/workspace/drive/api/guides/ref-roles).
        pub role: Option<String> = "role",
    }
}

record! {
    /// An item of the property `teamDrivePermissionDetails` of `Permission`.
    pub struct PermissionTeamDrivePermissionDetailsItem =
        "Permission.teamDrivePermissionDetails[]" {
        /// Deprecated: Output only. Use `permissionDetails/inherited` instead.
        #[deprecated]
        pub inherited: Option<bool> = "inherited",
        /// Deprecated: Output only. Use `permissionDetails/inheritedFrom` instead.
        #[deprecated]
        pub inherited_from: Option<String> = "inheritedFrom",
        /// Deprecated: Output only. Use `permissionDetails/role` instead.
        #[deprecated]
        pub role: Option<String> = "role",
        /// Deprecated: Output only. Use `permissionDetails/permissionType` instead.
        #[deprecated]
        pub team_drive_permission_type: Option<String> = "teamDrivePermissionType",
    }
}
