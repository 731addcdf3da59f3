//! The schema `ImageSettings`.

use gapi_runtime::v1::record;

use super::LocalizedProperty;

record! {
    /// Branding properties for images associated with the channel.
    pub struct ImageSettings = "ImageSettings" {
        /// The URL for the background image shown on the video watch page. The image
        /// should be 1200px by 615px, with a maximum file size of 128k.
        #[deprecated]
        pub background_image_url: Option<Box<LocalizedProperty>> = "backgroundImageUrl",
        /// This is generated when a ChannelBanner.Insert request has succeeded for the
        /// given channel.
        pub banner_external_url: Option<String> = "bannerExternalUrl",
        /// Banner image. Desktop size (1060x175).
        #[deprecated]
        pub banner_image_url: Option<String> = "bannerImageUrl",
        /// Banner image. Mobile size high resolution (1440x395).
        #[deprecated]
        pub banner_mobile_extra_hd_image_url: Option<String> =
            "bannerMobileExtraHdImageUrl",
        /// Banner image. Mobile size high resolution (1280x360).
        #[deprecated]
        pub banner_mobile_hd_image_url: Option<String> = "bannerMobileHdImageUrl",
        /// Banner image. Mobile size (640x175).
        #[deprecated]
        pub banner_mobile_image_url: Option<String> = "bannerMobileImageUrl",
        /// Banner image. Mobile size low resolution (320x88).
        #[deprecated]
        pub banner_mobile_low_image_url: Option<String> = "bannerMobileLowImageUrl",
        /// Banner image. Mobile size medium/high resolution (960x263).
        #[deprecated]
        pub banner_mobile_medium_hd_image_url: Option<String> =
            "bannerMobileMediumHdImageUrl",
        /// Banner image. Tablet size extra high resolution (2560x424).
        #[deprecated]
        pub banner_tablet_extra_hd_image_url: Option<String> =
            "bannerTabletExtraHdImageUrl",
        /// Banner image. Tablet size high resolution (2276x377).
        #[deprecated]
        pub banner_tablet_hd_image_url: Option<String> = "bannerTabletHdImageUrl",
        /// Banner image. Tablet size (1707x283).
        #[deprecated]
        pub banner_tablet_image_url: Option<String> = "bannerTabletImageUrl",
        /// Banner image. Tablet size low resolution (1138x188).
        #[deprecated]
        pub banner_tablet_low_image_url: Option<String> = "bannerTabletLowImageUrl",
        /// Banner image. TV size high resolution (1920x1080).
        #[deprecated]
        pub banner_tv_high_image_url: Option<String> = "bannerTvHighImageUrl",
        /// Banner image. TV size extra high resolution (2120x1192).
        #[deprecated]
        pub banner_tv_image_url: Option<String> = "bannerTvImageUrl",
        /// Banner image. TV size low resolution (854x480).
        #[deprecated]
        pub banner_tv_low_image_url: Option<String> = "bannerTvLowImageUrl",
        /// Banner image. TV size medium resolution (1280x720).
        #[deprecated]
        pub banner_tv_medium_image_url: Option<String> = "bannerTvMediumImageUrl",
        /// The image map script for the large banner image.
        #[deprecated]
        pub large_branded_banner_image_imap_script: Option<Box<LocalizedProperty>> =
            "largeBrandedBannerImageImapScript",
        /// The URL for the 854px by 70px image that appears below the video player in
        /// the expanded video view of the video watch page.
        #[deprecated]
        pub large_branded_banner_image_url: Option<Box<LocalizedProperty>> =
            "largeBrandedBannerImageUrl",
        /// The image map script for the small banner image.
        #[deprecated]
        pub small_branded_banner_image_imap_script: Option<Box<LocalizedProperty>> =
            "smallBrandedBannerImageImapScript",
        /// The URL for the 640px by 70px banner image that appears below the video
        /// player in the default view of the video watch page. The URL for the image
        /// that appears above the top-left corner of the video player. This is a
        /// 25-pixel-high image with a flexible width that cannot exceed 170 pixels.
        #[deprecated]
        pub small_branded_banner_image_url: Option<Box<LocalizedProperty>> =
            "smallBrandedBannerImageUrl",
        /// The URL for a 1px by 1px tracking pixel that can be used to collect
        /// statistics for views of the channel or video pages.
        #[deprecated]
        pub tracking_image_url: Option<String> = "trackingImageUrl",
        /// The property `watchIconImageUrl`.
        #[deprecated]
        pub watch_icon_image_url: Option<String> = "watchIconImageUrl",
    }
}
