//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, edit, create, and delete all of your Google Drive files
    ///
    /// `https://www.googleapis.com/auth/drive`
    pub const DRIVE = "https://www.googleapis.com/auth/drive";
}

scope! {
    /// See, edit, create, and delete only the specific Google Drive files you use with
    /// this app
    ///
    /// `https://www.googleapis.com/auth/drive.file`
    pub const DRIVE_FILE = "https://www.googleapis.com/auth/drive.file";
}

scope! {
    /// See and download all your Google Drive files
    ///
    /// `https://www.googleapis.com/auth/drive.readonly`
    pub const DRIVE_READONLY = "https://www.googleapis.com/auth/drive.readonly";
}

scope! {
    /// See, edit, create, and delete all your Google Sheets spreadsheets
    ///
    /// `https://www.googleapis.com/auth/spreadsheets`
    pub const SPREADSHEETS = "https://www.googleapis.com/auth/spreadsheets";
}

scope! {
    /// See all your Google Sheets spreadsheets
    ///
    /// `https://www.googleapis.com/auth/spreadsheets.readonly`
    pub const SPREADSHEETS_READONLY =
        "https://www.googleapis.com/auth/spreadsheets.readonly";
}
