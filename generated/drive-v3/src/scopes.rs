//! OAuth scopes.

/// See, edit, create, and delete all of your Google Drive files
///
/// `https://www.googleapis.com/auth/drive`
pub const DRIVE: &str = "https://www.googleapis.com/auth/drive";

/// See, create, and delete its own configuration data in your Google Drive
///
/// `https://www.googleapis.com/auth/drive.appdata`
pub const DRIVE_APPDATA: &str = "https://www.googleapis.com/auth/drive.appdata";

/// View your Google Drive apps
///
/// `https://www.googleapis.com/auth/drive.apps.readonly`
pub const DRIVE_APPS_READONLY: &str = "https://www.googleapis.com/auth/drive.apps.readonly";

/// See, edit, create, and delete only the specific Google Drive files you use with this app
///
/// `https://www.googleapis.com/auth/drive.file`
pub const DRIVE_FILE: &str = "https://www.googleapis.com/auth/drive.file";

/// See and download your Google Drive files that were created or edited by Google Meet.
///
/// `https://www.googleapis.com/auth/drive.meet.readonly`
pub const DRIVE_MEET_READONLY: &str = "https://www.googleapis.com/auth/drive.meet.readonly";

/// View and manage metadata of files in your Google Drive
///
/// `https://www.googleapis.com/auth/drive.metadata`
pub const DRIVE_METADATA: &str = "https://www.googleapis.com/auth/drive.metadata";

/// See information about your Google Drive files
///
/// `https://www.googleapis.com/auth/drive.metadata.readonly`
pub const DRIVE_METADATA_READONLY: &str = "https://www.googleapis.com/auth/drive.metadata.readonly";

/// View the photos, videos and albums in your Google Photos
///
/// `https://www.googleapis.com/auth/drive.photos.readonly`
pub const DRIVE_PHOTOS_READONLY: &str = "https://www.googleapis.com/auth/drive.photos.readonly";

/// See and download all your Google Drive files
///
/// `https://www.googleapis.com/auth/drive.readonly`
pub const DRIVE_READONLY: &str = "https://www.googleapis.com/auth/drive.readonly";

/// Modify your Google Apps Script scripts' behavior
///
/// `https://www.googleapis.com/auth/drive.scripts`
pub const DRIVE_SCRIPTS: &str = "https://www.googleapis.com/auth/drive.scripts";
