//! The schema `Thumbnail`.

use gapi_runtime::v1::record;

record! {
    /// A thumbnail is an image representing a YouTube resource.
    pub struct Thumbnail = "Thumbnail" {
        /// (Optional) Height of the thumbnail image.
        pub height: Option<u32> = "height",
        /// The thumbnail image's URL.
        pub url: Option<String> = "url",
        /// (Optional) Width of the thumbnail image.
        pub width: Option<u32> = "width",
    }
}
