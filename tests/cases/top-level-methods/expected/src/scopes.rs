//! OAuth scopes.

/// Associate you with your personal info.
///
/// `openid`
pub const OPENID: &str = "openid";

/// See your email address.
///
/// `https://www.googleapis.com/auth/userinfo.email`
pub const USERINFO_EMAIL: &str = "https://www.googleapis.com/auth/userinfo.email";
