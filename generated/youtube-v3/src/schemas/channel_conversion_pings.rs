//! The schema `ChannelConversionPings`.

use gapi_runtime::v1::record;

use super::ChannelConversionPing;

record! {
    /// The conversionPings object encapsulates information about conversion pings that
    /// need to be respected by the channel.
    pub struct ChannelConversionPings = "ChannelConversionPings" {
        /// Pings that the app shall fire (authenticated by biscotti cookie). Each ping
        /// has a context, in which the app must fire the ping, and a url identifying the
        /// ping.
        pub pings: Option<Vec<ChannelConversionPing>> = "pings",
    }
}
