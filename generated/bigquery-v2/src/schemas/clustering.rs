//! The schema `Clustering`.

use gapi_runtime::v1::record;

record! {
    /// Configures table clustering.
    pub struct Clustering = "Clustering" {
        /// One or more fields on which data should be clustered. Only top-level,
        /// non-repeated, simple-type fields are supported. The ordering of the
        /// clustering fields should be prioritized from most to least important for
        /// filtering purposes. For additional information, see [Introduction to
        /// clustered
        /// tables](https://cloud.google.com/bigquery/docs/clustered-tables#limitations).
        pub fields: Option<Vec<String>> = "fields",
    }
}
