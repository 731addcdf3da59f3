//! The schema `ChangeChromeOsDeviceStatusSucceeded`.

use gapi_runtime::v1::record;

record! {
    /// Response for a successful ChromeOS device status change.
    pub struct ChangeChromeOsDeviceStatusSucceeded =
        "ChangeChromeOsDeviceStatusSucceeded" {}
}
