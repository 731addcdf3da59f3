//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, edit, create, and delete all of your Google Drive files
    ///
    /// `https://www.googleapis.com/auth/drive`
    pub const DRIVE = "https://www.googleapis.com/auth/drive";
}

scope! {
    /// See, create, and delete its own configuration data in your Google Drive
    ///
    /// `https://www.googleapis.com/auth/drive.appdata`
    pub const DRIVE_APPDATA = "https://www.googleapis.com/auth/drive.appdata";
}

scope! {
    /// View your Google Drive apps
    ///
    /// `https://www.googleapis.com/auth/drive.apps.readonly`
    pub const DRIVE_APPS_READONLY =
        "https://www.googleapis.com/auth/drive.apps.readonly";
}

scope! {
    /// See, edit, create, and delete only the specific Google Drive files you use with
    /// this app
    ///
    /// `https://www.googleapis.com/auth/drive.file`
    pub const DRIVE_FILE = "https://www.googleapis.com/auth/drive.file";
}

scope! {
    /// See and download your Google Drive files that were created or edited by Google
    /// Meet.
    ///
    /// `https://www.googleapis.com/auth/drive.meet.readonly`
    pub const DRIVE_MEET_READONLY =
        "https://www.googleapis.com/auth/drive.meet.readonly";
}

scope! {
    /// View and manage metadata of files in your Google Drive
    ///
    /// `https://www.googleapis.com/auth/drive.metadata`
    pub const DRIVE_METADATA = "https://www.googleapis.com/auth/drive.metadata";
}

scope! {
    /// See information about your Google Drive files
    ///
    /// `https://www.googleapis.com/auth/drive.metadata.readonly`
    pub const DRIVE_METADATA_READONLY =
        "https://www.googleapis.com/auth/drive.metadata.readonly";
}

scope! {
    /// View the photos, videos and albums in your Google Photos
    ///
    /// `https://www.googleapis.com/auth/drive.photos.readonly`
    pub const DRIVE_PHOTOS_READONLY =
        "https://www.googleapis.com/auth/drive.photos.readonly";
}

scope! {
    /// See and download all your Google Drive files
    ///
    /// `https://www.googleapis.com/auth/drive.readonly`
    pub const DRIVE_READONLY = "https://www.googleapis.com/auth/drive.readonly";
}

scope! {
    /// Modify your Google Apps Script scripts' behavior
    ///
    /// `https://www.googleapis.com/auth/drive.scripts`
    pub const DRIVE_SCRIPTS = "https://www.googleapis.com/auth/drive.scripts";
}
