//! The schema `Message`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::ClassificationLabelValue;
use super::MessagePart;

record! {
    /// An email message.
    pub struct Message = "Message" {
        /// Classification Label values on the message. Available Classification Label
        /// schemas can be queried using the Google Drive Labels API. Each classification
        /// label ID must be unique. If duplicate IDs are provided, only one will be
        /// retained, and the selection is arbitrary. Only used for Google Workspace
        /// accounts. There's a limit of 20 Classification Label values per request. If
        /// the Classification Label values exceeds the maximum allowed number, the
        /// request fails.
        pub classification_label_values: Option<Vec<ClassificationLabelValue>> =
            "classificationLabelValues",
        /// The ID of the last history record that modified this message.
        pub history_id: Option<u64> = "historyId",
        /// The immutable ID of the message.
        pub id: Option<String> = "id",
        /// The internal message creation timestamp (epoch ms), which determines ordering
        /// in the inbox. For normal SMTP-received email, this represents the time the
        /// message was originally accepted by Google, which is more reliable than the
        /// `Date` header. However, for API-migrated mail, it can be configured by client
        /// to be based on the `Date` header.
        pub internal_date: Option<i64> = "internalDate",
        /// List of IDs of labels applied to this message.
        pub label_ids: Option<Vec<String>> = "labelIds",
        /// The parsed email structure in the message parts.
        pub payload: Option<Box<MessagePart>> = "payload",
        /// The entire email message in an RFC 2822 formatted and base64url encoded
        /// string. Returned in `messages.get` and `drafts.get` responses when the
        /// `format=RAW` parameter is supplied. @required gmail.users.drafts.create
        /// gmail.users.drafts.update
        ///
        /// Required by `gmail.users.messages.insert`, `gmail.users.messages.send`.
        pub raw: Option<Bytes> = "raw",
        /// Estimated size in bytes of the message.
        pub size_estimate: Option<i32> = "sizeEstimate",
        /// A short part of the message text.
        pub snippet: Option<String> = "snippet",
        /// The ID of the thread the message belongs to. To add a message or draft to a
        /// thread, the following criteria must be met: 1. The requested `threadId` must
        /// be specified on the `Message` or `Draft.Message` you supply with your
        /// request. 2. The `References` and `In-Reply-To` headers must be set in
        /// compliance with the [RFC 2822](https://tools.ietf.org/html/rfc2822)
        /// standard. 3. The `Subject` headers must match.
        pub thread_id: Option<String> = "threadId",
    }
}
