//! The schema `CountChromeOsDevicesResponse`.

use gapi_runtime::v1::record;

record! {
    /// A response for counting ChromeOS devices.
    pub struct CountChromeOsDevicesResponse = "CountChromeOsDevicesResponse" {
        /// The total number of devices matching the request.
        pub count: Option<i64> = "count",
    }
}
