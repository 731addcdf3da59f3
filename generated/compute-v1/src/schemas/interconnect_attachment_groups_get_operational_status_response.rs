//! The schema `InterconnectAttachmentGroupsGetOperationalStatusResponse`.

use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupsOperationalStatus;

record! {
    /// Response for the InterconnectAttachmentGroupsGetOperationalStatusResponse.
    pub struct InterconnectAttachmentGroupsGetOperationalStatusResponse =
        "InterconnectAttachmentGroupsGetOperationalStatusResponse" {
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// The property `result`.
        pub result: Option<Box<InterconnectAttachmentGroupsOperationalStatus>> =
            "result",
    }
}
