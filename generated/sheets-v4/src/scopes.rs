//! OAuth scopes.

/// See, edit, create, and delete all of your Google Drive files
///
/// `https://www.googleapis.com/auth/drive`
pub const DRIVE: &str = "https://www.googleapis.com/auth/drive";

/// See, edit, create, and delete only the specific Google Drive files you use with this app
///
/// `https://www.googleapis.com/auth/drive.file`
pub const DRIVE_FILE: &str = "https://www.googleapis.com/auth/drive.file";

/// See and download all your Google Drive files
///
/// `https://www.googleapis.com/auth/drive.readonly`
pub const DRIVE_READONLY: &str = "https://www.googleapis.com/auth/drive.readonly";

/// See, edit, create, and delete all your Google Sheets spreadsheets
///
/// `https://www.googleapis.com/auth/spreadsheets`
pub const SPREADSHEETS: &str = "https://www.googleapis.com/auth/spreadsheets";

/// See all your Google Sheets spreadsheets
///
/// `https://www.googleapis.com/auth/spreadsheets.readonly`
pub const SPREADSHEETS_READONLY: &str = "https://www.googleapis.com/auth/spreadsheets.readonly";
