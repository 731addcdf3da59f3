//! The schema `BacklightInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about the device's backlights.
    pub struct BacklightInfo = "BacklightInfo" {
        /// Output only. Current brightness of the backlight, between 0 and
        /// max_brightness.
        pub brightness: Option<i32> = "brightness",
        /// Output only. Maximum brightness for the backlight.
        pub max_brightness: Option<i32> = "maxBrightness",
        /// Output only. Path to this backlight on the system. Useful if the caller needs
        /// to correlate with other information.
        pub path: Option<String> = "path",
    }
}
