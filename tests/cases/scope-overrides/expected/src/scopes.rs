//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See cloud-platform.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// See cloud-platform.read-only.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform.read-only`
    pub const CLOUD_PLATFORM_READ_ONLY =
        "https://www.googleapis.com/auth/cloud-platform.read-only";
}

scope! {
    /// See drivelike.
    ///
    /// `https://www.googleapis.com/auth/drivelike`
    pub const DRIVELIKE = "https://www.googleapis.com/auth/drivelike";
}

scope! {
    /// See drivelike.appdata.
    ///
    /// `https://www.googleapis.com/auth/drivelike.appdata`
    pub const DRIVELIKE_APPDATA = "https://www.googleapis.com/auth/drivelike.appdata";
}

scope! {
    /// See drivelike.file.
    ///
    /// `https://www.googleapis.com/auth/drivelike.file`
    pub const DRIVELIKE_FILE = "https://www.googleapis.com/auth/drivelike.file";
}

scope! {
    /// See drivelike.metadata.readonly.
    ///
    /// `https://www.googleapis.com/auth/drivelike.metadata.readonly`
    pub const DRIVELIKE_METADATA_READONLY =
        "https://www.googleapis.com/auth/drivelike.metadata.readonly";
}

scope! {
    /// See drivelike.readonly.
    ///
    /// `https://www.googleapis.com/auth/drivelike.readonly`
    pub const DRIVELIKE_READONLY = "https://www.googleapis.com/auth/drivelike.readonly";
}

scope! {
    /// A scope that methods of this API accept.
    ///
    /// `https://www.googleapis.com/auth/drivelike.undeclared`
    pub const DRIVELIKE_UNDECLARED =
        "https://www.googleapis.com/auth/drivelike.undeclared";
}

scope! {
    /// See .
    ///
    /// `https://mail.google.com/`
    pub const MAIL_GOOGLE_COM = "https://mail.google.com/";
}

scope! {
    /// See meetings.space.created.
    ///
    /// `https://www.googleapis.com/auth/meetings.space.created`
    pub const MEETINGS_SPACE_CREATED =
        "https://www.googleapis.com/auth/meetings.space.created";
}

scope! {
    /// See openid.
    ///
    /// `openid`
    pub const OPENID = "openid";
}
