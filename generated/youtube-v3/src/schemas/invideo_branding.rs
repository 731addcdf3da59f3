//! The schema `InvideoBranding`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::InvideoPosition;
use super::InvideoTiming;

record! {
    /// Describes an invideo branding.
    pub struct InvideoBranding = "InvideoBranding" {
        /// The bytes the uploaded image. Only used in api to youtube communication.
        pub image_bytes: Option<Bytes> = "imageBytes",
        /// The url of the uploaded image. Only used in apiary to api communication.
        pub image_url: Option<String> = "imageUrl",
        /// The spatial position within the video where the branding watermark will be
        /// displayed.
        #[deprecated]
        pub position: Option<Box<InvideoPosition>> = "position",
        /// The channel to which this branding links. If not present it defaults to the
        /// current channel.
        pub target_channel_id: Option<String> = "targetChannelId",
        /// The temporal position within the video where watermark will be displayed.
        pub timing: Option<Box<InvideoTiming>> = "timing",
    }
}
