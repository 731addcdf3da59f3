//! The schema `InterconnectAttachmentPrivateInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information for an interconnect attachment when this belongs to an interconnect
    /// of type DEDICATED.
    pub struct InterconnectAttachmentPrivateInfo = "InterconnectAttachmentPrivateInfo" {
        /// \[Output Only\] 802.1q encapsulation tag to be used for traffic between
        /// Google and the customer, going to and from this network and region.
        pub tag8021q: Option<u32> = "tag8021q",
    }
}
