//! The schema `FilterCriteria`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Message matching criteria.
    pub struct FilterCriteria = "FilterCriteria" {
        /// Whether the response should exclude chats.
        pub exclude_chats: Option<bool> = "excludeChats",
        /// The sender's display name or email address.
        pub from: Option<String> = "from",
        /// Whether the message has any attachment.
        pub has_attachment: Option<bool> = "hasAttachment",
        /// Only return messages not matching the specified query. Supports the same
        /// query format as the Gmail search box. For example,
        /// `"from:someuser@example.com rfc822msgid: is:unread"`.
        pub negated_query: Option<String> = "negatedQuery",
        /// Only return messages matching the specified query. Supports the same query
        /// format as the Gmail search box. For example, `"from:someuser@example.com
        /// rfc822msgid: is:unread"`.
        pub query: Option<String> = "query",
        /// The size of the entire RFC822 message in bytes, including all headers and
        /// attachments.
        pub size: Option<i32> = "size",
        /// How the message size in bytes should be in relation to the size field.
        pub size_comparison: Option<Open<FilterCriteriaSizeComparison>> =
            "sizeComparison",
        /// Case-insensitive phrase found in the message's subject. Trailing and leading
        /// whitespace are be trimmed and adjacent spaces are collapsed.
        pub subject: Option<String> = "subject",
        /// The recipient's display name or email address. Includes recipients in the
        /// "to", "cc", and "bcc" header fields. You can use simply the local part of the
        /// email address. For example, "example" and "example@" both match
        /// "example@gmail.com". This field is case-insensitive.
        pub to: Option<String> = "to",
    }
}

open_enum! {
    /// How the message size in bytes should be in relation to the size field.
    pub enum FilterCriteriaSizeComparison = "FilterCriteria.sizeComparison" {
        /// The value `unspecified`.
        Unspecified = "unspecified",
        /// Find messages smaller than the given size.
        Smaller = "smaller",
        /// Find messages larger than the given size.
        Larger = "larger",
    }
}
