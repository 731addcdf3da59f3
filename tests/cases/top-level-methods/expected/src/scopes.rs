//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// Associate you with your personal info.
    ///
    /// `openid`
    pub const OPENID = "openid";
}

scope! {
    /// See your email address.
    ///
    /// `https://www.googleapis.com/auth/userinfo.email`
    pub const USERINFO_EMAIL = "https://www.googleapis.com/auth/userinfo.email";
}
