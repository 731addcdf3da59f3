//! The schema `RichLinkProperties`.

use gapi_runtime::v1::record;

record! {
    /// Properties of a link to a Google resource (such as a file in Drive, a YouTube
    /// video, a Maps address, or a Calendar event). Only Drive files can be written as
    /// chips. All other rich link types are read only. URIs cannot exceed 2000 bytes
    /// when writing. NOTE: Writing Drive file chips requires at least one of the
    /// `drive.file`, `drive.readonly`, or `drive` OAuth scopes.
    pub struct RichLinkProperties = "RichLinkProperties" {
        /// Output only. The [MIME
        /// type](https://developers.google.com/drive/api/v3/mime-types) of the link, if
        /// there's one (for example, when it's a file in Drive).
        pub mime_type: Option<String> = "mimeType",
        /// Required. The URI to the link. This is always present.
        pub uri: Option<String> = "uri",
    }
}
