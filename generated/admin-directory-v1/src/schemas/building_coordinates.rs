//! The schema `BuildingCoordinates`.

use gapi_runtime::v1::record;

record! {
    /// Public API: Resources.buildings
    pub struct BuildingCoordinates = "BuildingCoordinates" {
        /// Latitude in decimal degrees.
        pub latitude: Option<f64> = "latitude",
        /// Longitude in decimal degrees.
        pub longitude: Option<f64> = "longitude",
    }
}
