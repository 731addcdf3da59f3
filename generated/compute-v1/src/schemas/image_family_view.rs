//! The schema `ImageFamilyView`.

use gapi_runtime::v1::record;

use super::Image;

record! {
    /// The schema `ImageFamilyView`.
    pub struct ImageFamilyView = "ImageFamilyView" {
        /// The latest image that is part of the specified image family in the requested
        /// location, and that is not deprecated.
        pub image: Option<Box<Image>> = "image",
    }
}
