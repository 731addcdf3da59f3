//! The schema `ChangeChromeOsDeviceStatusResult`.

use gapi_runtime::v1::record;

use super::ChangeChromeOsDeviceStatusSucceeded;
use super::Status;

record! {
    /// The result of a single ChromeOS device for a Change state operation.
    pub struct ChangeChromeOsDeviceStatusResult = "ChangeChromeOsDeviceStatusResult" {
        /// The unique ID of the ChromeOS device.
        pub device_id: Option<String> = "deviceId",
        /// The error result of the operation in case of failure.
        pub error: Option<Box<Status>> = "error",
        /// The device could change its status successfully.
        pub response: Option<Box<ChangeChromeOsDeviceStatusSucceeded>> = "response",
    }
}
