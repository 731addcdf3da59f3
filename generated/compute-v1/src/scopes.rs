//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// See, edit, configure, and delete your Google Cloud data and see the email address
    /// for your Google Account.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// View and manage your Google Compute Engine resources
    ///
    /// `https://www.googleapis.com/auth/compute`
    pub const COMPUTE = "https://www.googleapis.com/auth/compute";
}

scope! {
    /// View your Google Compute Engine resources
    ///
    /// `https://www.googleapis.com/auth/compute.readonly`
    pub const COMPUTE_READONLY = "https://www.googleapis.com/auth/compute.readonly";
}

scope! {
    /// Manage your data and permissions in Cloud Storage and see the email address for
    /// your Google Account
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
    /// Manage your data in Cloud Storage and see the email address of your Google
    /// Account
    ///
    /// `https://www.googleapis.com/auth/devstorage.read_write`
    pub const DEVSTORAGE_READ_WRITE =
        "https://www.googleapis.com/auth/devstorage.read_write";
}
