//! The schema `VideoMonetizationDetails`.

use gapi_runtime::v1::record;

use super::AccessPolicy;

record! {
    /// Details about monetization of a YouTube Video.
    pub struct VideoMonetizationDetails = "VideoMonetizationDetails" {
        /// The value of access indicates whether the video can be monetized or not.
        pub access: Option<Box<AccessPolicy>> = "access",
    }
}
