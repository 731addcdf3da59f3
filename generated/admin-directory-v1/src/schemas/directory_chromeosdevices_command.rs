//! The schema `DirectoryChromeosdevicesCommand`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DirectoryChromeosdevicesCommandResult;

record! {
    /// Information regarding a command that was issued to a device.
    pub struct DirectoryChromeosdevicesCommand = "DirectoryChromeosdevicesCommand" {
        /// The time at which the command will expire. If the device doesn't execute the
        /// command within this time the command will become expired.
        pub command_expire_time: Option<Timestamp> = "commandExpireTime",
        /// Unique ID of a device command.
        pub command_id: Option<i64> = "commandId",
        /// The result of the command execution.
        pub command_result: Option<Box<DirectoryChromeosdevicesCommandResult>> =
            "commandResult",
        /// The timestamp when the command was issued by the admin.
        pub issue_time: Option<Timestamp> = "issueTime",
        /// The payload that the command specified, if any.
        pub payload: Option<String> = "payload",
        /// Indicates the command state.
        pub state: Option<Open<DirectoryChromeosdevicesCommandState>> = "state",
        /// The type of the command.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<DirectoryChromeosdevicesCommandType>> = "type",
    }
}

open_enum! {
    /// Indicates the command state.
    pub enum DirectoryChromeosdevicesCommandState =
        "DirectoryChromeosdevicesCommand.state" {
        /// The command status was unspecified.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// An unexpired command not yet sent to the client.
        Pending = "PENDING",
        /// The command didn't get executed by the client within the expected time.
        Expired = "EXPIRED",
        /// The command is cancelled by admin while in PENDING.
        Cancelled = "CANCELLED",
        /// The command has been sent to the client.
        SentToClient = "SENT_TO_CLIENT",
        /// The client has responded that it received the command.
        AckedByClient = "ACKED_BY_CLIENT",
        /// The client has (un)successfully executed the command.
        ExecutedByClient = "EXECUTED_BY_CLIENT",
    }
}

open_enum! {
    /// The type of the command.
    pub enum DirectoryChromeosdevicesCommandType =
        "DirectoryChromeosdevicesCommand.type" {
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
