//! The schema `PreviewFeatureStatusReleaseStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DateSchema;

record! {
    /// \[Output Only\] The release status of the feature.
    pub struct PreviewFeatureStatusReleaseStatus = "PreviewFeatureStatusReleaseStatus" {
        /// Output only. \[Output Only\] The stage of the feature.
        pub stage: Option<Open<PreviewFeatureStatusReleaseStatusStage>> = "stage",
        /// Output only. The last date when a feature transitioned between
        /// ReleaseStatuses.
        pub update_date: Option<Box<DateSchema>> = "updateDate",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The stage of the feature.
    pub enum PreviewFeatureStatusReleaseStatusStage =
        "PreviewFeatureStatusReleaseStatus.stage" {
        /// The value `DEPRECATED`.
        Deprecated = "DEPRECATED",
        /// The value `GA`.
        Ga = "GA",
        /// The value `PREVIEW`.
        Preview = "PREVIEW",
        /// The value `STAGE_UNSPECIFIED`.
        StageUnspecified = "STAGE_UNSPECIFIED",
    }
}
