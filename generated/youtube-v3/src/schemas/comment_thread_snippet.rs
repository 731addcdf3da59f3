//! The schema `CommentThreadSnippet`.

use gapi_runtime::v1::record;

use super::Comment;

record! {
    /// Basic details about a comment thread.
    pub struct CommentThreadSnippet = "CommentThreadSnippet" {
        /// Whether the current viewer of the thread can reply to it. This is viewer
        /// specific - other viewers may see a different value for this field.
        pub can_reply: Option<bool> = "canReply",
        /// The YouTube channel the comments in the thread refer to or the channel with
        /// the video the comments refer to. If neither video_id nor post_id is set the
        /// comments refer to the channel itself.
        pub channel_id: Option<String> = "channelId",
        /// Whether the thread (and therefore all its comments) is visible to all YouTube
        /// users.
        pub is_public: Option<bool> = "isPublic",
        /// The top level comment of this thread.
        pub top_level_comment: Option<Box<Comment>> = "topLevelComment",
        /// The total number of replies (not including the top level comment).
        pub total_reply_count: Option<u32> = "totalReplyCount",
        /// The ID of the video the comments refer to, if any.
        pub video_id: Option<String> = "videoId",
    }
}
