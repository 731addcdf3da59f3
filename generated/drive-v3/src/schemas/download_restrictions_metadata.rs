//! The schema `DownloadRestrictionsMetadata`.

use gapi_runtime::v1::record;

use super::DownloadRestriction;

record! {
    /// Download restrictions applied to the file.
    pub struct DownloadRestrictionsMetadata = "DownloadRestrictionsMetadata" {
        /// Output only. The effective download restriction applied to this file. This
        /// considers all restriction settings and DLP rules.
        pub effective_download_restriction_with_context: Option<Box<DownloadRestriction>> =
            "effectiveDownloadRestrictionWithContext",
        /// The download restriction of the file applied directly by the owner or
        /// organizer. This doesn't take into account shared drive settings or DLP rules.
        pub item_download_restriction: Option<Box<DownloadRestriction>> =
            "itemDownloadRestriction",
    }
}
