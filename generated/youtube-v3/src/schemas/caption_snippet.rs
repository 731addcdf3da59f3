//! The schema `CaptionSnippet`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Basic details about a caption track, such as its language and name.
    pub struct CaptionSnippet = "CaptionSnippet" {
        /// The type of audio track associated with the caption track.
        pub audio_track_type: Option<Open<CaptionSnippetAudioTrackType>> =
            "audioTrackType",
        /// The reason that YouTube failed to process the caption track. This property is
        /// only present if the state property's value is failed.
        pub failure_reason: Option<Open<CaptionSnippetFailureReason>> = "failureReason",
        /// Indicates whether YouTube synchronized the caption track to the audio track
        /// in the video. The value will be true if a sync was explicitly requested when
        /// the caption track was uploaded. For example, when calling the captions.insert
        /// or captions.update methods, you can set the sync parameter to true to
        /// instruct YouTube to sync the uploaded track to the video. If the value is
        /// false, YouTube uses the time codes in the uploaded caption track to determine
        /// when to display captions.
        pub is_auto_synced: Option<bool> = "isAutoSynced",
        /// Indicates whether the track contains closed captions for the deaf and hard of
        /// hearing. The default value is false.
        ///
        /// Named `isCC` on the wire.
        pub is_cc: Option<bool> = "isCC",
        /// Indicates whether the caption track is a draft. If the value is true, then
        /// the track is not publicly visible. The default value is false. @mutable
        /// youtube.captions.insert youtube.captions.update
        pub is_draft: Option<bool> = "isDraft",
        /// Indicates whether caption track is formatted for "easy reader," meaning it is
        /// at a third-grade level for language learners. The default value is false.
        pub is_easy_reader: Option<bool> = "isEasyReader",
        /// Indicates whether the caption track uses large text for the vision-impaired.
        /// The default value is false.
        pub is_large: Option<bool> = "isLarge",
        /// The language of the caption track. The property value is a BCP-47 language
        /// tag.
        ///
        /// Required by `youtube.captions.insert`.
        pub language: Option<String> = "language",
        /// The date and time when the caption track was last updated.
        pub last_updated: Option<Timestamp> = "lastUpdated",
        /// The name of the caption track. The name is intended to be visible to the user
        /// as an option during playback.
        ///
        /// Required by `youtube.captions.insert`.
        pub name: Option<String> = "name",
        /// The caption track's status.
        pub status: Option<Open<CaptionSnippetStatus>> = "status",
        /// The caption track's type.
        pub track_kind: Option<Open<CaptionSnippetTrackKind>> = "trackKind",
        /// The ID that YouTube uses to uniquely identify the video associated with the
        /// caption track. @mutable youtube.captions.insert
        ///
        /// Required by `youtube.captions.insert`.
        pub video_id: Option<String> = "videoId",
    }
}

open_enum! {
    /// The type of audio track associated with the caption track.
    pub enum CaptionSnippetAudioTrackType = "CaptionSnippet.audioTrackType" {
        /// The value `unknown`.
        Unknown = "unknown",
        /// The value `primary`.
        Primary = "primary",
        /// The value `commentary`.
        Commentary = "commentary",
        /// The value `descriptive`.
        Descriptive = "descriptive",
    }
}

open_enum! {
    /// The reason that YouTube failed to process the caption track. This property is
    /// only present if the state property's value is failed.
    pub enum CaptionSnippetFailureReason = "CaptionSnippet.failureReason" {
        /// The value `unknownFormat`.
        UnknownFormat = "unknownFormat",
        /// The value `unsupportedFormat`.
        UnsupportedFormat = "unsupportedFormat",
        /// The value `processingFailed`.
        ProcessingFailed = "processingFailed",
    }
}

open_enum! {
    /// The caption track's status.
    pub enum CaptionSnippetStatus = "CaptionSnippet.status" {
        /// The value `serving`.
        Serving = "serving",
        /// The value `syncing`.
        Syncing = "syncing",
        /// The value `failed`.
        Failed = "failed",
    }
}

open_enum! {
    /// The caption track's type.
    pub enum CaptionSnippetTrackKind = "CaptionSnippet.trackKind" {
        /// The value `standard`.
        Standard = "standard",
        /// The value `ASR`.
        Asr = "ASR",
        /// The value `forced`.
        Forced = "forced",
    }
}
