//! The schema `Setting`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Setting`.
    pub struct Setting = "Setting" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The id of the user setting.
        pub id: Option<String> = "id",
        /// Type of the resource ("calendar#setting").
        ///
        /// The default is `calendar#setting`.
        pub kind: Option<String> = "kind",
        /// Value of the user setting. The format of the value depends on the ID of the
        /// setting. It must always be a UTF-8 string of length up to 1024 characters.
        pub value: Option<String> = "value",
    }
}
