//! The schema `UndeleteDatasetRequest`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Request format for undeleting a dataset.
    pub struct UndeleteDatasetRequest = "UndeleteDatasetRequest" {
        /// Optional. The exact time when the dataset was deleted. If not specified, the
        /// most recently deleted version is undeleted. Undeleting a dataset using
        /// deletion time is not supported.
        pub deletion_time: Option<Timestamp> = "deletionTime",
    }
}
