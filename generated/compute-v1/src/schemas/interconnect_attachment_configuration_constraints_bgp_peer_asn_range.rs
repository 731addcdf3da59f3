//! The schema `InterconnectAttachmentConfigurationConstraintsBgpPeerASNRange`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectAttachmentConfigurationConstraintsBgpPeerASNRange`.
    pub struct InterconnectAttachmentConfigurationConstraintsBgpPeerAsnRange =
        "InterconnectAttachmentConfigurationConstraintsBgpPeerASNRange" {
        /// The property `max`.
        pub max: Option<u32> = "max",
        /// The property `min`.
        pub min: Option<u32> = "min",
    }
}
