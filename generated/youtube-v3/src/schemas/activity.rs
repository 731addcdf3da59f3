//! The schema `Activity`.

use gapi_runtime::v1::record;

use super::ActivityContentDetails;
use super::ActivitySnippet;

record! {
    /// An `activity` resource contains information about an action that a particular
    /// channel, or user, has taken on YouTube. The actions reported in activity feeds
    /// include sharing a video, uploading a video, and so forth. Each `activity`
    /// resource identifies the type of action, the channel associated with the action,
    /// and the resource(s) associated with the action, such as the video that was rated
    /// or uploaded.
    pub struct Activity = "Activity" {
        /// The `contentDetails` object contains information about the content associated
        /// with the activity. For example, if the `snippet.type` value is `videoRated`,
        /// then the `contentDetails` object's content identifies the rated video.
        pub content_details: Option<Box<ActivityContentDetails>> = "contentDetails",
        /// Etag of this resource
        pub etag: Option<String> = "etag",
        /// The ID that YouTube uses to uniquely identify the activity.
        pub id: Option<String> = "id",
        /// Identifies what kind of resource this is. Value: The fixed string
        /// `"youtube#activity"`.
        ///
        /// The default is `youtube#activity`.
        pub kind: Option<String> = "kind",
        /// The `snippet` object contains basic details about the activity, including the
        /// activity's type and group ID.
        pub snippet: Option<Box<ActivitySnippet>> = "snippet",
    }
}
