//! The schema `ChromeOsDevice`.

use gapi_runtime::Date;
use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BacklightInfo;
use super::BluetoothAdapterInfo;
use super::ByteUsage;
use super::FanInfo;
use super::OsUpdateStatus;

record! {
    /// Google Chrome devices run on the [Chrome
    /// OS](https://support.google.com/chromeos). For more information about common API
    /// tasks, see the [Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-chrome-devices).
    pub struct ChromeOsDevice = "ChromeOsDevice" {
        /// A list of active time ranges (Read-only).
        pub active_time_ranges: Option<Vec<ChromeOsDeviceActiveTimeRangesItem>> =
            "activeTimeRanges",
        /// The asset identifier as noted by an administrator or specified during
        /// enrollment.
        pub annotated_asset_id: Option<String> = "annotatedAssetId",
        /// The address or location of the device as noted by the administrator. Maximum
        /// length is `200` characters. Empty values are allowed.
        pub annotated_location: Option<String> = "annotatedLocation",
        /// The user of the device as noted by the administrator. Maximum length is 100
        /// characters. Empty values are allowed.
        pub annotated_user: Option<String> = "annotatedUser",
        /// (Read-only) The timestamp after which the device will stop receiving Chrome
        /// updates or support. Please use "autoUpdateThrough" instead.
        #[deprecated]
        pub auto_update_expiration: Option<i64> = "autoUpdateExpiration",
        /// Output only. The timestamp after which the device will stop receiving Chrome
        /// updates or support.
        pub auto_update_through: Option<String> = "autoUpdateThrough",
        /// Output only. Contains backlight information for the device.
        pub backlight_info: Option<Vec<BacklightInfo>> = "backlightInfo",
        /// Output only. Information about Bluetooth adapters of the device.
        pub bluetooth_adapter_info: Option<Vec<BluetoothAdapterInfo>> =
            "bluetoothAdapterInfo",
        /// The boot mode for the device. The possible values are:
        ///
        /// - `Verified`: The device is running a valid version of the Chrome OS.
        /// - `Dev`: The devices's developer hardware switch is enabled. When booted, the
        ///   device has a command line shell. For an example of a developer switch, see
        ///   the [Chromebook developer
        ///   information](https://www.chromium.org/chromium-os/developer-information-for-chrome-os-devices/samsung-series-5-chromebook#TOC-Developer-switch).
        pub boot_mode: Option<String> = "bootMode",
        /// Output only. Chrome OS type of the device.
        pub chrome_os_type: Option<Open<ChromeOsDeviceChromeOsType>> = "chromeOsType",
        /// Information regarding CPU specs in the device.
        pub cpu_info: Option<Vec<ChromeOsDeviceCpuInfoItem>> = "cpuInfo",
        /// Reports of CPU utilization and temperature (Read-only)
        pub cpu_status_reports: Option<Vec<ChromeOsDeviceCpuStatusReportsItem>> =
            "cpuStatusReports",
        /// (Read-only) Deprovision reason.
        pub deprovision_reason: Option<Open<ChromeOsDeviceDeprovisionReason>> =
            "deprovisionReason",
        /// A list of device files to download (Read-only)
        pub device_files: Option<Vec<ChromeOsDeviceDeviceFilesItem>> = "deviceFiles",
        /// The unique ID of the Chrome device.
        pub device_id: Option<String> = "deviceId",
        /// Output only. Device license type.
        pub device_license_type: Option<Open<ChromeOsDeviceDeviceLicenseType>> =
            "deviceLicenseType",
        /// Output only. How much disk space the device has available and is currently
        /// using.
        pub disk_space_usage: Option<Box<ByteUsage>> = "diskSpaceUsage",
        /// Reports of disk space and other info about mounted/connected volumes.
        pub disk_volume_reports: Option<Vec<ChromeOsDeviceDiskVolumeReportsItem>> =
            "diskVolumeReports",
        /// (Read-only) Built-in MAC address for the docking station that the device
        /// connected to. Factory sets Media access control address (MAC address)
        /// assigned for use by a dock. It is reserved specifically for MAC pass through
        /// device policy. The format is twelve (12) hexadecimal digits without any
        /// delimiter (uppercase letters). This is only relevant for some devices.
        pub dock_mac_address: Option<String> = "dockMacAddress",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The device's MAC address on the ethernet network interface.
        pub ethernet_mac_address: Option<String> = "ethernetMacAddress",
        /// (Read-only) MAC address used by the Chromebook’s internal ethernet port, and
        /// for onboard network (ethernet) interface. The format is twelve (12)
        /// hexadecimal digits without any delimiter (uppercase letters). This is only
        /// relevant for some devices.
        pub ethernet_mac_address0: Option<String> = "ethernetMacAddress0",
        /// Output only. Whether or not the device requires the extended support opt in.
        pub extended_support_eligible: Option<bool> = "extendedSupportEligible",
        /// Output only. Whether extended support policy is enabled on the device.
        pub extended_support_enabled: Option<bool> = "extendedSupportEnabled",
        /// Output only. Date of the device when extended support policy for automatic
        /// updates starts.
        pub extended_support_start: Option<String> = "extendedSupportStart",
        /// Output only. Fan information for the device.
        pub fan_info: Option<Vec<FanInfo>> = "fanInfo",
        /// The Chrome device's firmware version.
        pub firmware_version: Option<String> = "firmwareVersion",
        /// Date and time for the first time the device was enrolled.
        pub first_enrollment_time: Option<String> = "firstEnrollmentTime",
        /// The type of resource. For the Chromeosdevices resource, the value is
        /// `admin#directory#chromeosdevice`.
        ///
        /// The default is `admin#directory#chromeosdevice`.
        pub kind: Option<String> = "kind",
        /// (Read-only) Date and time for the last deprovision of the device.
        pub last_deprovision_timestamp: Option<String> = "lastDeprovisionTimestamp",
        /// Date and time the device was last enrolled (Read-only)
        pub last_enrollment_time: Option<Timestamp> = "lastEnrollmentTime",
        /// Contains last known network (Read-only)
        pub last_known_network: Option<Vec<ChromeOsDeviceLastKnownNetworkItem>> =
            "lastKnownNetwork",
        /// Date and time the device was last synchronized with the policy settings in
        /// the G Suite administrator control panel (Read-only)
        pub last_sync: Option<Timestamp> = "lastSync",
        /// The device's wireless MAC address. If the device does not have this
        /// information, it is not included in the response.
        pub mac_address: Option<String> = "macAddress",
        /// (Read-only) The date the device was manufactured in yyyy-mm-dd format.
        pub manufacture_date: Option<String> = "manufactureDate",
        /// The Mobile Equipment Identifier (MEID) or the International Mobile Equipment
        /// Identity (IMEI) for the 3G mobile card in a mobile device. A MEID/IMEI is
        /// typically used when adding a device to a wireless carrier's post-pay service
        /// plan. If the device does not have this information, this property is not
        /// included in the response. For more information on how to export a MEID/IMEI
        /// list, see the [Developer's
        /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-chrome-devices.html#export_meid).
        pub meid: Option<String> = "meid",
        /// The device's model information. If the device does not have this information,
        /// this property is not included in the response.
        pub model: Option<String> = "model",
        /// Notes about this device added by the administrator. This property can be
        /// [searched](https://support.google.com/chrome/a/answer/1698333) with the
        /// [list](https://developers.google.com/workspace/admin/directory/v1/reference/chromeosdevices/list)
        /// method's `query` parameter. Maximum length is 500 characters. Empty values
        /// are allowed.
        pub notes: Option<String> = "notes",
        /// The device's order number. Only devices directly purchased from Google have
        /// an order number.
        pub order_number: Option<String> = "orderNumber",
        /// The unique ID of the organizational unit. orgUnitPath is the human readable
        /// version of orgUnitId. While orgUnitPath may change by renaming an
        /// organizational unit within the path, orgUnitId is unchangeable for one
        /// organizational unit. This property can be
        /// [updated](https://developers.google.com/workspace/admin/directory/v1/guides/manage-chrome-devices#move_chrome_devices_to_ou)
        /// using the API. For more information about how to create an organizational
        /// structure for your device, see the [administration help
        /// center](https://support.google.com/a/answer/182433).
        pub org_unit_id: Option<String> = "orgUnitId",
        /// The full parent path with the organizational unit's name associated with the
        /// device. Path names are case insensitive. If the parent organizational unit is
        /// the top-level organization, it is represented as a forward slash, `/`. This
        /// property can be
        /// [updated](https://developers.google.com/workspace/admin/directory/v1/guides/manage-chrome-devices#move_chrome_devices_to_ou)
        /// using the API. For more information about how to create an organizational
        /// structure for your device, see the [administration help
        /// center](https://support.google.com/a/answer/182433).
        pub org_unit_path: Option<String> = "orgUnitPath",
        /// The status of the OS updates for the device.
        pub os_update_status: Option<Box<OsUpdateStatus>> = "osUpdateStatus",
        /// The Chrome device's operating system version.
        pub os_version: Option<String> = "osVersion",
        /// Output only. Device policy compliance status of the OS version.
        pub os_version_compliance: Option<Open<ChromeOsDeviceOsVersionCompliance>> =
            "osVersionCompliance",
        /// The Chrome device's platform version.
        pub platform_version: Option<String> = "platformVersion",
        /// A list of recent device users, in descending order, by last login time.
        pub recent_users: Option<Vec<ChromeOsDeviceRecentUsersItem>> = "recentUsers",
        /// A list of screenshot files to download. Type is always "SCREENSHOT_FILE".
        /// (Read-only)
        pub screenshot_files: Option<Vec<ChromeOsDeviceScreenshotFilesItem>> =
            "screenshotFiles",
        /// The Chrome device serial number entered when the device was enabled. This
        /// value is the same as the Admin console's \*Serial Number\* in the \*Chrome OS
        /// Devices\* tab.
        pub serial_number: Option<String> = "serialNumber",
        /// The status of the device.
        pub status: Option<String> = "status",
        /// Final date the device will be supported (Read-only)
        pub support_end_date: Option<Timestamp> = "supportEndDate",
        /// Reports of amounts of available RAM memory (Read-only)
        pub system_ram_free_reports: Option<Vec<ChromeOsDeviceSystemRamFreeReportsItem>> =
            "systemRamFreeReports",
        /// Total RAM on the device \[in bytes\] (Read-only)
        pub system_ram_total: Option<i64> = "systemRamTotal",
        /// Trusted Platform Module (TPM) (Read-only)
        pub tpm_version_info: Option<Box<ChromeOsDeviceTpmVersionInfo>> =
            "tpmVersionInfo",
        /// Determines if the device will auto renew its support after the support end
        /// date. This is a read-only property.
        pub will_auto_renew: Option<bool> = "willAutoRenew",
    }
}

record! {
    /// An item of the property `activeTimeRanges` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceActiveTimeRangesItem = "ChromeOsDevice.activeTimeRanges[]" {
        /// Duration of usage in milliseconds.
        pub active_time: Option<i32> = "activeTime",
        /// Date of usage
        pub date: Option<Date> = "date",
    }
}

open_enum! {
    /// Output only. Chrome OS type of the device.
    pub enum ChromeOsDeviceChromeOsType = "ChromeOsDevice.chromeOsType" {
        /// Chrome OS Type unspecified.
        ChromeOsTypeUnspecified = "chromeOsTypeUnspecified",
        /// Chrome OS Type Chrome OS Flex.
        ChromeOsFlex = "chromeOsFlex",
        /// Chrome OS Type Chrome OS.
        ChromeOs = "chromeOs",
    }
}

record! {
    /// CPU specs for a CPU.
    pub struct ChromeOsDeviceCpuInfoItem = "ChromeOsDevice.cpuInfo[]" {
        /// The CPU architecture.
        pub architecture: Option<String> = "architecture",
        /// Information for the Logical CPUs
        pub logical_cpus: Option<Vec<ChromeOsDeviceCpuInfoItemLogicalCpusItem>> =
            "logicalCpus",
        /// The max CPU clock speed in kHz.
        pub max_clock_speed_khz: Option<i32> = "maxClockSpeedKhz",
        /// The CPU model name.
        pub model: Option<String> = "model",
    }
}

record! {
    /// Status of a single logical CPU.
    pub struct ChromeOsDeviceCpuInfoItemLogicalCpusItem =
        "ChromeOsDevice.cpuInfo[].logicalCpus[]" {
        /// C-States indicate the power consumption state of the CPU. For more
        /// information look at documentation published by the CPU maker.
        pub c_states: Option<Vec<ChromeOsDeviceCpuInfoItemLogicalCpusItemCStatesItem>> =
            "cStates",
        /// Current frequency the CPU is running at.
        pub current_scaling_frequency_khz: Option<i32> = "currentScalingFrequencyKhz",
        /// Idle time since last boot.
        pub idle_duration: Option<Duration> = "idleDuration",
        /// Maximum frequency the CPU is allowed to run at, by policy.
        pub max_scaling_frequency_khz: Option<i32> = "maxScalingFrequencyKhz",
    }
}

record! {
    /// Status of a single C-state. C-states are various modes the CPU can transition to
    /// in order to use more or less power.
    pub struct ChromeOsDeviceCpuInfoItemLogicalCpusItemCStatesItem =
        "ChromeOsDevice.cpuInfo[].logicalCpus[].cStates[]" {
        /// Name of the state.
        pub display_name: Option<String> = "displayName",
        /// Time spent in the state since the last reboot.
        pub session_duration: Option<Duration> = "sessionDuration",
    }
}

record! {
    /// An item of the property `cpuStatusReports` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceCpuStatusReportsItem = "ChromeOsDevice.cpuStatusReports[]" {
        /// A list of CPU temperature samples.
        pub cpu_temperature_info: Option<Vec<ChromeOsDeviceCpuStatusReportsItemCpuTemperatureInfoItem>> =
            "cpuTemperatureInfo",
        /// The property `cpuUtilizationPercentageInfo`.
        pub cpu_utilization_percentage_info: Option<Vec<i32>> =
            "cpuUtilizationPercentageInfo",
        /// Date and time the report was received.
        pub report_time: Option<Timestamp> = "reportTime",
    }
}

record! {
    /// An item of the property `cpuTemperatureInfo` of
    /// `ChromeOsDevice.cpuStatusReports[]`.
    pub struct ChromeOsDeviceCpuStatusReportsItemCpuTemperatureInfoItem =
        "ChromeOsDevice.cpuStatusReports[].cpuTemperatureInfo[]" {
        /// CPU label
        pub label: Option<String> = "label",
        /// Temperature in Celsius degrees.
        pub temperature: Option<i32> = "temperature",
    }
}

open_enum! {
    /// (Read-only) Deprovision reason.
    pub enum ChromeOsDeviceDeprovisionReason = "ChromeOsDevice.deprovisionReason" {
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

record! {
    /// An item of the property `deviceFiles` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceDeviceFilesItem = "ChromeOsDevice.deviceFiles[]" {
        /// Date and time the file was created
        pub create_time: Option<Timestamp> = "createTime",
        /// File download URL
        pub download_url: Option<String> = "downloadUrl",
        /// File name
        pub name: Option<String> = "name",
        /// File type
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

open_enum! {
    /// Output only. Device license type.
    pub enum ChromeOsDeviceDeviceLicenseType = "ChromeOsDevice.deviceLicenseType" {
        /// The license type is unknown.
        DeviceLicenseTypeUnspecified = "deviceLicenseTypeUnspecified",
        /// The device is bundled with a perpetual Chrome Enterprise Upgrade.
        Enterprise = "enterprise",
        /// The device has an annual standalone Chrome Enterprise Upgrade.
        #[deprecated]
        EnterpriseUpgrade = "enterpriseUpgrade",
        /// The device has a perpetual standalone Chrome Education Upgrade.
        #[deprecated]
        EducationUpgrade = "educationUpgrade",
        /// The device is bundled with a perpetual Chrome Education Upgrade.
        Education = "education",
        /// The device has an annual Kiosk Upgrade.
        KioskUpgrade = "kioskUpgrade",
        /// Indicates that the device is consuming a standalone, perpetual Chrome
        /// Enterprise Upgrade, a Chrome Enterprise license.
        EnterpriseUpgradePerpetual = "enterpriseUpgradePerpetual",
        /// Indicates that the device is consuming a standalone, fixed-term Chrome
        /// Enterprise Upgrade, a Chrome Enterprise license.
        EnterpriseUpgradeFixedTerm = "enterpriseUpgradeFixedTerm",
        /// Indicates that the device is consuming a standalone, perpetual Chrome
        /// Education Upgrade(AKA Chrome EDU perpetual license).
        EducationUpgradePerpetual = "educationUpgradePerpetual",
        /// Indicates that the device is consuming a standalone, fixed-term Chrome
        /// Education Upgrade(AKA Chrome EDU fixed-term license).
        EducationUpgradeFixedTerm = "educationUpgradeFixedTerm",
    }
}

record! {
    /// An item of the property `diskVolumeReports` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceDiskVolumeReportsItem =
        "ChromeOsDevice.diskVolumeReports[]" {
        /// Disk volumes
        pub volume_info: Option<Vec<ChromeOsDeviceDiskVolumeReportsItemVolumeInfoItem>> =
            "volumeInfo",
    }
}

record! {
    /// An item of the property `volumeInfo` of `ChromeOsDevice.diskVolumeReports[]`.
    pub struct ChromeOsDeviceDiskVolumeReportsItemVolumeInfoItem =
        "ChromeOsDevice.diskVolumeReports[].volumeInfo[]" {
        /// Free disk space \[in bytes\]
        pub storage_free: Option<i64> = "storageFree",
        /// Total disk space \[in bytes\]
        pub storage_total: Option<i64> = "storageTotal",
        /// Volume id
        pub volume_id: Option<String> = "volumeId",
    }
}

record! {
    /// Information for an ip address.
    pub struct ChromeOsDeviceLastKnownNetworkItem = "ChromeOsDevice.lastKnownNetwork[]" {
        /// The IP address.
        pub ip_address: Option<String> = "ipAddress",
        /// The WAN IP address.
        pub wan_ip_address: Option<String> = "wanIpAddress",
    }
}

open_enum! {
    /// Output only. Device policy compliance status of the OS version.
    pub enum ChromeOsDeviceOsVersionCompliance = "ChromeOsDevice.osVersionCompliance" {
        /// Compliance status unspecified.
        ComplianceUnspecified = "complianceUnspecified",
        /// Compliance status compliant.
        Compliant = "compliant",
        /// Compliance status pending.
        Pending = "pending",
        /// Compliance status not compliant.
        NotCompliant = "notCompliant",
    }
}

record! {
    /// A list of recent device users, in descending order, by last login time.
    pub struct ChromeOsDeviceRecentUsersItem = "ChromeOsDevice.recentUsers[]" {
        /// The user's email address. This is only present if the user type is
        /// `USER_TYPE_MANAGED`.
        pub email: Option<String> = "email",
        /// The type of the user.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// An item of the property `screenshotFiles` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceScreenshotFilesItem = "ChromeOsDevice.screenshotFiles[]" {
        /// Date and time the file was created
        pub create_time: Option<Timestamp> = "createTime",
        /// File download URL
        pub download_url: Option<String> = "downloadUrl",
        /// File name
        pub name: Option<String> = "name",
        /// File type
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// An item of the property `systemRamFreeReports` of `ChromeOsDevice`.
    pub struct ChromeOsDeviceSystemRamFreeReportsItem =
        "ChromeOsDevice.systemRamFreeReports[]" {
        /// Date and time the report was received.
        pub report_time: Option<Timestamp> = "reportTime",
        /// The property `systemRamFreeInfo`.
        pub system_ram_free_info: Option<Vec<i64>> = "systemRamFreeInfo",
    }
}

record! {
    /// Trusted Platform Module (TPM) (Read-only)
    pub struct ChromeOsDeviceTpmVersionInfo = "ChromeOsDevice.tpmVersionInfo" {
        /// TPM family. We use the TPM 2.0 style encoding, e.g.: TPM 1.2: "1.2" -\>
        /// 312e3200 TPM 2.0: "2.0" -\> 322e3000
        pub family: Option<String> = "family",
        /// TPM firmware version.
        pub firmware_version: Option<String> = "firmwareVersion",
        /// TPM manufacturer code.
        pub manufacturer: Option<String> = "manufacturer",
        /// TPM specification level. See Library Specification for TPM 2.0 and Main
        /// Specification for TPM 1.2.
        pub spec_level: Option<String> = "specLevel",
        /// TPM model number.
        pub tpm_model: Option<String> = "tpmModel",
        /// Vendor-specific information such as Vendor ID.
        pub vendor_specific: Option<String> = "vendorSpecific",
    }
}
