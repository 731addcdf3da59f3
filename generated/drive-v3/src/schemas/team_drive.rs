//! The schema `TeamDrive`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::DownloadRestriction;

record! {
    /// Deprecated: use the drive collection instead. Next ID: 33
    pub struct TeamDrive = "TeamDrive" {
        /// The background image file for a Team Drive.
        pub background_image_file: Option<Box<TeamDriveBackgroundImageFile>> =
            "backgroundImageFile",
        /// A short-lived link to this Team Drive's background image.
        pub background_image_link: Option<String> = "backgroundImageLink",
        /// Capabilities the current user has on this Team Drive.
        pub capabilities: Option<Box<TeamDriveCapabilities>> = "capabilities",
        /// The color of this Team Drive as an RGB hex string. It can only be set on a
        /// `drive.teamdrives.update` request that does not set `themeId`.
        pub color_rgb: Option<String> = "colorRgb",
        /// The time at which the Team Drive was created (RFC 3339 date-time).
        pub created_time: Option<Timestamp> = "createdTime",
        /// The ID of this Team Drive which is also the ID of the top level folder of
        /// this Team Drive.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#teamDrive"`.
        ///
        /// The default is `drive#teamDrive`.
        pub kind: Option<String> = "kind",
        /// The name of this Team Drive.
        pub name: Option<String> = "name",
        /// The organizational unit of this shared drive. This field is only populated on
        /// `drives.list` responses when the `useDomainAdminAccess` parameter is set to
        /// `true`.
        pub org_unit_id: Option<String> = "orgUnitId",
        /// A set of restrictions that apply to this Team Drive or items inside this Team
        /// Drive.
        pub restrictions: Option<Box<TeamDriveRestrictions>> = "restrictions",
        /// The ID of the theme from which the background image and color will be set.
        /// The set of possible `teamDriveThemes` can be retrieved from a
        /// `drive.about.get` response. When not specified on a `drive.teamdrives.create`
        /// request, a random theme is chosen from which the background image and color
        /// are set. This is a write-only field; it can only be set on requests that
        /// don't set `colorRgb` or `backgroundImageFile`.
        pub theme_id: Option<String> = "themeId",
    }
}

record! {
    /// The background image file for a Team Drive.
    pub struct TeamDriveBackgroundImageFile = "TeamDrive.backgroundImageFile" {
        /// The ID of an image file in Drive to use for the background image.
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
    /// Capabilities the current user has on this Team Drive.
    pub struct TeamDriveCapabilities = "TeamDrive.capabilities" {
        /// Whether the current user can add children to folders in this Team Drive.
        pub can_add_children: Option<bool> = "canAddChildren",
        /// Whether the current user can change the `copyRequiresWriterPermission`
        /// restriction of this Team Drive.
        pub can_change_copy_requires_writer_permission_restriction: Option<bool> =
            "canChangeCopyRequiresWriterPermissionRestriction",
        /// Whether the current user can change the `domainUsersOnly` restriction of this
        /// Team Drive.
        pub can_change_domain_users_only_restriction: Option<bool> =
            "canChangeDomainUsersOnlyRestriction",
        /// Output only. Whether the current user can change organizer-applied download
        /// restrictions of this shared drive.
        pub can_change_download_restriction: Option<bool> =
            "canChangeDownloadRestriction",
        /// Whether the current user can change the
        /// `sharingFoldersRequiresOrganizerPermission` restriction of this Team Drive.
        pub can_change_sharing_folders_requires_organizer_permission_restriction: Option<bool> =
            "canChangeSharingFoldersRequiresOrganizerPermissionRestriction",
        /// Whether the current user can change the background of this Team Drive.
        pub can_change_team_drive_background: Option<bool> =
            "canChangeTeamDriveBackground",
        /// Whether the current user can change the `teamMembersOnly` restriction of this
        /// Team Drive.
        pub can_change_team_members_only_restriction: Option<bool> =
            "canChangeTeamMembersOnlyRestriction",
        /// Whether the current user can comment on files in this Team Drive.
        pub can_comment: Option<bool> = "canComment",
        /// Whether the current user can copy files in this Team Drive.
        pub can_copy: Option<bool> = "canCopy",
        /// Whether the current user can delete children from folders in this Team Drive.
        pub can_delete_children: Option<bool> = "canDeleteChildren",
        /// Whether the current user can delete this Team Drive. Attempting to delete the
        /// Team Drive may still fail if there are untrashed items inside the Team Drive.
        pub can_delete_team_drive: Option<bool> = "canDeleteTeamDrive",
        /// Whether the current user can download files in this Team Drive.
        pub can_download: Option<bool> = "canDownload",
        /// Whether the current user can edit files in this Team Drive
        pub can_edit: Option<bool> = "canEdit",
        /// Whether the current user can list the children of folders in this Team Drive.
        pub can_list_children: Option<bool> = "canListChildren",
        /// Whether the current user can add members to this Team Drive or remove them or
        /// change their role.
        pub can_manage_members: Option<bool> = "canManageMembers",
        /// Whether the current user can read the revisions resource of files in this
        /// Team Drive.
        pub can_read_revisions: Option<bool> = "canReadRevisions",
        /// Deprecated: Use `canDeleteChildren` or `canTrashChildren` instead.
        #[deprecated]
        pub can_remove_children: Option<bool> = "canRemoveChildren",
        /// Whether the current user can rename files or folders in this Team Drive.
        pub can_rename: Option<bool> = "canRename",
        /// Whether the current user can rename this Team Drive.
        pub can_rename_team_drive: Option<bool> = "canRenameTeamDrive",
        /// Whether the current user can reset the Team Drive restrictions to defaults.
        pub can_reset_team_drive_restrictions: Option<bool> =
            "canResetTeamDriveRestrictions",
        /// Whether the current user can share files or folders in this Team Drive.
        pub can_share: Option<bool> = "canShare",
        /// Whether the current user can trash children from folders in this Team Drive.
        pub can_trash_children: Option<bool> = "canTrashChildren",
    }
}

record! {
    /// A set of restrictions that apply to this Team Drive or items inside this Team
    /// Drive.
    pub struct TeamDriveRestrictions = "TeamDrive.restrictions" {
        /// Whether administrative privileges on this Team Drive are required to modify
        /// restrictions.
        pub admin_managed_restrictions: Option<bool> = "adminManagedRestrictions",
        /// Whether the options to copy, print, or download files inside this Team Drive,
        /// should be disabled for readers and commenters. When this restriction is set
        /// to `true`, it will override the similarly named field to `true` for any file
        /// inside this Team Drive.
        pub copy_requires_writer_permission: Option<bool> =
            "copyRequiresWriterPermission",
        /// Whether access to this Team Drive and items inside this Team Drive is
        /// restricted to users of the domain to which this Team Drive belongs. This
        /// restriction may be overridden by other sharing policies controlled outside of
        /// this Team Drive.
        pub domain_users_only: Option<bool> = "domainUsersOnly",
        /// Download restrictions applied by shared drive managers.
        pub download_restriction: Option<Box<DownloadRestriction>> =
            "downloadRestriction",
        /// If true, only users with the organizer role can share folders. If false,
        /// users with either the organizer role or the file organizer role can share
        /// folders.
        pub sharing_folders_requires_organizer_permission: Option<bool> =
            "sharingFoldersRequiresOrganizerPermission",
        /// Whether access to items inside this Team Drive is restricted to members of
        /// this Team Drive.
        pub team_members_only: Option<bool> = "teamMembersOnly",
    }
}
