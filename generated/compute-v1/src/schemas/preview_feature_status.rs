//! The schema `PreviewFeatureStatus`.

use gapi_runtime::v1::record;

use super::PreviewFeatureStatusReleaseStatus;

record! {
    /// \[Output Only\] The status of the feature.
    pub struct PreviewFeatureStatus = "PreviewFeatureStatus" {
        /// Output only. \[Output Only\] The description of the feature.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Link to the public documentation for the
        /// feature.
        pub help_link: Option<String> = "helpLink",
        /// The property `releaseStatus`.
        pub release_status: Option<Box<PreviewFeatureStatusReleaseStatus>> =
            "releaseStatus",
    }
}
