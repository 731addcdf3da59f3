//! The schema `SearchDeveloperMetadataResponse`.

use gapi_runtime::v1::record;

use super::MatchedDeveloperMetadata;

record! {
    /// A reply to a developer metadata search request.
    pub struct SearchDeveloperMetadataResponse = "SearchDeveloperMetadataResponse" {
        /// The metadata matching the criteria of the search request.
        pub matched_developer_metadata: Option<Vec<MatchedDeveloperMetadata>> =
            "matchedDeveloperMetadata",
    }
}
