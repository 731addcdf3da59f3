//! OAuth scopes.

/// Associate you with your personal info on Google
///
/// `openid`
pub const OPENID: &str = "openid";

/// See your primary Google Account email address
///
/// `https://www.googleapis.com/auth/userinfo.email`
pub const USERINFO_EMAIL: &str = "https://www.googleapis.com/auth/userinfo.email";

/// See your personal info, including any personal info you've made publicly available
///
/// `https://www.googleapis.com/auth/userinfo.profile`
pub const USERINFO_PROFILE: &str = "https://www.googleapis.com/auth/userinfo.profile";
