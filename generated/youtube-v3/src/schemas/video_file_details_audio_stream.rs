//! The schema `VideoFileDetailsAudioStream`.

use gapi_runtime::v1::record;

record! {
    /// Information about an audio stream.
    pub struct VideoFileDetailsAudioStream = "VideoFileDetailsAudioStream" {
        /// The audio stream's bitrate, in bits per second.
        pub bitrate_bps: Option<u64> = "bitrateBps",
        /// The number of audio channels that the stream contains.
        pub channel_count: Option<u32> = "channelCount",
        /// The audio codec that the stream uses.
        pub codec: Option<String> = "codec",
        /// A value that uniquely identifies a video vendor. Typically, the value is a
        /// four-letter vendor code.
        pub vendor: Option<String> = "vendor",
    }
}
