//! The schema `LiveChatNewSponsorDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatNewSponsorDetails`.
    pub struct LiveChatNewSponsorDetails = "LiveChatNewSponsorDetails" {
        /// If the viewer just had upgraded from a lower level. For viewers that were not
        /// members at the time of purchase, this field is false.
        pub is_upgrade: Option<bool> = "isUpgrade",
        /// The name of the Level that the viewer just had joined. The Level names are
        /// defined by the YouTube channel offering the Membership. In some situations
        /// this field isn't filled.
        pub member_level_name: Option<String> = "memberLevelName",
    }
}
