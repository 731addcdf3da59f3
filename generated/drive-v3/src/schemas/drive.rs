//! The schema `Drive`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::DownloadRestriction;

record! {
    /// Representation of a shared drive. Some resource methods (such as `drives.update`)
    /// require a `driveId`. Use the `drives.list` method to retrieve the ID for a shared
    /// drive.
    pub struct Drive = "Drive" {
        /// An image file and cropping parameters from which a background image for this
        /// shared drive is set. This is a write only field; it can only be set on
        /// `drive.drives.update` requests that don't set `themeId`. When specified, all
        /// fields of the `backgroundImageFile` must be set.
        pub background_image_file: Option<Box<DriveBackgroundImageFile>> =
            "backgroundImageFile",
        /// Output only. A short-lived link to this shared drive's background image.
        pub background_image_link: Option<String> = "backgroundImageLink",
        /// Output only. Capabilities the current user has on this shared drive.
        pub capabilities: Option<Box<DriveCapabilities>> = "capabilities",
        /// The color of this shared drive as an RGB hex string. It can only be set on a
        /// `drive.drives.update` request that does not set `themeId`.
        pub color_rgb: Option<String> = "colorRgb",
        /// The time at which the shared drive was created (RFC 3339 date-time).
        pub created_time: Option<Timestamp> = "createdTime",
        /// Whether the shared drive is hidden from default view.
        pub hidden: Option<bool> = "hidden",
        /// Output only. The ID of this shared drive which is also the ID of the top
        /// level folder of this shared drive.
        pub id: Option<String> = "id",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#drive"`.
        ///
        /// The default is `drive#drive`.
        pub kind: Option<String> = "kind",
        /// The name of this shared drive.
        pub name: Option<String> = "name",
        /// Output only. The organizational unit of this shared drive. This field is only
        /// populated on `drives.list` responses when the `useDomainAdminAccess`
        /// parameter is set to `true`.
        pub org_unit_id: Option<String> = "orgUnitId",
        /// A set of restrictions that apply to this shared drive or items inside this
        /// shared drive. Note that restrictions can't be set when creating a shared
        /// drive. To add a restriction, first create a shared drive and then use
        /// `drives.update` to add restrictions.
        pub restrictions: Option<Box<DriveRestrictions>> = "restrictions",
        /// The ID of the theme from which the background image and color will be set.
        /// The set of possible `driveThemes` can be retrieved from a `drive.about.get`
        /// response. When not specified on a `drive.drives.create` request, a random
        /// theme is chosen from which the background image and color are set. This is a
        /// write-only field; it can only be set on requests that don't set `colorRgb` or
        /// `backgroundImageFile`.
        pub theme_id: Option<String> = "themeId",
    }
}

record! {
    /// An image file and cropping parameters from which a background image for this
    /// shared drive is set. This is a write only field; it can only be set on
    /// `drive.drives.update` requests that don't set `themeId`. When specified, all
    /// fields of the `backgroundImageFile` must be set.
    pub struct DriveBackgroundImageFile = "Drive.backgroundImageFile" {
        /// The ID of an image file in Google Drive to use for the background image.
        pub id: Option<String> = "id",
        /// The width of the cropped image in the closed range of 0 to 1. This value
        /// represents the width of the cropped image divided by the width of the entire
        /// image. The height is computed by applying a width to height aspect ratio of
        /// 80 to 9. The resulting image must be at least 1280 pixels wide and 144 pixels
        /// high.
        pub width: Option<f64> = "width",
        /// The X coordinate of the upper left corner of the cropping area in the
        /// background image. This is a value in the closed range of 0 to 1. This value
        /// represents the horizontal distance from the left side of the entire image to
        /// the left side of the cropping area divided by the width of the entire image.
        pub x_coordinate: Option<f64> = "xCoordinate",
        /// The Y coordinate of the upper left corner of the cropping area in the
        /// background image. This is a value in the closed range of 0 to 1. This value
        /// represents the vertical distance from the top side of the entire image to the
        /// top side of the cropping area divided by the height of the entire image.
        pub y_coordinate: Option<f64> = "yCoordinate",
    }
}

record! {
    /// Output only. Capabilities the current user has on this shared drive.
    pub struct DriveCapabilities = "Drive.capabilities" {
        /// Output only. Whether the current user can add children to folders in this
        /// shared drive.
        pub can_add_children: Option<bool> = "canAddChildren",
        /// Output only. Whether the current user can change the
        /// `copyRequiresWriterPermission` restriction of this shared drive.
        pub can_change_copy_requires_writer_permission_restriction: Option<bool> =
            "canChangeCopyRequiresWriterPermissionRestriction",
        /// Output only. Whether the current user can change the `domainUsersOnly`
        /// restriction of this shared drive.
        pub can_change_domain_users_only_restriction: Option<bool> =
            "canChangeDomainUsersOnlyRestriction",
        /// Output only. Whether the current user can change organizer-applied download
        /// restrictions of this shared drive.
        pub can_change_download_restriction: Option<bool> =
            "canChangeDownloadRestriction",
        /// Output only. Whether the current user can change the background of this
        /// shared drive.
        pub can_change_drive_background: Option<bool> = "canChangeDriveBackground",
        /// Output only. Whether the current user can change the `driveMembersOnly`
        /// restriction of this shared drive.
        pub can_change_drive_members_only_restriction: Option<bool> =
            "canChangeDriveMembersOnlyRestriction",
        /// Output only. Whether the current user can change the
        /// `sharingFoldersRequiresOrganizerPermission` restriction of this shared drive.
        pub can_change_sharing_folders_requires_organizer_permission_restriction: Option<bool> =
            "canChangeSharingFoldersRequiresOrganizerPermissionRestriction",
        /// Output only. Whether the current user can comment on files in this shared
        /// drive.
        pub can_comment: Option<bool> = "canComment",
        /// Output only. Whether the current user can copy files in this shared drive.
        pub can_copy: Option<bool> = "canCopy",
        /// Output only. Whether the current user can delete children from folders in
        /// this shared drive.
        pub can_delete_children: Option<bool> = "canDeleteChildren",
        /// Output only. Whether the current user can delete this shared drive.
        /// Attempting to delete the shared drive may still fail if there are untrashed
        /// items inside the shared drive.
        pub can_delete_drive: Option<bool> = "canDeleteDrive",
        /// Output only. Whether the current user can download files in this shared
        /// drive.
        pub can_download: Option<bool> = "canDownload",
        /// Output only. Whether the current user can edit files in this shared drive
        pub can_edit: Option<bool> = "canEdit",
        /// Output only. Whether the current user can list the children of folders in
        /// this shared drive.
        pub can_list_children: Option<bool> = "canListChildren",
        /// Output only. Whether the current user can add members to this shared drive or
        /// remove them or change their role.
        pub can_manage_members: Option<bool> = "canManageMembers",
        /// Output only. Whether the current user can read the revisions resource of
        /// files in this shared drive.
        pub can_read_revisions: Option<bool> = "canReadRevisions",
        /// Output only. Whether the current user can rename files or folders in this
        /// shared drive.
        pub can_rename: Option<bool> = "canRename",
        /// Output only. Whether the current user can rename this shared drive.
        pub can_rename_drive: Option<bool> = "canRenameDrive",
        /// Output only. Whether the current user can reset the shared drive restrictions
        /// to defaults.
        pub can_reset_drive_restrictions: Option<bool> = "canResetDriveRestrictions",
        /// Output only. Whether the current user can share files or folders in this
        /// shared drive.
        pub can_share: Option<bool> = "canShare",
        /// Output only. Whether the current user can trash children from folders in this
        /// shared drive.
        pub can_trash_children: Option<bool> = "canTrashChildren",
    }
}

record! {
    /// A set of restrictions that apply to this shared drive or items inside this shared
    /// drive. Note that restrictions can't be set when creating a shared drive. To add a
    /// restriction, first create a shared drive and then use `drives.update` to add
    /// restrictions.
    pub struct DriveRestrictions = "Drive.restrictions" {
        /// Whether administrative privileges on this shared drive are required to modify
        /// restrictions.
        pub admin_managed_restrictions: Option<bool> = "adminManagedRestrictions",
        /// Whether the options to copy, print, or download files inside this shared
        /// drive, should be disabled for readers and commenters. When this restriction
        /// is set to `true`, it will override the similarly named field to `true` for
        /// any file inside this shared drive.
        pub copy_requires_writer_permission: Option<bool> =
            "copyRequiresWriterPermission",
        /// Whether access to this shared drive and items inside this shared drive is
        /// restricted to users of the domain to which this shared drive belongs. This
        /// restriction may be overridden by other sharing policies controlled outside of
        /// this shared drive.
        pub domain_users_only: Option<bool> = "domainUsersOnly",
        /// Download restrictions applied by shared drive managers.
        pub download_restriction: Option<Box<DownloadRestriction>> =
            "downloadRestriction",
        /// Whether access to items inside this shared drive is restricted to its
        /// members.
        pub drive_members_only: Option<bool> = "driveMembersOnly",
        /// If true, only users with the organizer role can share folders. If false,
        /// users with either the organizer role or the file organizer role can share
        /// folders.
        pub sharing_folders_requires_organizer_permission: Option<bool> =
            "sharingFoldersRequiresOrganizerPermission",
    }
}
