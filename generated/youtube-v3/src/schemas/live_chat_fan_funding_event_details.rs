//! The schema `LiveChatFanFundingEventDetails`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LiveChatFanFundingEventDetails`.
    pub struct LiveChatFanFundingEventDetails = "LiveChatFanFundingEventDetails" {
        /// A rendered string that displays the fund amount and currency to the user.
        pub amount_display_string: Option<String> = "amountDisplayString",
        /// The amount of the fund.
        pub amount_micros: Option<u64> = "amountMicros",
        /// The currency in which the fund was made.
        pub currency: Option<String> = "currency",
        /// The comment added by the user to this fan funding event.
        pub user_comment: Option<String> = "userComment",
    }
}
