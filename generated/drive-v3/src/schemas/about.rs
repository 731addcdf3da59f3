//! The schema `About`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::User;

record! {
    /// Information about the user, the user's Drive, and system capabilities.
    pub struct About = "About" {
        /// Whether the user has installed the requesting app.
        pub app_installed: Option<bool> = "appInstalled",
        /// Whether the user can create shared drives.
        pub can_create_drives: Option<bool> = "canCreateDrives",
        /// Deprecated: Use `canCreateDrives` instead.
        #[deprecated]
        pub can_create_team_drives: Option<bool> = "canCreateTeamDrives",
        /// A list of themes that are supported for shared drives.
        pub drive_themes: Option<Vec<AboutDriveThemesItem>> = "driveThemes",
        /// A map of source MIME type to possible targets for all supported exports.
        pub export_formats: Option<BTreeMap<String, Vec<String>>> = "exportFormats",
        /// The currently supported folder colors as RGB hex strings.
        pub folder_color_palette: Option<Vec<String>> = "folderColorPalette",
        /// A map of source MIME type to possible targets for all supported imports.
        pub import_formats: Option<BTreeMap<String, Vec<String>>> = "importFormats",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#about"`.
        ///
        /// The default is `drive#about`.
        pub kind: Option<String> = "kind",
        /// A map of maximum import sizes by MIME type, in bytes.
        pub max_import_sizes: Option<BTreeMap<String, i64>> = "maxImportSizes",
        /// The maximum upload size in bytes.
        pub max_upload_size: Option<i64> = "maxUploadSize",
        /// The user's storage quota limits and usage. For users that are part of an
        /// organization with pooled storage, information about the limit and usage
        /// across all services is for the organization, rather than the individual user.
        /// All fields are measured in bytes.
        pub storage_quota: Option<Box<AboutStorageQuota>> = "storageQuota",
        /// Deprecated: Use `driveThemes` instead.
        #[deprecated]
        pub team_drive_themes: Option<Vec<AboutTeamDriveThemesItem>> = "teamDriveThemes",
        /// The authenticated user.
        pub user: Option<Box<User>> = "user",
    }
}

record! {
    /// An item of the property `driveThemes` of `About`.
    pub struct AboutDriveThemesItem = "About.driveThemes[]" {
        /// A link to this theme's background image.
        pub background_image_link: Option<String> = "backgroundImageLink",
        /// The color of this theme as an RGB hex string.
        pub color_rgb: Option<String> = "colorRgb",
        /// The ID of the theme.
        pub id: Option<String> = "id",
    }
}

record! {
    /// The user's storage quota limits and usage. For users that are part of an
    /// organization with pooled storage, information about the limit and usage across
    /// all services is for the organization, rather than the individual user. All fields
    /// are measured in bytes.
    pub struct AboutStorageQuota = "About.storageQuota" {
        /// The usage limit, if applicable. This will not be present if the user has
        /// unlimited storage. For users that are part of an organization with pooled
        /// storage, this is the limit for the organization, rather than the individual
        /// user.
        pub limit: Option<i64> = "limit",
        /// The total usage across all services. For users that are part of an
        /// organization with pooled storage, this is the usage across all services for
        /// the organization, rather than the individual user.
        pub usage: Option<i64> = "usage",
        /// The usage by all files in Google Drive.
        pub usage_in_drive: Option<i64> = "usageInDrive",
        /// The usage by trashed files in Google Drive.
        pub usage_in_drive_trash: Option<i64> = "usageInDriveTrash",
    }
}

record! {
    /// An item of the property `teamDriveThemes` of `About`.
    pub struct AboutTeamDriveThemesItem = "About.teamDriveThemes[]" {
        /// Deprecated: Use `driveThemes/backgroundImageLink` instead.
        #[deprecated]
        pub background_image_link: Option<String> = "backgroundImageLink",
        /// Deprecated: Use `driveThemes/colorRgb` instead.
        #[deprecated]
        pub color_rgb: Option<String> = "colorRgb",
        /// Deprecated: Use `driveThemes/id` instead.
        #[deprecated]
        pub id: Option<String> = "id",
    }
}
