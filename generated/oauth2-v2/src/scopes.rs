//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// Associate you with your personal info on Google
    ///
    /// `openid`
    pub const OPENID = "openid";
}

scope! {
    /// See your primary Google Account email address
    ///
    /// `https://www.googleapis.com/auth/userinfo.email`
    pub const USERINFO_EMAIL = "https://www.googleapis.com/auth/userinfo.email";
}

scope! {
    /// See your personal info, including any personal info you've made publicly
    /// available
    ///
    /// `https://www.googleapis.com/auth/userinfo.profile`
    pub const USERINFO_PROFILE = "https://www.googleapis.com/auth/userinfo.profile";
}
