//! The schema `Screenshot`.

use gapi_runtime::v1::record;

record! {
    /// An instance's screenshot.
    pub struct Screenshot = "Screenshot" {
        /// \[Output Only\] The Base64-encoded screenshot data.
        pub contents: Option<String> = "contents",
        /// Output only. \[Output Only\] Type of the resource. Always compute#screenshot
        /// for the screenshots.
        ///
        /// The default is `compute#screenshot`.
        pub kind: Option<String> = "kind",
    }
}
