//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// Manage your YouTube account
    ///
    /// `https://www.googleapis.com/auth/youtube`
    pub const YOUTUBE = "https://www.googleapis.com/auth/youtube";
}

scope! {
    /// View and manage your assets and associated content on YouTube
    ///
    /// `https://www.googleapis.com/auth/youtubepartner`
    pub const YOUTUBEPARTNER = "https://www.googleapis.com/auth/youtubepartner";
}

scope! {
    /// View private information of your YouTube channel relevant during the audit
    /// process with a YouTube partner
    ///
    /// `https://www.googleapis.com/auth/youtubepartner-channel-audit`
    pub const YOUTUBEPARTNER_CHANNEL_AUDIT =
        "https://www.googleapis.com/auth/youtubepartner-channel-audit";
}

scope! {
    /// See a list of your current active channel members, their current level, and when
    /// they became a member
    ///
    /// `https://www.googleapis.com/auth/youtube.channel-memberships.creator`
    pub const YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR =
        "https://www.googleapis.com/auth/youtube.channel-memberships.creator";
}

scope! {
    /// See, edit, and permanently delete your YouTube videos, ratings, comments and
    /// captions
    ///
    /// `https://www.googleapis.com/auth/youtube.force-ssl`
    pub const YOUTUBE_FORCE_SSL = "https://www.googleapis.com/auth/youtube.force-ssl";
}

scope! {
    /// View your YouTube account
    ///
    /// `https://www.googleapis.com/auth/youtube.readonly`
    pub const YOUTUBE_READONLY = "https://www.googleapis.com/auth/youtube.readonly";
}

scope! {
    /// Manage your YouTube videos
    ///
    /// `https://www.googleapis.com/auth/youtube.upload`
    pub const YOUTUBE_UPLOAD = "https://www.googleapis.com/auth/youtube.upload";
}
