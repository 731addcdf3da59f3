//! OAuth scopes.

/// See standard.
///
/// `https://www.googleapis.com/auth/standard`
pub const STANDARD: &str = "https://www.googleapis.com/auth/standard";
