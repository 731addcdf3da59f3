//! The schema `FeatureValue`.

use gapi_runtime::v1::record;

use super::CategoricalValue;

record! {
    /// Representative value of a single feature within the cluster.
    pub struct FeatureValue = "FeatureValue" {
        /// The categorical feature value.
        pub categorical_value: Option<Box<CategoricalValue>> = "categoricalValue",
        /// The feature column name.
        pub feature_column: Option<String> = "featureColumn",
        /// The numerical feature value. This is the centroid value for this feature.
        pub numerical_value: Option<f64> = "numericalValue",
    }
}
