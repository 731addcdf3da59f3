//! The schema `ActivityContentDetailsPromotedItem`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Details about a resource which is being promoted.
    pub struct ActivityContentDetailsPromotedItem =
        "ActivityContentDetailsPromotedItem" {
        /// The URL the client should fetch to request a promoted item.
        pub ad_tag: Option<String> = "adTag",
        /// The URL the client should ping to indicate that the user clicked through on
        /// this promoted item.
        pub click_tracking_url: Option<String> = "clickTrackingUrl",
        /// The URL the client should ping to indicate that the user was shown this
        /// promoted item.
        pub creative_view_url: Option<String> = "creativeViewUrl",
        /// The type of call-to-action, a message to the user indicating action that can
        /// be taken.
        pub cta_type: Option<Open<ActivityContentDetailsPromotedItemCtaType>> =
            "ctaType",
        /// The custom call-to-action button text. If specified, it will override the
        /// default button text for the cta_type.
        pub custom_cta_button_text: Option<String> = "customCtaButtonText",
        /// The text description to accompany the promoted item.
        pub description_text: Option<String> = "descriptionText",
        /// The URL the client should direct the user to, if the user chooses to visit
        /// the advertiser's website.
        pub destination_url: Option<String> = "destinationUrl",
        /// The list of forecasting URLs. The client should ping all of these URLs when a
        /// promoted item is not available, to indicate that a promoted item could have
        /// been shown.
        pub forecasting_url: Option<Vec<String>> = "forecastingUrl",
        /// The list of impression URLs. The client should ping all of these URLs to
        /// indicate that the user was shown this promoted item.
        pub impression_url: Option<Vec<String>> = "impressionUrl",
        /// The ID that YouTube uses to uniquely identify the promoted video.
        pub video_id: Option<String> = "videoId",
    }
}

open_enum! {
    /// The type of call-to-action, a message to the user indicating action that can be
    /// taken.
    pub enum ActivityContentDetailsPromotedItemCtaType =
        "ActivityContentDetailsPromotedItem.ctaType" {
        /// The value `ctaTypeUnspecified`.
        CtaTypeUnspecified = "ctaTypeUnspecified",
        /// The value `visitAdvertiserSite`.
        VisitAdvertiserSite = "visitAdvertiserSite",
    }
}
