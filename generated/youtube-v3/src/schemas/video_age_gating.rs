//! The schema `VideoAgeGating`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `VideoAgeGating`.
    pub struct VideoAgeGating = "VideoAgeGating" {
        /// Indicates whether or not the video has alcoholic beverage content. Only users
        /// of legal purchasing age in a particular country, as identified by ICAP, can
        /// view the content.
        pub alcohol_content: Option<bool> = "alcoholContent",
        /// Age-restricted trailers. For redband trailers and adult-rated video-games.
        /// Only users aged 18+ can view the content. The the field is true the content
        /// is restricted to viewers aged 18+. Otherwise The field won't be present.
        pub restricted: Option<bool> = "restricted",
        /// Video game rating, if any.
        pub video_game_rating: Option<Open<VideoAgeGatingVideoGameRating>> =
            "videoGameRating",
    }
}

open_enum! {
    /// Video game rating, if any.
    pub enum VideoAgeGatingVideoGameRating = "VideoAgeGating.videoGameRating" {
        /// The value `anyone`.
        Anyone = "anyone",
        /// The value `m15Plus`.
        M15Plus = "m15Plus",
        /// The value `m16Plus`.
        M16Plus = "m16Plus",
        /// The value `m17Plus`.
        M17Plus = "m17Plus",
    }
}
