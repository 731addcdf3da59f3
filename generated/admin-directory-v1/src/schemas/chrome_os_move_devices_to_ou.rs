//! The schema `ChromeOsMoveDevicesToOu`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ChromeOsMoveDevicesToOu`.
    pub struct ChromeOsMoveDevicesToOu = "ChromeOsMoveDevicesToOu" {
        /// Chrome OS devices to be moved to OU
        ///
        /// Required by `directory.chromeosdevices.moveDevicesToOu`.
        pub device_ids: Option<Vec<String>> = "deviceIds",
    }
}
