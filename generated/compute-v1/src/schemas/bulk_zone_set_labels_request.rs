//! The schema `BulkZoneSetLabelsRequest`.

use gapi_runtime::v1::record;

use super::BulkSetLabelsRequest;

record! {
    /// The schema `BulkZoneSetLabelsRequest`.
    pub struct BulkZoneSetLabelsRequest = "BulkZoneSetLabelsRequest" {
        /// The property `requests`.
        pub requests: Option<Vec<BulkSetLabelsRequest>> = "requests",
    }
}
