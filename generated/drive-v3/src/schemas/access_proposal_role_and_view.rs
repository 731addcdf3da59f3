//! The schema `AccessProposalRoleAndView`.

use gapi_runtime::v1::record;

record! {
    /// A wrapper for the role and view of an access proposal. For more information, see
    /// [Roles and
    /// permissions](https://developers.google.com/workspace/drive/api/guides/ref-roles).
    pub struct AccessProposalRoleAndView = "AccessProposalRoleAndView" {
        /// The role that was proposed by the requester. The supported values are:
        ///
        /// - `writer`
        /// - `commenter`
        /// - `reader`
        pub role: Option<String> = "role",
        /// Indicates the view for this access proposal. Only populated for proposals
        /// that belong to a view. Only `published` is supported.
        pub view: Option<String> = "view",
    }
}
