//! The schema `MobileDeviceAction`.

use gapi_runtime::v1::record;

record! {
    /// The schema `MobileDeviceAction`.
    pub struct MobileDeviceAction = "MobileDeviceAction" {
        /// The action to be performed on the device.
        ///
        /// Required by `directory.mobiledevices.action`.
        pub action: Option<String> = "action",
    }
}
