//! The schema `InterconnectAttachmentL2ForwardingGeneveHeader`.

use gapi_runtime::v1::record;

record! {
    /// GeneveHeader related configurations.
    pub struct InterconnectAttachmentL2ForwardingGeneveHeader =
        "InterconnectAttachmentL2ForwardingGeneveHeader" {
        /// Optional. VNI is a 24-bit unique virtual network identifier, from 0 to
        /// 16,777,215.
        pub vni: Option<u32> = "vni",
    }
}
