//! OAuth scopes.

/// See cloud-platform.
///
/// `https://www.googleapis.com/auth/cloud-platform`
pub const CLOUD_PLATFORM: &str = "https://www.googleapis.com/auth/cloud-platform";

/// See cloud-platform.read-only.
///
/// `https://www.googleapis.com/auth/cloud-platform.read-only`
pub const CLOUD_PLATFORM_READ_ONLY: &str =
    "https://www.googleapis.com/auth/cloud-platform.read-only";

/// See drivelike.
///
/// `https://www.googleapis.com/auth/drivelike`
pub const DRIVELIKE: &str = "https://www.googleapis.com/auth/drivelike";

/// See drivelike.appdata.
///
/// `https://www.googleapis.com/auth/drivelike.appdata`
pub const DRIVELIKE_APPDATA: &str = "https://www.googleapis.com/auth/drivelike.appdata";

/// See drivelike.file.
///
/// `https://www.googleapis.com/auth/drivelike.file`
pub const DRIVELIKE_FILE: &str = "https://www.googleapis.com/auth/drivelike.file";

/// See drivelike.metadata.readonly.
///
/// `https://www.googleapis.com/auth/drivelike.metadata.readonly`
pub const DRIVELIKE_METADATA_READONLY: &str =
    "https://www.googleapis.com/auth/drivelike.metadata.readonly";

/// See drivelike.readonly.
///
/// `https://www.googleapis.com/auth/drivelike.readonly`
pub const DRIVELIKE_READONLY: &str = "https://www.googleapis.com/auth/drivelike.readonly";

/// A scope that methods of this API accept.
///
/// `https://www.googleapis.com/auth/drivelike.undeclared`
pub const DRIVELIKE_UNDECLARED: &str = "https://www.googleapis.com/auth/drivelike.undeclared";

/// See .
///
/// `https://mail.google.com/`
pub const MAIL_GOOGLE_COM: &str = "https://mail.google.com/";

/// See meetings.space.created.
///
/// `https://www.googleapis.com/auth/meetings.space.created`
pub const MEETINGS_SPACE_CREATED: &str = "https://www.googleapis.com/auth/meetings.space.created";

/// See openid.
///
/// `openid`
pub const OPENID: &str = "openid";
