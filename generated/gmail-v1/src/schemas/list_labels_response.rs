//! The schema `ListLabelsResponse`.

use gapi_runtime::v1::record;

use super::Label;

record! {
    /// The schema `ListLabelsResponse`.
    pub struct ListLabelsResponse = "ListLabelsResponse" {
        /// List of labels. Note that each label resource only contains an `id`, `name`,
        /// `messageListVisibility`, `labelListVisibility`, and `type`. The
        /// [`labels.get`](https://developers.google.com/workspace/gmail/api/v1/reference/users/labels/get)
        /// method can fetch additional label details.
        pub labels: Option<Vec<Label>> = "labels",
    }
}
