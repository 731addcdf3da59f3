//! The schema `VideoRecordingDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::GeoPoint;

record! {
    /// Recording information associated with the video.
    pub struct VideoRecordingDetails = "VideoRecordingDetails" {
        /// The geolocation information associated with the video.
        pub location: Option<Box<GeoPoint>> = "location",
        /// The text description of the location where the video was recorded.
        pub location_description: Option<String> = "locationDescription",
        /// The date and time when the video was recorded.
        pub recording_date: Option<Timestamp> = "recordingDate",
    }
}
