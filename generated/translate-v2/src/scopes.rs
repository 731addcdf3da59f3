//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// View and manage your data across Google Cloud Platform services
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// Translate text from one language to another using Google Translate
    ///
    /// `https://www.googleapis.com/auth/cloud-translation`
    pub const CLOUD_TRANSLATION = "https://www.googleapis.com/auth/cloud-translation";
}
