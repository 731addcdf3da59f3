//! The schema `ActivityContentDetailsRecommendation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Information that identifies the recommended resource.
    pub struct ActivityContentDetailsRecommendation =
        "ActivityContentDetailsRecommendation" {
        /// The reason that the resource is recommended to the user.
        pub reason: Option<Open<ActivityContentDetailsRecommendationReason>> = "reason",
        /// The `resourceId` object contains information that identifies the recommended
        /// resource.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
        /// The `seedResourceId` object contains information about the resource that
        /// caused the recommendation.
        pub seed_resource_id: Option<Box<ResourceId>> = "seedResourceId",
    }
}

open_enum! {
    /// The reason that the resource is recommended to the user.
    pub enum ActivityContentDetailsRecommendationReason =
        "ActivityContentDetailsRecommendation.reason" {
        /// The value `reasonUnspecified`.
        ReasonUnspecified = "reasonUnspecified",
        /// The value `videoWatched`.
        VideoWatched = "videoWatched",
    }
}
