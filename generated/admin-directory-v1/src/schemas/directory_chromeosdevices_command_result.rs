//! The schema `DirectoryChromeosdevicesCommandResult`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The result of executing a command.
    pub struct DirectoryChromeosdevicesCommandResult =
        "DirectoryChromeosdevicesCommandResult" {
        /// The payload for the command result. The following commands respond with a
        /// payload:
        ///
        /// - `DEVICE_START_CRD_SESSION`: Payload is a stringified JSON object in the
        ///   form: { "url": url }. The provided URL links to the Chrome Remote Desktop
        ///   session and requires authentication using only the `email` associated with
        ///   the command's issuance.
        /// - `FETCH_CRD_AVAILABILITY_INFO`: Payload is a stringified JSON object in the
        ///   form: { "deviceIdleTimeInSeconds": number, "userSessionType": string,
        ///   "remoteSupportAvailability": string, "remoteAccessAvailability": string }.
        ///   The "remoteSupportAvailability" field is set to "AVAILABLE" if `shared` CRD
        ///   session to the device is available. The "remoteAccessAvailability" field is
        ///   set to "AVAILABLE" if `private` CRD session to the device is available.
        pub command_result_payload: Option<String> = "commandResultPayload",
        /// The error message with a short explanation as to why the command failed. Only
        /// present if the command failed.
        pub error_message: Option<String> = "errorMessage",
        /// The time at which the command was executed or failed to execute.
        pub execute_time: Option<Timestamp> = "executeTime",
        /// The result of the command.
        pub result: Option<Open<DirectoryChromeosdevicesCommandResultResult>> = "result",
    }
}

open_enum! {
    /// The result of the command.
    pub enum DirectoryChromeosdevicesCommandResultResult =
        "DirectoryChromeosdevicesCommandResult.result" {
        /// The command result was unspecified.
        CommandResultTypeUnspecified = "COMMAND_RESULT_TYPE_UNSPECIFIED",
        /// The command was ignored as obsolete.
        Ignored = "IGNORED",
        /// The command could not be executed successfully.
        Failure = "FAILURE",
        /// The command was successfully executed.
        Success = "SUCCESS",
    }
}
