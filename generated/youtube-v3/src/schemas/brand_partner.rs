//! The schema `BrandPartner`.

use gapi_runtime::v1::record;

record! {
    /// Details about the brand partner linked to the video for Creator Initiated Linking
    /// (CIL). Next ID: 6
    pub struct BrandPartner = "BrandPartner" {
        /// Required. Channel handle, must begin with "@"
        pub channel_handle: Option<String> = "channelHandle",
        /// Required. External Channel ID, must begin with "UC"
        pub channel_id: Option<String> = "channelId",
    }
}
