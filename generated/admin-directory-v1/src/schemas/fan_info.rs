//! The schema `FanInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about the device's fan.
    pub struct FanInfo = "FanInfo" {
        /// Output only. Fan speed in RPM.
        pub speed_rpm: Option<i32> = "speedRpm",
    }
}
