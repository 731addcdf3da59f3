//! The schema `StartPageToken`.

use gapi_runtime::v1::record;

record! {
    /// The schema `StartPageToken`.
    pub struct StartPageToken = "StartPageToken" {
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#startPageToken"`.
        ///
        /// The default is `drive#startPageToken`.
        pub kind: Option<String> = "kind",
        /// The starting page token for listing future changes. The page token doesn't
        /// expire.
        pub start_page_token: Option<String> = "startPageToken",
    }
}
