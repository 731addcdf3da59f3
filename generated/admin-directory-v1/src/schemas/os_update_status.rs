//! The schema `OsUpdateStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Contains information regarding the current OS update status.
    pub struct OsUpdateStatus = "OsUpdateStatus" {
        /// Date and time of the last reboot.
        pub reboot_time: Option<String> = "rebootTime",
        /// The update state of an OS update.
        pub state: Option<Open<OsUpdateStatusState>> = "state",
        /// New required platform version from the pending updated kiosk app.
        pub target_kiosk_app_version: Option<String> = "targetKioskAppVersion",
        /// New platform version of the OS image being downloaded and applied. It is only
        /// set when update status is UPDATE_STATUS_DOWNLOAD_IN_PROGRESS or
        /// UPDATE_STATUS_NEED_REBOOT. Note this could be a dummy "0.0.0.0" for
        /// UPDATE_STATUS_NEED_REBOOT for some edge cases, e.g. update engine is
        /// restarted without a reboot.
        pub target_os_version: Option<String> = "targetOsVersion",
        /// Date and time of the last update check.
        pub update_check_time: Option<String> = "updateCheckTime",
        /// Date and time of the last successful OS update.
        pub update_time: Option<String> = "updateTime",
    }
}

open_enum! {
    /// The update state of an OS update.
    pub enum OsUpdateStatusState = "OsUpdateStatus.state" {
        /// The update state is unspecified.
        UpdateStateUnspecified = "updateStateUnspecified",
        /// There is an update pending but it hasn't started.
        UpdateStateNotStarted = "updateStateNotStarted",
        /// The pending update is being downloaded.
        UpdateStateDownloadInProgress = "updateStateDownloadInProgress",
        /// The device is ready to install the update, but must reboot.
        UpdateStateNeedReboot = "updateStateNeedReboot",
    }
}
