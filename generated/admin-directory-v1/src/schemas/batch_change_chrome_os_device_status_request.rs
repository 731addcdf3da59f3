//! The schema `BatchChangeChromeOsDeviceStatusRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A request for changing the status of a batch of ChromeOS devices.
    pub struct BatchChangeChromeOsDeviceStatusRequest =
        "BatchChangeChromeOsDeviceStatusRequest" {
        /// Required. The action to take on the ChromeOS device in order to change its
        /// status.
        pub change_chrome_os_device_status_action: Option<Open<BatchChangeChromeOsDeviceStatusRequestChangeChromeOsDeviceStatusAction>> =
            "changeChromeOsDeviceStatusAction",
        /// Optional. The reason behind a device deprovision. Must be provided if
        /// 'changeChromeOsDeviceStatusAction' is set to
        /// 'CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DEPROVISION'. Otherwise, omit this
        /// field.
        pub deprovision_reason: Option<Open<BatchChangeChromeOsDeviceStatusRequestDeprovisionReason>> =
            "deprovisionReason",
        /// Required. List of the IDs of the ChromeOS devices to change. Maximum 50.
        pub device_ids: Option<Vec<String>> = "deviceIds",
    }
}

open_enum! {
    /// Required. The action to take on the ChromeOS device in order to change its
    /// status.
    pub enum BatchChangeChromeOsDeviceStatusRequestChangeChromeOsDeviceStatusAction =
        "BatchChangeChromeOsDeviceStatusRequest.changeChromeOsDeviceStatusAction" {
        /// Default value. Value is unused.
        ChangeChromeOsDeviceStatusActionUnspecified =
            "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_UNSPECIFIED",
        /// Deprovisions a ChromeOS device. If you have ChromeOS devices that are no
        /// longer being used in your organization, you should deprovision them so that
        /// you’re no longer managing them. Deprovisioning the device removes all
        /// policies that were on the device as well as device-level printers and the
        /// ability to use the device as a kiosk. Depending on the upgrade that’s
        /// associated with the device this action might release the license back into
        /// the license pool; which allows you to use the license on a different device.
        ChangeChromeOsDeviceStatusActionDeprovision =
            "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DEPROVISION",
        /// Disables a ChromeOS device. Use this action if a user loses their device or
        /// it’s stolen, this makes it such that the device is still managed, so it will
        /// still receive policies, but no one can use it. Depending on the upgrade
        /// that’s associated with the device this action might release the license back
        /// into the license pool; which allows you to use the license on a different
        /// device.
        ChangeChromeOsDeviceStatusActionDisable =
            "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DISABLE",
        /// Reenables a ChromeOS device to be used after being disabled. Reenables the
        /// device once it's no longer lost or it's been recovered. This allows the
        /// device to be used again. Depending on the upgrade associated with the device
        /// this might consume one license from the license pool, meaning that if there
        /// aren't enough licenses available the operation will fail.
        ChangeChromeOsDeviceStatusActionReenable =
            "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_REENABLE",
    }
}

open_enum! {
    /// Optional. The reason behind a device deprovision. Must be provided if
    /// 'changeChromeOsDeviceStatusAction' is set to
    /// 'CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DEPROVISION'. Otherwise, omit this field.
    pub enum BatchChangeChromeOsDeviceStatusRequestDeprovisionReason =
        "BatchChangeChromeOsDeviceStatusRequest.deprovisionReason" {
        /// The deprovision reason is unknown.
        DeprovisionReasonUnspecified = "DEPROVISION_REASON_UNSPECIFIED",
        /// Same model replacement. You have return materials authorization (RMA) or you
        /// are replacing a malfunctioning device under warranty with the same device
        /// model.
        DeprovisionReasonSameModelReplacement =
            "DEPROVISION_REASON_SAME_MODEL_REPLACEMENT",
        /// The device was upgraded.
        #[deprecated]
        DeprovisionReasonUpgrade = "DEPROVISION_REASON_UPGRADE",
        /// The device's domain was changed.
        #[deprecated]
        DeprovisionReasonDomainMove = "DEPROVISION_REASON_DOMAIN_MOVE",
        /// Service expired for the device.
        #[deprecated]
        DeprovisionReasonServiceExpiration = "DEPROVISION_REASON_SERVICE_EXPIRATION",
        /// The device was deprovisioned for a legacy reason that is no longer supported.
        #[deprecated]
        DeprovisionReasonOther = "DEPROVISION_REASON_OTHER",
        /// Different model replacement. You are replacing this device with an upgraded
        /// or newer device model.
        DeprovisionReasonDifferentModelReplacement =
            "DEPROVISION_REASON_DIFFERENT_MODEL_REPLACEMENT",
        /// Retiring from fleet. You are donating, discarding, or otherwise removing the
        /// device from use.
        DeprovisionReasonRetiringDevice = "DEPROVISION_REASON_RETIRING_DEVICE",
        /// ChromeOS Flex upgrade transfer. This is a ChromeOS Flex device that you are
        /// replacing with a Chromebook within a year.
        DeprovisionReasonUpgradeTransfer = "DEPROVISION_REASON_UPGRADE_TRANSFER",
        /// A reason was not required. For example, the licenses were returned to the
        /// customer's license pool.
        DeprovisionReasonNotRequired = "DEPROVISION_REASON_NOT_REQUIRED",
        /// The device was deprovisioned by the Repair Service Center. Can only be set by
        /// Repair Service Center during RMA.
        DeprovisionReasonRepairCenter = "DEPROVISION_REASON_REPAIR_CENTER",
    }
}
