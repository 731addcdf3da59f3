//! The schema `ThirdPartyLinkSnippet`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChannelToAffiliateProgramLinkDetails;
use super::ChannelToStoreLinkDetails;

record! {
    /// Basic information about a third party account link, including its type and
    /// type-specific information.
    pub struct ThirdPartyLinkSnippet = "ThirdPartyLinkSnippet" {
        /// Information specific to a link between a channel and an affiliate program of
        /// a partner.
        pub channel_to_affiliate_program_link: Option<Box<ChannelToAffiliateProgramLinkDetails>> =
            "channelToAffiliateProgramLink",
        /// Information specific to a link between a channel and a store on a
        /// merchandising platform.
        pub channel_to_store_link: Option<Box<ChannelToStoreLinkDetails>> =
            "channelToStoreLink",
        /// Type of the link named after the entities that are being linked.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ThirdPartyLinkSnippetType>> = "type",
    }
}

open_enum! {
    /// Type of the link named after the entities that are being linked.
    pub enum ThirdPartyLinkSnippetType = "ThirdPartyLinkSnippet.type" {
        /// The value `linkUnspecified`.
        LinkUnspecified = "linkUnspecified",
        /// A link that is connecting (or about to connect) a channel with a store on a
        /// merchandising platform in order to enable retail commerce capabilities for
        /// that channel on YouTube.
        ChannelToStoreLink = "channelToStoreLink",
        /// A link that is connecting (or about to connect) a channel with an affiliate
        /// program of a partner to enable that channel to earn commissions from that
        /// partner through affiliate links.
        ChannelToAffiliateProgramLink = "channelToAffiliateProgramLink",
    }
}
