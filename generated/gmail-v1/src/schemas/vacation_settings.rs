//! The schema `VacationSettings`.

use gapi_runtime::v1::record;

record! {
    /// Vacation auto-reply settings for an account. These settings correspond to the
    /// "Vacation responder" feature in the web interface.
    pub struct VacationSettings = "VacationSettings" {
        /// Flag that controls whether Gmail automatically replies to messages.
        pub enable_auto_reply: Option<bool> = "enableAutoReply",
        /// An optional end time for sending auto-replies (epoch ms). When this is
        /// specified, Gmail will automatically reply only to messages that it receives
        /// before the end time. If both `startTime` and `endTime` are specified,
        /// `startTime` must precede `endTime`.
        pub end_time: Option<i64> = "endTime",
        /// Response body in HTML format. Gmail will sanitize the HTML before storing it.
        /// If both `response_body_plain_text` and `response_body_html` are specified,
        /// `response_body_html` will be used.
        pub response_body_html: Option<String> = "responseBodyHtml",
        /// Response body in plain text format. If both `response_body_plain_text` and
        /// `response_body_html` are specified, `response_body_html` will be used.
        pub response_body_plain_text: Option<String> = "responseBodyPlainText",
        /// Optional text to prepend to the subject line in vacation responses. In order
        /// to enable auto-replies, either the response subject or the response body must
        /// be nonempty.
        pub response_subject: Option<String> = "responseSubject",
        /// Flag that determines whether responses are sent to recipients who are not in
        /// the user's list of contacts.
        pub restrict_to_contacts: Option<bool> = "restrictToContacts",
        /// Flag that determines whether responses are sent to recipients who are outside
        /// of the user's domain. This feature is only available for Google Workspace
        /// users.
        pub restrict_to_domain: Option<bool> = "restrictToDomain",
        /// An optional start time for sending auto-replies (epoch ms). When this is
        /// specified, Gmail will automatically reply only to messages that it receives
        /// after the start time. If both `startTime` and `endTime` are specified,
        /// `startTime` must precede `endTime`.
        pub start_time: Option<i64> = "startTime",
    }
}
