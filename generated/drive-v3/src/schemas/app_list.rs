//! The schema `AppList`.

use gapi_runtime::v1::record;

use super::App;

record! {
    /// A list of third-party applications which the user has installed or given access
    /// to Google Drive.
    pub struct AppList = "AppList" {
        /// The list of app IDs that the user has specified to use by default. The list
        /// is in reverse-priority order (lowest to highest).
        pub default_app_ids: Option<Vec<String>> = "defaultAppIds",
        /// The list of apps.
        pub items: Option<Vec<App>> = "items",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string "drive#appList".
        ///
        /// The default is `drive#appList`.
        pub kind: Option<String> = "kind",
        /// A link back to this list.
        pub self_link: Option<String> = "selfLink",
    }
}
