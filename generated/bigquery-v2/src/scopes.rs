//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// View and manage your data in Google BigQuery and see the email address for your
    /// Google Account
    ///
    /// `https://www.googleapis.com/auth/bigquery`
    pub const BIGQUERY = "https://www.googleapis.com/auth/bigquery";
}

scope! {
    /// Insert data into Google BigQuery
    ///
    /// `https://www.googleapis.com/auth/bigquery.insertdata`
    pub const BIGQUERY_INSERTDATA =
        "https://www.googleapis.com/auth/bigquery.insertdata";
}

scope! {
    /// See, edit, configure, and delete your Google Cloud data and see the email address
    /// for your Google Account.
    ///
    /// `https://www.googleapis.com/auth/cloud-platform`
    pub const CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform";
}

scope! {
    /// View your data across Google Cloud services and see the email address of your
    /// Google Account
    ///
    /// `https://www.googleapis.com/auth/cloud-platform.read-only`
    pub const CLOUD_PLATFORM_READ_ONLY =
        "https://www.googleapis.com/auth/cloud-platform.read-only";
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
