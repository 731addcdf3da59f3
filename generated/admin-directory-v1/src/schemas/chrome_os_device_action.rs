//! The schema `ChromeOsDeviceAction`.

use gapi_runtime::v1::record;

record! {
    /// Data about an update to the status of a Chrome OS device.
    pub struct ChromeOsDeviceAction = "ChromeOsDeviceAction" {
        /// Action to be taken on the Chrome OS device.
        ///
        /// Required by `directory.chromeosdevices.action`.
        pub action: Option<String> = "action",
        /// Only used when the action is `deprovision`. With the `deprovision` action,
        /// this field is required. \*Note\*: The deprovision reason is audited because
        /// it might have implications on licenses for perpetual subscription customers.
        pub deprovision_reason: Option<String> = "deprovisionReason",
    }
}
