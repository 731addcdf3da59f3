//! The schema `Explanation`.

use gapi_runtime::v1::record;

record! {
    /// Explanation for a single feature.
    pub struct Explanation = "Explanation" {
        /// Attribution of feature.
        pub attribution: Option<f64> = "attribution",
        /// The full feature name. For non-numerical features, will be formatted like
        /// `.`. Overall size of feature name will always be truncated to first 120
        /// characters.
        pub feature_name: Option<String> = "featureName",
    }
}
