//! The schema `EventAttachment`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventAttachment`.
    pub struct EventAttachment = "EventAttachment" {
        /// ID of the attached file. Read-only. For Google Drive files, this is the ID of
        /// the corresponding Files resource entry in the Drive API.
        pub file_id: Option<String> = "fileId",
        /// URL link to the attachment. For adding Google Drive file attachments use the
        /// same format as in alternateLink property of the Files resource in the Drive
        /// API. Required when adding an attachment.
        pub file_url: Option<String> = "fileUrl",
        /// URL link to the attachment's icon. This field can only be modified for custom
        /// third-party attachments.
        pub icon_link: Option<String> = "iconLink",
        /// Internet media type (MIME type) of the attachment.
        pub mime_type: Option<String> = "mimeType",
        /// Attachment title.
        pub title: Option<String> = "title",
    }
}
