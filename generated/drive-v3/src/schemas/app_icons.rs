//! The schema `AppIcons`.

use gapi_runtime::v1::record;

record! {
    /// The schema `AppIcons`.
    pub struct AppIcons = "AppIcons" {
        /// Category of the icon. Allowed values are:
        ///
        /// - `application` - The icon for the application.
        /// - `document` - The icon for a file associated with the app.
        /// - `documentShared` - The icon for a shared file associated with the app.
        pub category: Option<String> = "category",
        /// URL for the icon.
        pub icon_url: Option<String> = "iconUrl",
        /// Size of the icon. Represented as the maximum of the width and height.
        pub size: Option<i32> = "size",
    }
}
