//! The schema `MessagePart`.

use gapi_runtime::v1::record;

use super::MessagePartBody;
use super::MessagePartHeader;

record! {
    /// A single MIME message part.
    pub struct MessagePart = "MessagePart" {
        /// The message part body for this part, which may be empty for container MIME
        /// message parts.
        pub body: Option<Box<MessagePartBody>> = "body",
        /// The filename of the attachment. Only present if this message part represents
        /// an attachment.
        pub filename: Option<String> = "filename",
        /// List of headers on this message part. For the top-level message part,
        /// representing the entire message payload, it will contain the standard RFC
        /// 2822 email headers such as `To`, `From`, and `Subject`.
        pub headers: Option<Vec<MessagePartHeader>> = "headers",
        /// The MIME type of the message part.
        pub mime_type: Option<String> = "mimeType",
        /// The immutable ID of the message part.
        pub part_id: Option<String> = "partId",
        /// The child MIME message parts of this part. This only applies to container
        /// MIME message parts, for example `multipart/*`. For non- container MIME
        /// message part types, such as `text/plain`, this field is empty. For more
        /// information, see RFC 1521.
        pub parts: Option<Vec<MessagePart>> = "parts",
    }
}
