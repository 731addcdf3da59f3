//! The schema `CommentAnchor`.

use gapi_runtime::v1::record;

use super::GridRange;

record! {
    /// A location in the spreadsheet that is tied to a CommentThread with the same
    /// anchorId. Note: Multiple anchors may refer to the same location.
    pub struct CommentAnchor = "CommentAnchor" {
        /// The unique ID of the comment anchor. Output only.
        pub anchor_id: Option<String> = "anchorId",
        /// The coordinate range inside the sheet where this comment is anchored.
        pub range: Option<Box<GridRange>> = "range",
    }
}
