//! The schema `Revision`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::User;

record! {
    /// The metadata for a revision to a file. Some resource methods (such as
    /// `revisions.update`) require a `revisionId`. Use the `revisions.list` method to
    /// retrieve the ID for a revision.
    pub struct Revision = "Revision" {
        /// Output only. Links for exporting Docs Editors files to specific formats.
        pub export_links: Option<BTreeMap<String, String>> = "exportLinks",
        /// Output only. The ID of the revision.
        pub id: Option<String> = "id",
        /// Whether to keep this revision forever, even if it is no longer the head
        /// revision. If not set, the revision will be automatically purged 30 days after
        /// newer content is uploaded. This can be set on a maximum of 200 revisions for
        /// a file. This field is only applicable to files with binary content in Drive.
        pub keep_forever: Option<bool> = "keepForever",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#revision"`.
        ///
        /// The default is `drive#revision`.
        pub kind: Option<String> = "kind",
        /// Output only. The last user to modify this revision. This field is only
        /// populated when the last modification was performed by a signed-in user.
        pub last_modifying_user: Option<Box<User>> = "lastModifyingUser",
        /// Output only. The MD5 checksum of the revision's content. This is only
        /// applicable to files with binary content in Drive.
        pub md5_checksum: Option<String> = "md5Checksum",
        /// Output only. The MIME type of the revision.
        pub mime_type: Option<String> = "mimeType",
        /// The last time the revision was modified (RFC 3339 date-time).
        pub modified_time: Option<Timestamp> = "modifiedTime",
        /// Output only. The original filename used to create this revision. This is only
        /// applicable to files with binary content in Drive.
        pub original_filename: Option<String> = "originalFilename",
        /// Whether subsequent revisions will be automatically republished. This is only
        /// applicable to Docs Editors files.
        pub publish_auto: Option<bool> = "publishAuto",
        /// Whether this revision is published. This is only applicable to Docs Editors
        /// files.
        pub published: Option<bool> = "published",
        /// Output only. A link to the published revision. This is only populated for
        /// Docs Editors files.
        pub published_link: Option<String> = "publishedLink",
        /// Whether this revision is published outside the domain. This is only
        /// applicable to Docs Editors files.
        pub published_outside_domain: Option<bool> = "publishedOutsideDomain",
        /// Output only. The size of the revision's content in bytes. This is only
        /// applicable to files with binary content in Drive.
        pub size: Option<i64> = "size",
    }
}
