//! The schema `LiveChatSuperChatDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatSuperChatDetails`.
    pub struct LiveChatSuperChatDetails = "LiveChatSuperChatDetails" {
        /// A rendered string that displays the fund amount and currency to the user.
        pub amount_display_string: Option<String> = "amountDisplayString",
        /// The amount purchased by the user, in micros (1,750,000 micros = 1.75).
        pub amount_micros: Option<u64> = "amountMicros",
        /// The currency in which the purchase was made.
        pub currency: Option<String> = "currency",
        /// The tier in which the amount belongs. Lower amounts belong to lower tiers.
        /// The lowest tier is `1`.
        pub tier: Option<u32> = "tier",
        /// The comment added by the user to this Super Chat event.
        pub user_comment: Option<String> = "userComment",
    }
}
