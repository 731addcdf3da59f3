//! The schema `ImageView`.

use gapi_runtime::v1::record;

use super::Image;

record! {
    /// Represents a read-only view of a global Image resource.
    pub struct ImageView = "ImageView" {
        /// The Image resource.
        pub image: Option<Box<Image>> = "image",
    }
}
