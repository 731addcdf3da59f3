//! The schema `FeatureRename`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FeatureRename`.
    pub struct FeatureRename = "FeatureRename" {
        /// New name of the feature.
        ///
        /// Required by `directory.resources.features.rename`.
        pub new_name: Option<String> = "newName",
    }
}
