//! The schema `App`.

use gapi_runtime::v1::record;

use super::AppIcons;

record! {
    /// The `apps` resource provides a list of apps that a user has installed, with
    /// information about each app's supported MIME types, file extensions, and other
    /// details. Some resource methods (such as `apps.get`) require an `appId`. Use the
    /// `apps.list` method to retrieve the ID for an installed application.
    pub struct App = "App" {
        /// Whether the app is authorized to access data on the user's Drive.
        pub authorized: Option<bool> = "authorized",
        /// The template URL to create a file with this app in a given folder. The
        /// template contains the {folderId} to be replaced by the folder ID house the
        /// new file.
        pub create_in_folder_template: Option<String> = "createInFolderTemplate",
        /// The URL to create a file with this app.
        pub create_url: Option<String> = "createUrl",
        /// Whether the app has Drive-wide scope. An app with Drive-wide scope can access
        /// all files in the user's Drive.
        pub has_drive_wide_scope: Option<bool> = "hasDriveWideScope",
        /// The various icons for the app.
        pub icons: Option<Vec<AppIcons>> = "icons",
        /// The ID of the app.
        pub id: Option<String> = "id",
        /// Whether the app is installed.
        pub installed: Option<bool> = "installed",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string "drive#app".
        ///
        /// The default is `drive#app`.
        pub kind: Option<String> = "kind",
        /// A long description of the app.
        pub long_description: Option<String> = "longDescription",
        /// The name of the app.
        pub name: Option<String> = "name",
        /// The type of object this app creates such as a Chart. If empty, the app name
        /// should be used instead.
        pub object_type: Option<String> = "objectType",
        /// The template URL for opening files with this app. The template contains {ids}
        /// or {exportIds} to be replaced by the actual file IDs. For more information,
        /// see Open Files for the full documentation.
        pub open_url_template: Option<String> = "openUrlTemplate",
        /// The list of primary file extensions.
        pub primary_file_extensions: Option<Vec<String>> = "primaryFileExtensions",
        /// The list of primary MIME types.
        pub primary_mime_types: Option<Vec<String>> = "primaryMimeTypes",
        /// The ID of the product listing for this app.
        pub product_id: Option<String> = "productId",
        /// A link to the product listing for this app.
        pub product_url: Option<String> = "productUrl",
        /// The list of secondary file extensions.
        pub secondary_file_extensions: Option<Vec<String>> = "secondaryFileExtensions",
        /// The list of secondary MIME types.
        pub secondary_mime_types: Option<Vec<String>> = "secondaryMimeTypes",
        /// A short description of the app.
        pub short_description: Option<String> = "shortDescription",
        /// Whether this app supports creating objects.
        pub supports_create: Option<bool> = "supportsCreate",
        /// Whether this app supports importing from Google Docs.
        pub supports_import: Option<bool> = "supportsImport",
        /// Whether this app supports opening more than one file.
        pub supports_multi_open: Option<bool> = "supportsMultiOpen",
        /// Whether this app supports creating files when offline.
        pub supports_offline_create: Option<bool> = "supportsOfflineCreate",
        /// Whether the app is selected as the default handler for the types it supports.
        pub use_by_default: Option<bool> = "useByDefault",
    }
}
