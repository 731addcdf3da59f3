//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// View and manage your data across Google Cloud Platform services
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// View your data across Google Cloud Platform services
    ///
    /// `https://www.googleapis.com/auth/cloud-platform.read-only`
    pub const CLOUD_PLATFORM_READ_ONLY =
        "https://www.googleapis.com/auth/cloud-platform.read-only";
}

scope! {
    /// Manage your data and permissions in Google Cloud Storage
    ///
    /// `https://www.googleapis.com/auth/devstorage.full_control`
    pub const DEVSTORAGE_FULL_CONTROL =
        "https://www.googleapis.com/auth/devstorage.full_control";
}

scope! {
    /// View your data in Google Cloud Storage
    ///
    /// `https://www.googleapis.com/auth/devstorage.read_only`
    pub const DEVSTORAGE_READ_ONLY =
        "https://www.googleapis.com/auth/devstorage.read_only";
}

scope! {
    /// Manage your data in Google Cloud Storage
    ///
    /// `https://www.googleapis.com/auth/devstorage.read_write`
    pub const DEVSTORAGE_READ_WRITE =
        "https://www.googleapis.com/auth/devstorage.read_write";
}
