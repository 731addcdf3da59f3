//! The schema `AccessProposal`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::AccessProposalRoleAndView;

record! {
    /// Manage outstanding access proposals on a file.
    pub struct AccessProposal = "AccessProposal" {
        /// The creation time.
        pub create_time: Option<Timestamp> = "createTime",
        /// The file ID that the proposal for access is on.
        pub file_id: Option<String> = "fileId",
        /// The ID of the access proposal.
        pub proposal_id: Option<String> = "proposalId",
        /// The email address of the user that will receive permissions, if accepted.
        pub recipient_email_address: Option<String> = "recipientEmailAddress",
        /// The message that the requester added to the proposal.
        pub request_message: Option<String> = "requestMessage",
        /// The email address of the requesting user.
        pub requester_email_address: Option<String> = "requesterEmailAddress",
        /// A wrapper for the role and view of an access proposal. For more information,
        /// see [Roles and
        /// permissions](https://developers.google.com/workspace/drive/api/guides/ref-roles).
        pub roles_and_views: Option<Vec<AccessProposalRoleAndView>> = "rolesAndViews",
    }
}
