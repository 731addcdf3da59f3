//! The schema `FeatureInstance`.

use gapi_runtime::v1::record;

use super::Feature;

record! {
    /// JSON template for a feature instance.
    pub struct FeatureInstance = "FeatureInstance" {
        /// The feature that this is an instance of. A calendar resource may have
        /// multiple instances of a feature.
        pub feature: Option<Box<Feature>> = "feature",
    }
}
