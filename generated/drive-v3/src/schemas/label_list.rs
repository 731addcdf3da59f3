//! The schema `LabelList`.

use gapi_runtime::v1::record;

use super::Label;

record! {
    /// A list of labels applied to a file.
    pub struct LabelList = "LabelList" {
        /// This is always `"drive#labelList"`.
        pub kind: Option<String> = "kind",
        /// The list of labels.
        pub labels: Option<Vec<Label>> = "labels",
        /// The page token for the next page of labels. This field will be absent if the
        /// end of the list has been reached. If the token is rejected for any reason, it
        /// should be discarded, and pagination should be restarted from the first page
        /// of results. The page token is typically valid for several hours. However, if
        /// new items are added or removed, your expected results might differ.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
