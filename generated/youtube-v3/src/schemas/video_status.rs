//! The schema `VideoStatus`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Basic details about a video category, such as its localized title. Next Id: 20
    pub struct VideoStatus = "VideoStatus" {
        /// Indicates if the video contains altered or synthetic media.
        pub contains_synthetic_media: Option<bool> = "containsSyntheticMedia",
        /// This value indicates if the video can be embedded on another website.
        /// @mutable youtube.videos.insert youtube.videos.update
        pub embeddable: Option<bool> = "embeddable",
        /// This value explains why a video failed to upload. This property is only
        /// present if the `uploadStatus` property indicates that the upload failed.
        pub failure_reason: Option<Open<VideoStatusFailureReason>> = "failureReason",
        /// The video's license. @mutable youtube.videos.insert youtube.videos.update
        pub license: Option<Open<VideoStatusLicense>> = "license",
        /// The property `madeForKids`.
        pub made_for_kids: Option<bool> = "madeForKids",
        /// The video's privacy status. In a `videos.insert` request, if you don't
        /// specify a value for this property, the uploaded video's privacy status
        /// defaults to `public`. Certain uploads might default to `private` based on
        /// creator account settings, as explained in the [YouTube Help
        /// Center](https://support.google.com/youtube/answer/157177). Videos uploaded
        /// from unverified API projects are not restricted to private viewing mode.
        pub privacy_status: Option<Open<VideoStatusPrivacyStatus>> = "privacyStatus",
        /// This value indicates if the extended video statistics on the watch page can
        /// be viewed by everyone. Note that the view count, likes, etc will still be
        /// visible if this is disabled. @mutable youtube.videos.insert
        /// youtube.videos.update
        pub public_stats_viewable: Option<bool> = "publicStatsViewable",
        /// The date and time when the video is scheduled to publish. It can be set only
        /// if the privacy status of the video is private..
        pub publish_at: Option<Timestamp> = "publishAt",
        /// This value explains why YouTube rejected an uploaded video. This property is
        /// only present if the `uploadStatus` property indicates that the upload was
        /// rejected.
        pub rejection_reason: Option<Open<VideoStatusRejectionReason>> =
            "rejectionReason",
        /// The property `selfDeclaredMadeForKids`.
        pub self_declared_made_for_kids: Option<bool> = "selfDeclaredMadeForKids",
        /// The status of the uploaded video.
        pub upload_status: Option<Open<VideoStatusUploadStatus>> = "uploadStatus",
    }
}

open_enum! {
    /// This value explains why a video failed to upload. This property is only present
    /// if the `uploadStatus` property indicates that the upload failed.
    pub enum VideoStatusFailureReason = "VideoStatus.failureReason" {
        /// Unable to convert video content.
        Conversion = "conversion",
        /// Invalid file format.
        InvalidFile = "invalidFile",
        /// Empty file.
        EmptyFile = "emptyFile",
        /// File was too small.
        TooSmall = "tooSmall",
        /// Unsupported codec.
        Codec = "codec",
        /// Upload wasn't finished.
        UploadAborted = "uploadAborted",
    }
}

open_enum! {
    /// The video's license. @mutable youtube.videos.insert youtube.videos.update
    pub enum VideoStatusLicense = "VideoStatus.license" {
        /// Standard YouTube license.
        Youtube = "youtube",
        /// Creative Commons license.
        CreativeCommon = "creativeCommon",
    }
}

open_enum! {
    /// The video's privacy status. In a `videos.insert` request, if you don't specify a
    /// value for this property, the uploaded video's privacy status defaults to
    /// `public`. Certain uploads might default to `private` based on creator account
    /// settings, as explained in the [YouTube Help
    /// Center](https://support.google.com/youtube/answer/157177). Videos uploaded from
    /// unverified API projects are not restricted to private viewing mode.
    pub enum VideoStatusPrivacyStatus = "VideoStatus.privacyStatus" {
        /// The value `public`.
        Public = "public",
        /// The value `unlisted`.
        Unlisted = "unlisted",
        /// The value `private`.
        Private = "private",
    }
}

open_enum! {
    /// This value explains why YouTube rejected an uploaded video. This property is only
    /// present if the `uploadStatus` property indicates that the upload was rejected.
    pub enum VideoStatusRejectionReason = "VideoStatus.rejectionReason" {
        /// Copyright infringement.
        Copyright = "copyright",
        /// Inappropriate video content.
        Inappropriate = "inappropriate",
        /// Duplicate upload in the same channel.
        Duplicate = "duplicate",
        /// Terms of use violation.
        TermsOfUse = "termsOfUse",
        /// Uploader account was suspended.
        UploaderAccountSuspended = "uploaderAccountSuspended",
        /// Video duration was too long.
        Length = "length",
        /// Blocked by content owner.
        Claim = "claim",
        /// Uploader closed his/her account.
        UploaderAccountClosed = "uploaderAccountClosed",
        /// Trademark infringement.
        Trademark = "trademark",
        /// An unspecified legal reason.
        Legal = "legal",
    }
}

open_enum! {
    /// The status of the uploaded video.
    pub enum VideoStatusUploadStatus = "VideoStatus.uploadStatus" {
        /// Video has been uploaded but not processed yet.
        Uploaded = "uploaded",
        /// Video has been successfully processed.
        Processed = "processed",
        /// Processing has failed. See FailureReason.
        Failed = "failed",
        /// Video has been rejected. See RejectionReason.
        Rejected = "rejected",
        /// Video has been deleted.
        Deleted = "deleted",
    }
}
