//! The schema `ReplaceReviewer`.

use gapi_runtime::v1::record;

record! {
    /// Representation of a reviewer replacement.
    pub struct ReplaceReviewer = "ReplaceReviewer" {
        /// Required. The email of the reviewer to add.
        pub added_reviewer_email: Option<String> = "addedReviewerEmail",
        /// Required. The email of the reviewer to remove.
        pub removed_reviewer_email: Option<String> = "removedReviewerEmail",
    }
}
