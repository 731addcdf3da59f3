//! The schema `VideoSuggestions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::VideoSuggestionsTagSuggestion;

record! {
    /// Specifies suggestions on how to improve video content, including encoding hints,
    /// tag suggestions, and editor suggestions.
    pub struct VideoSuggestions = "VideoSuggestions" {
        /// A list of video editing operations that might improve the video quality or
        /// playback experience of the uploaded video.
        pub editor_suggestions: Option<Vec<Open<VideoSuggestionsEditorSuggestions>>> =
            "editorSuggestions",
        /// A list of errors that will prevent YouTube from successfully processing the
        /// uploaded video video. These errors indicate that, regardless of the video's
        /// current processing status, eventually, that status will almost certainly be
        /// failed.
        pub processing_errors: Option<Vec<Open<VideoSuggestionsProcessingErrors>>> =
            "processingErrors",
        /// A list of suggestions that may improve YouTube's ability to process the
        /// video.
        pub processing_hints: Option<Vec<Open<VideoSuggestionsProcessingHints>>> =
            "processingHints",
        /// A list of reasons why YouTube may have difficulty transcoding the uploaded
        /// video or that might result in an erroneous transcoding. These warnings are
        /// generated before YouTube actually processes the uploaded video file. In
        /// addition, they identify issues that are unlikely to cause the video
        /// processing to fail but that might cause problems such as sync issues, video
        /// artifacts, or a missing audio track.
        pub processing_warnings: Option<Vec<Open<VideoSuggestionsProcessingWarnings>>> =
            "processingWarnings",
        /// A list of keyword tags that could be added to the video's metadata to
        /// increase the likelihood that users will locate your video when searching or
        /// browsing on YouTube.
        pub tag_suggestions: Option<Vec<VideoSuggestionsTagSuggestion>> =
            "tagSuggestions",
    }
}

open_enum! {
    /// An item of the property `editorSuggestions` of `VideoSuggestions`.
    pub enum VideoSuggestionsEditorSuggestions = "VideoSuggestions.editorSuggestions[]" {
        /// Picture brightness levels seem off and could be corrected.
        VideoAutoLevels = "videoAutoLevels",
        /// The video appears shaky and could be stabilized.
        VideoStabilize = "videoStabilize",
        /// Margins (mattes) detected around the picture could be cropped.
        VideoCrop = "videoCrop",
        /// The audio track appears silent and could be swapped with a better quality
        /// one.
        AudioQuietAudioSwap = "audioQuietAudioSwap",
    }
}

open_enum! {
    /// An item of the property `processingErrors` of `VideoSuggestions`.
    pub enum VideoSuggestionsProcessingErrors = "VideoSuggestions.processingErrors[]" {
        /// File contains audio only (e.g., an MP3 file).
        AudioFile = "audioFile",
        /// Image file (e.g., a JPEG image).
        ImageFile = "imageFile",
        /// Movie project file (e.g., Microsoft Windows Movie Maker project).
        ProjectFile = "projectFile",
        /// Other non-video file.
        NotAVideoFile = "notAVideoFile",
        /// Document or text file (e.g., MS Word document).
        DocFile = "docFile",
        /// An archive file (e.g., a ZIP archive).
        ArchiveFile = "archiveFile",
        /// Unsupported spatial audio layout type.
        UnsupportedSpatialAudioLayout = "unsupportedSpatialAudioLayout",
    }
}

open_enum! {
    /// An item of the property `processingHints` of `VideoSuggestions`.
    pub enum VideoSuggestionsProcessingHints = "VideoSuggestions.processingHints[]" {
        /// The MP4 file is not streamable, this will slow down the processing. MOOV atom
        /// was not found at the beginning of the file.
        NonStreamableMov = "nonStreamableMov",
        /// Probably a better quality version of the video exists. The video has wide
        /// screen aspect ratio, but is not an HD video.
        SendBestQualityVideo = "sendBestQualityVideo",
        /// Uploaded video is spherical video.
        SphericalVideo = "sphericalVideo",
        /// Uploaded video has spatial audio.
        SpatialAudio = "spatialAudio",
        /// Uploaded video is VR video.
        VrVideo = "vrVideo",
        /// Uploaded video is HDR video.
        HdrVideo = "hdrVideo",
    }
}

open_enum! {
    /// An item of the property `processingWarnings` of `VideoSuggestions`.
    pub enum VideoSuggestionsProcessingWarnings =
        "VideoSuggestions.processingWarnings[]" {
        /// Unrecognized file format, transcoding is likely to fail.
        UnknownContainer = "unknownContainer",
        /// Unrecognized video codec, transcoding is likely to fail.
        UnknownVideoCodec = "unknownVideoCodec",
        /// Unrecognized audio codec, transcoding is likely to fail.
        UnknownAudioCodec = "unknownAudioCodec",
        /// Conflicting container and stream resolutions.
        InconsistentResolution = "inconsistentResolution",
        /// Edit lists are not currently supported.
        HasEditlist = "hasEditlist",
        /// Video codec that is known to cause problems was used.
        ProblematicVideoCodec = "problematicVideoCodec",
        /// Audio codec that is known to cause problems was used.
        ProblematicAudioCodec = "problematicAudioCodec",
        /// Unsupported VR video stereo mode.
        UnsupportedVrStereoMode = "unsupportedVrStereoMode",
        /// Unsupported spherical video projection type.
        UnsupportedSphericalProjectionType = "unsupportedSphericalProjectionType",
        /// Unsupported HDR pixel format.
        UnsupportedHdrPixelFormat = "unsupportedHdrPixelFormat",
        /// Unspecified HDR color metadata.
        UnsupportedHdrColorMetadata = "unsupportedHdrColorMetadata",
        /// Problematic HDR lookup table attached.
        ProblematicHdrLookupTable = "problematicHdrLookupTable",
    }
}
