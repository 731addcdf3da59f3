//! The schema `DirectoryChromeosdevicesIssueCommandRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// A request for issuing a command.
    pub struct DirectoryChromeosdevicesIssueCommandRequest =
        "DirectoryChromeosdevicesIssueCommandRequest" {
        /// The type of command.
        pub command_type: Option<Open<DirectoryChromeosdevicesIssueCommandRequestCommandType>> =
            "commandType",
        /// The payload for the command, provide it only if command supports it. The
        /// following commands support adding payload:
        ///
        /// - `SET_VOLUME`: Payload is a stringified JSON object in the form: { "volume":
        ///   50 }. The volume has to be an integer in the range \[0,100\].
        /// - `DEVICE_START_CRD_SESSION`: Payload is optionally a stringified JSON object
        ///   in the form: { "ackedUserPresence": true, "crdSessionType": string }.
        ///   `ackedUserPresence` is a boolean. By default, `ackedUserPresence` is set to
        ///   `false`. To start a Chrome Remote Desktop session for an active device, set
        ///   `ackedUserPresence` to `true`. `crdSessionType` can only select from values
        ///   `private` (which grants the remote admin exclusive control of the ChromeOS
        ///   device) or `shared` (which allows the admin and the local user to share
        ///   control of the ChromeOS device). If not set, `crdSessionType` defaults to
        ///   `shared`. The `FETCH_CRD_AVAILABILITY_INFO` command can be used to
        ///   determine available session types on the device.
        /// - `REBOOT`: Payload is a stringified JSON object in the form: {
        ///   "user_session_delay_seconds": 300 }. The `user_session_delay_seconds` is
        ///   the amount of seconds to wait before rebooting the device if a user is
        ///   logged in. It has to be an integer in the range \[0,300\]. When payload is
        ///   not present for reboot, 0 delay is the default. Note: This only applies if
        ///   an actual user is logged in, including a Guest. If the device is in the
        ///   login screen or in Kiosk mode the value is not respected and the device
        ///   immediately reboots.
        /// - `FETCH_SUPPORT_PACKET`: Payload is optionally a stringified JSON object in
        ///   the form: {"supportPacketDetails":{ "issueCaseId":
        ///   optional_support_case_id_string, "issueDescription":
        ///   optional_issue_description_string, "requestedDataCollectors": \[\]}} The
        ///   list of available `data_collector_enums` are as following: Chrome System
        ///   Information (1), Crash IDs (2), Memory Details (3), UI Hierarchy (4),
        ///   Additional ChromeOS Platform Logs (5), Device Event (6), Intel WiFi NICs
        ///   Debug Dump (7), Touch Events (8), Lacros (9), Lacros System Information
        ///   (10), ChromeOS Flex Logs (11), DBus Details (12), ChromeOS Network Routes
        ///   (13), ChromeOS Shill (Connection Manager) Logs (14), Policies (15),
        ///   ChromeOS System State and Logs (16), ChromeOS System Logs (17), ChromeOS
        ///   Chrome User Logs (18), ChromeOS Bluetooth (19), ChromeOS Connected Input
        ///   Devices (20), ChromeOS Traffic Counters (21), ChromeOS Virtual Keyboard
        ///   (22), ChromeOS Network Health (23). See more details in [help
        ///   article](https://support.google.com/chrome/a?p=remote-log).
        pub payload: Option<String> = "payload",
    }
}

open_enum! {
    /// The type of command.
    pub enum DirectoryChromeosdevicesIssueCommandRequestCommandType =
        "DirectoryChromeosdevicesIssueCommandRequest.commandType" {
        /// The command type was unspecified.
        CommandTypeUnspecified = "COMMAND_TYPE_UNSPECIFIED",
        /// Reboot the device. Can be issued to Kiosk and managed guest session devices,
        /// and regular devices running ChromeOS version 113 or later.
        Reboot = "REBOOT",
        /// Take a screenshot of the device. Only available if the device is in Kiosk
        /// Mode.
        TakeAScreenshot = "TAKE_A_SCREENSHOT",
        /// Set the volume of the device. Can only be issued to Kiosk and managed guest
        /// session devices.
        SetVolume = "SET_VOLUME",
        /// Wipe all the users off of the device. Executing this command in the device
        /// will remove all user profile data, but it will keep device policy and
        /// enrollment.
        WipeUsers = "WIPE_USERS",
        /// Wipes the device by performing a power wash. Executing this command in the
        /// device will remove all data including user policies, device policies and
        /// enrollment policies. Warning: This will revert the device back to a factory
        /// state with no enrollment unless the device is subject to forced or auto
        /// enrollment. Use with caution, as this is an irreversible action!
        RemotePowerwash = "REMOTE_POWERWASH",
        /// Starts a Chrome Remote Desktop session.
        DeviceStartCrdSession = "DEVICE_START_CRD_SESSION",
        /// Capture the system logs of a kiosk device. The logs can be downloaded from
        /// the downloadUrl link present in `deviceFiles` field of
        /// [chromeosdevices](https://developers.google.com/workspace/admin/directory/reference/rest/v1/chromeosdevices)
        CaptureLogs = "CAPTURE_LOGS",
        /// Fetches available type(s) of Chrome Remote Desktop sessions (private or
        /// shared) that can be used to remotely connect to the device.
        FetchCrdAvailabilityInfo = "FETCH_CRD_AVAILABILITY_INFO",
        /// Fetch support packet from a device remotely. Support packet is a zip archive
        /// that contains various system logs and debug data from a ChromeOS device. The
        /// support packet can be downloaded from the downloadURL link present in the
        /// `deviceFiles` field of
        /// [`chromeosdevices`](https://developers.google.com/workspace/admin/directory/reference/rest/v1/chromeosdevices)
        FetchSupportPacket = "FETCH_SUPPORT_PACKET",
    }
}
