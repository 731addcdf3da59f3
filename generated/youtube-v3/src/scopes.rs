//! OAuth scopes.

/// Manage your YouTube account
///
/// `https://www.googleapis.com/auth/youtube`
pub const YOUTUBE: &str = "https://www.googleapis.com/auth/youtube";

/// View and manage your assets and associated content on YouTube
///
/// `https://www.googleapis.com/auth/youtubepartner`
pub const YOUTUBEPARTNER: &str = "https://www.googleapis.com/auth/youtubepartner";

/// View private information of your YouTube channel relevant during the audit process with a
/// YouTube partner
///
/// `https://www.googleapis.com/auth/youtubepartner-channel-audit`
pub const YOUTUBEPARTNER_CHANNEL_AUDIT: &str =
    "https://www.googleapis.com/auth/youtubepartner-channel-audit";

/// See a list of your current active channel members, their current level, and when they became a
/// member
///
/// `https://www.googleapis.com/auth/youtube.channel-memberships.creator`
pub const YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR: &str =
    "https://www.googleapis.com/auth/youtube.channel-memberships.creator";

/// See, edit, and permanently delete your YouTube videos, ratings, comments and captions
///
/// `https://www.googleapis.com/auth/youtube.force-ssl`
pub const YOUTUBE_FORCE_SSL: &str = "https://www.googleapis.com/auth/youtube.force-ssl";

/// View your YouTube account
///
/// `https://www.googleapis.com/auth/youtube.readonly`
pub const YOUTUBE_READONLY: &str = "https://www.googleapis.com/auth/youtube.readonly";

/// Manage your YouTube videos
///
/// `https://www.googleapis.com/auth/youtube.upload`
pub const YOUTUBE_UPLOAD: &str = "https://www.googleapis.com/auth/youtube.upload";
