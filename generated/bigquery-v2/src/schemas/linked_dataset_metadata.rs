//! The schema `LinkedDatasetMetadata`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Metadata about the Linked Dataset.
    pub struct LinkedDatasetMetadata = "LinkedDatasetMetadata" {
        /// Output only. Specifies whether Linked Dataset is currently in a linked state
        /// or not.
        pub link_state: Option<Open<LinkedDatasetMetadataLinkState>> = "linkState",
    }
}

open_enum! {
    /// Output only. Specifies whether Linked Dataset is currently in a linked state or
    /// not.
    pub enum LinkedDatasetMetadataLinkState = "LinkedDatasetMetadata.linkState" {
        /// The default value. Default to the LINKED state.
        LinkStateUnspecified = "LINK_STATE_UNSPECIFIED",
        /// Normal Linked Dataset state. Data is queryable via the Linked Dataset.
        Linked = "LINKED",
        /// Data publisher or owner has unlinked this Linked Dataset. It means you can no
        /// longer query or see the data in the Linked Dataset.
        Unlinked = "UNLINKED",
    }
}
