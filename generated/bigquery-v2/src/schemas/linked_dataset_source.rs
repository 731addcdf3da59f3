//! The schema `LinkedDatasetSource`.

use gapi_runtime::v1::record;

use super::DatasetReference;

record! {
    /// A dataset source type which refers to another BigQuery dataset.
    pub struct LinkedDatasetSource = "LinkedDatasetSource" {
        /// The source dataset reference contains project numbers and not project ids.
        pub source_dataset: Option<Box<DatasetReference>> = "sourceDataset",
    }
}
