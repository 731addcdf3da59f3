//! The schema `AddReviewer`.

use gapi_runtime::v1::record;

record! {
    /// Representation of a reviewer addition.
    pub struct AddReviewer = "AddReviewer" {
        /// Required. The email of the reviewer to add.
        pub added_reviewer_email: Option<String> = "addedReviewerEmail",
    }
}
