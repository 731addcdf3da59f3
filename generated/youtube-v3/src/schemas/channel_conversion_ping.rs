//! The schema `ChannelConversionPing`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Pings that the app shall fire (authenticated by biscotti cookie). Each ping has a
    /// context, in which the app must fire the ping, and a url identifying the ping.
    pub struct ChannelConversionPing = "ChannelConversionPing" {
        /// Defines the context of the ping.
        pub context: Option<Open<ChannelConversionPingContext>> = "context",
        /// The url (without the schema) that the player shall send the ping to. It's at
        /// caller's descretion to decide which schema to use (http vs https) Example of
        /// a returned url: //googleads.g.doubleclick.net/pagead/
        /// viewthroughconversion/962985656/?data=path%3DtHe_path%3Btype%3D
        /// cview%3Butuid%3DGISQtTNGYqaYl4sKxoVvKA&labe=default The caller must append
        /// biscotti authentication (ms param in case of mobile, for example) to this
        /// ping.
        pub conversion_url: Option<String> = "conversionUrl",
    }
}

open_enum! {
    /// Defines the context of the ping.
    pub enum ChannelConversionPingContext = "ChannelConversionPing.context" {
        /// The value `subscribe`.
        Subscribe = "subscribe",
        /// The value `unsubscribe`.
        Unsubscribe = "unsubscribe",
        /// The value `cview`.
        Cview = "cview",
    }
}
