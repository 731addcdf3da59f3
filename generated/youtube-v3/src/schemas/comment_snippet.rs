//! The schema `CommentSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CommentSnippetAuthorChannelId;

record! {
    /// Basic details about a comment, such as its author and text.
    pub struct CommentSnippet = "CommentSnippet" {
        /// The property `authorChannelId`.
        pub author_channel_id: Option<Box<CommentSnippetAuthorChannelId>> =
            "authorChannelId",
        /// Link to the author's YouTube channel, if any.
        pub author_channel_url: Option<String> = "authorChannelUrl",
        /// The name of the user who posted the comment.
        pub author_display_name: Option<String> = "authorDisplayName",
        /// The URL for the avatar of the user who posted the comment.
        pub author_profile_image_url: Option<String> = "authorProfileImageUrl",
        /// Whether the current viewer can rate this comment.
        pub can_rate: Option<bool> = "canRate",
        /// The id of the corresponding YouTube channel. In case of a channel comment
        /// this is the channel the comment refers to. In case of a video or post comment
        /// it's the video/post's channel.
        pub channel_id: Option<String> = "channelId",
        /// Output only. The URL of the image or animated GIF attached to the comment, if
        /// any. This property is only present when a comment contains an image or GIF.
        /// The URL is served as a signed link with a six-hour time to live (TTL) and
        /// expires six hours after retrieval.
        pub image_url: Option<String> = "imageUrl",
        /// The total number of likes this comment has received.
        pub like_count: Option<u32> = "likeCount",
        /// The comment's moderation status. Will not be set if the comments were
        /// requested through the id filter.
        pub moderation_status: Option<Open<CommentSnippetModerationStatus>> =
            "moderationStatus",
        /// The unique id of the top-level comment, only set for replies.
        pub parent_id: Option<String> = "parentId",
        /// The date and time when the comment was originally published.
        pub published_at: Option<Timestamp> = "publishedAt",
        /// The comment's text. The format is either plain text or HTML dependent on what
        /// has been requested. Even the plain text representation may differ from the
        /// text originally posted in that it may replace video links with video titles
        /// etc.
        pub text_display: Option<String> = "textDisplay",
        /// The comment's original raw text as initially posted or last updated. The
        /// original text will only be returned if it is accessible to the viewer, which
        /// is only guaranteed if the viewer is the comment's author.
        pub text_original: Option<String> = "textOriginal",
        /// The date and time when the comment was last updated.
        pub updated_at: Option<Timestamp> = "updatedAt",
        /// The ID of the video the comment refers to, if any.
        pub video_id: Option<String> = "videoId",
        /// The rating the viewer has given to this comment. For the time being this will
        /// never return RATE_TYPE_DISLIKE and instead return RATE_TYPE_NONE. This may
        /// change in the future.
        pub viewer_rating: Option<Open<CommentSnippetViewerRating>> = "viewerRating",
    }
}

open_enum! {
    /// The comment's moderation status. Will not be set if the comments were requested
    /// through the id filter.
    pub enum CommentSnippetModerationStatus = "CommentSnippet.moderationStatus" {
        /// The comment is available for public display.
        Published = "published",
        /// The comment is awaiting review by a moderator.
        HeldForReview = "heldForReview",
        /// The value `likelySpam`.
        LikelySpam = "likelySpam",
        /// The comment is unfit for display.
        Rejected = "rejected",
    }
}

open_enum! {
    /// The rating the viewer has given to this comment. For the time being this will
    /// never return RATE_TYPE_DISLIKE and instead return RATE_TYPE_NONE. This may change
    /// in the future.
    pub enum CommentSnippetViewerRating = "CommentSnippet.viewerRating" {
        /// The entity has not been rated.
        None = "none",
        /// The entity is liked.
        Like = "like",
        /// The entity is disliked.
        Dislike = "dislike",
    }
}
