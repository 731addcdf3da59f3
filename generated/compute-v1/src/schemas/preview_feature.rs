//! The schema `PreviewFeature`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PreviewFeatureRolloutOperation;
use super::PreviewFeatureStatus;

record! {
    /// Represents a single Google Compute Engine preview feature.
    pub struct PreviewFeature = "PreviewFeature" {
        /// Specifies whether the feature is enabled or disabled.
        pub activation_status: Option<Open<PreviewFeatureActivationStatus>> =
            "activationStatus",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] Description of the feature.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output only\] The type of the feature. Always
        /// "compute#previewFeature" for preview features.
        ///
        /// The default is `compute#previewFeature`.
        pub kind: Option<String> = "kind",
        /// Name of the feature.
        pub name: Option<String> = "name",
        /// Rollout operation of the feature.
        pub rollout_operation: Option<Box<PreviewFeatureRolloutOperation>> =
            "rolloutOperation",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output only\] Status of the feature.
        pub status: Option<Box<PreviewFeatureStatus>> = "status",
    }
}

open_enum! {
    /// Specifies whether the feature is enabled or disabled.
    pub enum PreviewFeatureActivationStatus = "PreviewFeature.activationStatus" {
        /// The value `ACTIVATION_STATE_UNSPECIFIED`.
        ActivationStateUnspecified = "ACTIVATION_STATE_UNSPECIFIED",
        /// The value `DISABLED`.
        Disabled = "DISABLED",
        /// The value `ENABLED`.
        Enabled = "ENABLED",
    }
}
