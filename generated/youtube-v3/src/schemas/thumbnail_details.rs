//! The schema `ThumbnailDetails`.

use gapi_runtime::v1::record;

use super::Thumbnail;

record! {
    /// Internal representation of thumbnails for a YouTube resource.
    pub struct ThumbnailDetails = "ThumbnailDetails" {
        /// The default image for this resource.
        ///
        /// Named `default` on the wire.
        pub default_: Option<Box<Thumbnail>> = "default",
        /// The full high definition (1080p) quality image for this resource.
        pub fhd: Option<Box<Thumbnail>> = "fhd",
        /// The high quality image for this resource.
        pub high: Option<Box<Thumbnail>> = "high",
        /// The maximum resolution quality image for this resource.
        pub maxres: Option<Box<Thumbnail>> = "maxres",
        /// The medium quality image for this resource.
        pub medium: Option<Box<Thumbnail>> = "medium",
        /// The quad high definition (1440p / 2K) quality image for this resource.
        pub qhd: Option<Box<Thumbnail>> = "qhd",
        /// The Shorts aspect ratio (9:16) image for this resource.
        pub shorts_aspect_ratio: Option<Box<Thumbnail>> = "shortsAspectRatio",
        /// The standard quality image for this resource.
        pub standard: Option<Box<Thumbnail>> = "standard",
        /// The ultra-high resolution (4K) quality image for this resource.
        pub uhd: Option<Box<Thumbnail>> = "uhd",
    }
}
