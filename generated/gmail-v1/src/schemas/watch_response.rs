//! The schema `WatchResponse`.

use gapi_runtime::v1::record;

record! {
    /// Push notification watch response.
    pub struct WatchResponse = "WatchResponse" {
        /// When Gmail will stop sending notifications for mailbox updates (epoch
        /// millis). Call `watch` again before this time to renew the watch.
        pub expiration: Option<i64> = "expiration",
        /// The ID of the mailbox's current history record.
        pub history_id: Option<u64> = "historyId",
    }
}
