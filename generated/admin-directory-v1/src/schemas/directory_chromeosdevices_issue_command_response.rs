//! The schema `DirectoryChromeosdevicesIssueCommandResponse`.

use gapi_runtime::v1::record;

record! {
    /// A response for issuing a command.
    pub struct DirectoryChromeosdevicesIssueCommandResponse =
        "DirectoryChromeosdevicesIssueCommandResponse" {
        /// The unique ID of the issued command, used to retrieve the command status.
        pub command_id: Option<i64> = "commandId",
    }
}
