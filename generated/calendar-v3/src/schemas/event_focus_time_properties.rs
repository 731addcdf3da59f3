//! The schema `EventFocusTimeProperties`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventFocusTimeProperties`.
    pub struct EventFocusTimeProperties = "EventFocusTimeProperties" {
        /// Whether to decline meeting invitations which overlap Focus Time events. Valid
        /// values are declineNone, meaning that no meeting invitations are declined;
        /// declineAllConflictingInvitations, meaning that all conflicting meeting
        /// invitations that conflict with the event are declined; and
        /// declineOnlyNewConflictingInvitations, meaning that only new conflicting
        /// meeting invitations which arrive while the Focus Time event is present are to
        /// be declined.
        pub auto_decline_mode: Option<String> = "autoDeclineMode",
        /// The status to mark the user in Chat and related products. This can be
        /// available or doNotDisturb.
        pub chat_status: Option<String> = "chatStatus",
        /// Response message to set if an existing event or new invitation is
        /// automatically declined by Calendar.
        pub decline_message: Option<String> = "declineMessage",
    }
}
