//! The schema `LiveChatPollDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::LiveChatPollDetailsPollMetadata;

record! {
    /// The schema `LiveChatPollDetails`.
    pub struct LiveChatPollDetails = "LiveChatPollDetails" {
        /// The property `metadata`.
        pub metadata: Option<Box<LiveChatPollDetailsPollMetadata>> = "metadata",
        /// The property `status`.
        pub status: Option<Open<LiveChatPollDetailsStatus>> = "status",
    }
}

open_enum! {
    /// The property `status` of `LiveChatPollDetails`.
    pub enum LiveChatPollDetailsStatus = "LiveChatPollDetails.status" {
        /// The value `unknown`.
        Unknown = "unknown",
        /// The value `active`.
        Active = "active",
        /// The value `closed`.
        Closed = "closed",
    }
}
