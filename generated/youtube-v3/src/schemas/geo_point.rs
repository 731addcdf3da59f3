//! The schema `GeoPoint`.

use gapi_runtime::v1::record;

record! {
    /// Geographical coordinates of a point, in WGS84.
    pub struct GeoPoint = "GeoPoint" {
        /// Altitude above the reference ellipsoid, in meters.
        pub altitude: Option<f64> = "altitude",
        /// Latitude in degrees.
        pub latitude: Option<f64> = "latitude",
        /// Longitude in degrees.
        pub longitude: Option<f64> = "longitude",
    }
}
