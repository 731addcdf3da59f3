//! The schema `MobileDevice`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Google Workspace Mobile Management includes Android, [Google
    /// Sync](https://support.google.com/a/answer/135937), and iOS devices. For more
    /// information about common group mobile device API tasks, see the [Developer's
    /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-mobile-devices.html).
    pub struct MobileDevice = "MobileDevice" {
        /// Adb (USB debugging) enabled or disabled on device (Read-only)
        pub adb_status: Option<bool> = "adbStatus",
        /// The list of applications installed on an Android mobile device. It is not
        /// applicable to Google Sync and iOS devices. The list includes any Android
        /// applications that access Google Workspace data. When updating an applications
        /// list, it is important to note that updates replace the existing list. If the
        /// Android device has two existing applications and the API updates the list
        /// with five applications, the is now the updated list of five applications.
        pub applications: Option<Vec<MobileDeviceApplicationsItem>> = "applications",
        /// The device's baseband version.
        pub baseband_version: Option<String> = "basebandVersion",
        /// Mobile Device Bootloader version (Read-only)
        pub bootloader_version: Option<String> = "bootloaderVersion",
        /// Mobile Device Brand (Read-only)
        pub brand: Option<String> = "brand",
        /// The device's operating system build number.
        pub build_number: Option<String> = "buildNumber",
        /// The default locale used on the device.
        pub default_language: Option<String> = "defaultLanguage",
        /// Developer options enabled or disabled on device (Read-only)
        pub developer_options_status: Option<bool> = "developerOptionsStatus",
        /// The compromised device status.
        pub device_compromised_status: Option<String> = "deviceCompromisedStatus",
        /// The serial number for a Google Sync mobile device. For Android and iOS
        /// devices, this is a software generated unique identifier.
        pub device_id: Option<String> = "deviceId",
        /// DevicePasswordStatus (Read-only)
        pub device_password_status: Option<String> = "devicePasswordStatus",
        /// The list of the owner's email addresses. If your application needs the
        /// current list of user emails, use the
        /// [get](https://developers.google.com/workspace/admin/directory/v1/reference/mobiledevices/get.html)
        /// method. For additional information, see the [retrieve a
        /// user](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#get_user)
        /// method.
        pub email: Option<Vec<String>> = "email",
        /// Mobile Device Encryption Status (Read-only)
        pub encryption_status: Option<String> = "encryptionStatus",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Date and time the device was first synchronized with the policy settings in
        /// the G Suite administrator control panel (Read-only)
        pub first_sync: Option<Timestamp> = "firstSync",
        /// Mobile Device Hardware (Read-only)
        pub hardware: Option<String> = "hardware",
        /// The IMEI/MEID unique identifier for Android hardware. It is not applicable to
        /// Google Sync devices. When adding an Android mobile device, this is an
        /// optional property. When updating one of these devices, this is a read-only
        /// property.
        pub hardware_id: Option<String> = "hardwareId",
        /// The device's IMEI number.
        pub imei: Option<String> = "imei",
        /// The device's kernel version.
        pub kernel_version: Option<String> = "kernelVersion",
        /// The type of the API resource. For Mobiledevices resources, the value is
        /// `admin#directory#mobiledevice`.
        ///
        /// The default is `admin#directory#mobiledevice`.
        pub kind: Option<String> = "kind",
        /// Date and time the device was last synchronized with the policy settings in
        /// the G Suite administrator control panel (Read-only)
        pub last_sync: Option<Timestamp> = "lastSync",
        /// Boolean indicating if this account is on owner/primary profile or not.
        pub managed_account_is_on_owner_profile: Option<bool> =
            "managedAccountIsOnOwnerProfile",
        /// Mobile Device manufacturer (Read-only)
        pub manufacturer: Option<String> = "manufacturer",
        /// The device's MEID number.
        pub meid: Option<String> = "meid",
        /// The mobile device's model name, for example Nexus S. This property can be
        /// [updated](https://developers.google.com/workspace/admin/directory/v1/reference/mobiledevices/update.html).
        /// For more information, see the [Developer's
        /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-mobile=devices#update_mobile_device).
        pub model: Option<String> = "model",
        /// The list of the owner's user names. If your application needs the current
        /// list of device owner names, use the
        /// [get](https://developers.google.com/workspace/admin/directory/v1/reference/mobiledevices/get.html)
        /// method. For more information about retrieving mobile device user information,
        /// see the [Developer's
        /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#get_user).
        pub name: Option<Vec<String>> = "name",
        /// Mobile Device mobile or network operator (if available) (Read-only)
        pub network_operator: Option<String> = "networkOperator",
        /// The mobile device's operating system, for example IOS 4.3 or Android 2.3.5.
        /// This property can be
        /// [updated](https://developers.google.com/workspace/admin/directory/v1/reference/mobiledevices/update.html).
        /// For more information, see the [Developer's
        /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-mobile-devices#update_mobile_device).
        pub os: Option<String> = "os",
        /// The list of accounts added on device (Read-only)
        pub other_accounts_info: Option<Vec<String>> = "otherAccountsInfo",
        /// DMAgentPermission (Read-only)
        pub privilege: Option<String> = "privilege",
        /// Mobile Device release version version (Read-only)
        pub release_version: Option<String> = "releaseVersion",
        /// The unique ID the API service uses to identify the mobile device.
        pub resource_id: Option<String> = "resourceId",
        /// Mobile Device Security patch level (Read-only)
        pub security_patch_level: Option<i64> = "securityPatchLevel",
        /// The device's serial number.
        pub serial_number: Option<String> = "serialNumber",
        /// The device's status.
        pub status: Option<String> = "status",
        /// Work profile supported on device (Read-only)
        pub supports_work_profile: Option<bool> = "supportsWorkProfile",
        /// The type of mobile device.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Unknown sources enabled or disabled on device (Read-only)
        pub unknown_sources_status: Option<bool> = "unknownSourcesStatus",
        /// Gives information about the device such as `os` version. This property can be
        /// [updated](https://developers.google.com/workspace/admin/directory/v1/reference/mobiledevices/update.html).
        /// For more information, see the [Developer's
        /// Guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-mobile-devices#update_mobile_device).
        pub user_agent: Option<String> = "userAgent",
        /// The device's MAC address on Wi-Fi networks.
        pub wifi_mac_address: Option<String> = "wifiMacAddress",
    }
}

record! {
    /// An item of the property `applications` of `MobileDevice`.
    pub struct MobileDeviceApplicationsItem = "MobileDevice.applications[]" {
        /// The application's display name. An example is `Browser`.
        pub display_name: Option<String> = "displayName",
        /// The application's package name. An example is `com.android.browser`.
        pub package_name: Option<String> = "packageName",
        /// The list of permissions of this application. These can be either a standard
        /// Android permission or one defined by the application, and are found in an
        /// application's [Android
        /// manifest](https://developer.android.com/guide/topics/manifest/uses-permission-element.html).
        /// Examples of a Calendar application's permissions are `READ_CALENDAR`, or
        /// `MANAGE_ACCOUNTS`.
        pub permission: Option<Vec<String>> = "permission",
        /// The application's version code. An example is `13`.
        pub version_code: Option<i32> = "versionCode",
        /// The application's version name. An example is `3.2-140714`.
        pub version_name: Option<String> = "versionName",
    }
}
