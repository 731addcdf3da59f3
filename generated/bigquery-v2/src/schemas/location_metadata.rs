//! The schema `LocationMetadata`.

use gapi_runtime::v1::record;

record! {
    /// BigQuery-specific metadata about a location. This will be set on
    /// google.cloud.location.Location.metadata in Cloud Location API responses.
    pub struct LocationMetadata = "LocationMetadata" {
        /// The legacy BigQuery location ID, e.g. “EU” for the “europe” location. This is
        /// for any API consumers that need the legacy “US” and “EU” locations.
        pub legacy_location_id: Option<String> = "legacyLocationId",
    }
}
