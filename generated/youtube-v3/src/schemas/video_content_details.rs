//! The schema `VideoContentDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AccessPolicy;
use super::ContentRating;
use super::VideoContentDetailsRegionRestriction;

record! {
    /// Details about the content of a YouTube Video.
    pub struct VideoContentDetails = "VideoContentDetails" {
        /// The value of captions indicates whether the video has captions or not.
        pub caption: Option<Open<VideoContentDetailsCaption>> = "caption",
        /// Specifies the ratings that the video received under various rating schemes.
        pub content_rating: Option<Box<ContentRating>> = "contentRating",
        /// The countryRestriction object contains information about the countries where
        /// a video is (or is not) viewable.
        pub country_restriction: Option<Box<AccessPolicy>> = "countryRestriction",
        /// The value of definition indicates whether the video is available in high
        /// definition or only in standard definition.
        pub definition: Option<Open<VideoContentDetailsDefinition>> = "definition",
        /// The value of dimension indicates whether the video is available in 3D or in
        /// 2D.
        pub dimension: Option<String> = "dimension",
        /// The length of the video. The tag value is an ISO 8601 duration in the format
        /// PT#M#S, in which the letters PT indicate that the value specifies a period of
        /// time, and the letters M and S refer to length in minutes and seconds,
        /// respectively. The # characters preceding the M and S letters are both
        /// integers that specify the number of minutes (or seconds) of the video. For
        /// example, a value of PT15M51S indicates that the video is 15 minutes and 51
        /// seconds long.
        pub duration: Option<String> = "duration",
        /// Indicates whether the video uploader has provided a custom thumbnail image
        /// for the video. This property is only visible to the video uploader.
        pub has_custom_thumbnail: Option<bool> = "hasCustomThumbnail",
        /// The value of is_license_content indicates whether the video is licensed
        /// content.
        pub licensed_content: Option<bool> = "licensedContent",
        /// Specifies the projection format of the video.
        pub projection: Option<Open<VideoContentDetailsProjection>> = "projection",
        /// The regionRestriction object contains information about the countries where a
        /// video is (or is not) viewable. The object will contain either the
        /// contentDetails.regionRestriction.allowed property or the
        /// contentDetails.regionRestriction.blocked property.
        #[deprecated]
        pub region_restriction: Option<Box<VideoContentDetailsRegionRestriction>> =
            "regionRestriction",
    }
}

open_enum! {
    /// The value of captions indicates whether the video has captions or not.
    pub enum VideoContentDetailsCaption = "VideoContentDetails.caption" {
        /// The value `true`.
        True = "true",
        /// The value `false`.
        False = "false",
    }
}

open_enum! {
    /// The value of definition indicates whether the video is available in high
    /// definition or only in standard definition.
    pub enum VideoContentDetailsDefinition = "VideoContentDetails.definition" {
        /// sd
        Sd = "sd",
        /// hd
        Hd = "hd",
    }
}

open_enum! {
    /// Specifies the projection format of the video.
    pub enum VideoContentDetailsProjection = "VideoContentDetails.projection" {
        /// The value `rectangular`.
        Rectangular = "rectangular",
        /// The value `360`.
        V360 = "360",
    }
}
