//! The schema `BatchChangeChromeOsDeviceStatusResponse`.

use gapi_runtime::v1::record;

use super::ChangeChromeOsDeviceStatusResult;

record! {
    /// The response of changing the status of a batch of ChromeOS devices.
    pub struct BatchChangeChromeOsDeviceStatusResponse =
        "BatchChangeChromeOsDeviceStatusResponse" {
        /// The results for each of the ChromeOS devices provided in the request.
        pub change_chrome_os_device_status_results: Option<Vec<ChangeChromeOsDeviceStatusResult>> =
            "changeChromeOsDeviceStatusResults",
    }
}
