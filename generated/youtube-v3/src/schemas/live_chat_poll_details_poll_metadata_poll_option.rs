//! The schema `LiveChatPollDetailsPollMetadataPollOption`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatPollDetailsPollMetadataPollOption`.
    pub struct LiveChatPollDetailsPollMetadataPollOption =
        "LiveChatPollDetailsPollMetadataPollOption" {
        /// The property `optionText`.
        pub option_text: Option<String> = "optionText",
        /// The property `tally`.
        pub tally: Option<i64> = "tally",
    }
}
