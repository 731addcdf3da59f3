//! The schema `ResolveAccessProposalRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Request message for resolving an AccessProposal on a file.
    pub struct ResolveAccessProposalRequest = "ResolveAccessProposalRequest" {
        /// Required. The action to take on the access proposal.
        pub action: Option<Open<ResolveAccessProposalRequestAction>> = "action",
        /// Optional. The roles that the approver has allowed, if any. For more
        /// information, see [Roles and
        /// permissions](https://developers.google.com/workspace/drive/api/guides/ref-roles).
        /// Note: This field is required for the `ACCEPT` action.
        pub role: Option<Vec<String>> = "role",
        /// Optional. Whether to send an email to the requester when the access proposal
        /// is denied or accepted.
        pub send_notification: Option<bool> = "sendNotification",
        /// Optional. Indicates the view for this access proposal. This should only be
        /// set when the proposal belongs to a view. Only `published` is supported.
        pub view: Option<String> = "view",
    }
}

open_enum! {
    /// Required. The action to take on the access proposal.
    pub enum ResolveAccessProposalRequestAction = "ResolveAccessProposalRequest.action" {
        /// Unspecified action
        ActionUnspecified = "ACTION_UNSPECIFIED",
        /// The user accepts the access proposal. Note: If this action is used, the
        /// `role` field must have at least one value.
        Accept = "ACCEPT",
        /// The user denies the access proposal.
        Deny = "DENY",
    }
}
