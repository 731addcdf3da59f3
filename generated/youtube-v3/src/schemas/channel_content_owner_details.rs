//! The schema `ChannelContentOwnerDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The contentOwnerDetails object encapsulates channel data that is relevant for
    /// YouTube Partners linked with the channel.
    pub struct ChannelContentOwnerDetails = "ChannelContentOwnerDetails" {
        /// The ID of the content owner linked to the channel.
        pub content_owner: Option<String> = "contentOwner",
        /// The date and time when the channel was linked to the content owner.
        pub time_linked: Option<Timestamp> = "timeLinked",
    }
}
