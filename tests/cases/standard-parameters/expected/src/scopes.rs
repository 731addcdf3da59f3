//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See standard.
    ///
    /// `https://www.googleapis.com/auth/standard`
    pub const STANDARD = "https://www.googleapis.com/auth/standard";
}
