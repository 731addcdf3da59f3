//! The schema `RoleAssignment`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ExpirationDetails;

record! {
    /// Defines an assignment of a role.
    pub struct RoleAssignment = "RoleAssignment" {
        /// The unique ID of the entity this role is assigned to—either the `user_id` of
        /// a user, the `group_id` of a group, or the `uniqueId` of a service account as
        /// defined in [Identity and Access Management
        /// (IAM)](https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts).
        pub assigned_to: Option<String> = "assignedTo",
        /// Output only. The type of the assignee (`USER` or `GROUP`).
        pub assignee_type: Option<Open<RoleAssignmentAssigneeType>> = "assigneeType",
        /// Optional. The condition associated with this role assignment. Note: Feature
        /// is available to Enterprise Standard, Enterprise Plus, Google Workspace for
        /// Education Plus and Cloud Identity Premium customers. A `RoleAssignment` with
        /// the `condition` field set will only take effect when the resource being
        /// accessed meets the condition. If `condition` is empty, the role (`role_id`)
        /// is applied to the actor (`assigned_to`) at the scope (`scope_type`)
        /// unconditionally. Currently, the following conditions are supported: - To make
        /// the `RoleAssignment` only applicable to [Security
        /// Groups](https://cloud.google.com/identity/docs/groups#group_types):
        /// `api.getAttribute('cloudidentity.googleapis.com/groups.labels',
        /// []).hasAny(['groups.security']) && resource.type ==
        /// 'cloudidentity.googleapis.com/Group'` - To make the `RoleAssignment` not
        /// applicable to [Security
        /// Groups](https://cloud.google.com/identity/docs/groups#group_types):
        /// `!api.getAttribute('cloudidentity.googleapis.com/groups.labels',
        /// []).hasAny(['groups.security']) && resource.type ==
        /// 'cloudidentity.googleapis.com/Group'` Currently, the condition strings have
        /// to be verbatim and they only work with the following [pre-built administrator
        /// roles](https://support.google.com/a/answer/2405986): - Groups Editor - Groups
        /// Reader The condition follows [Cloud IAM condition
        /// syntax](https://cloud.google.com/iam/docs/conditions-overview). - To make the
        /// `RoleAssignment` not applicable to [Locked
        /// Groups](https://cloud.google.com/identity/docs/groups#group_types):
        /// `!api.getAttribute('cloudidentity.googleapis.com/groups.labels',
        /// []).hasAny(['groups.locked']) && resource.type ==
        /// 'cloudidentity.googleapis.com/Group'` This condition can also be used in
        /// conjunction with a Security-related condition.
        pub condition: Option<String> = "condition",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Optional. Details regarding the expiration of this role assignment.
        pub expiration_details: Option<Box<ExpirationDetails>> = "expirationDetails",
        /// The type of the API resource. This is always
        /// `admin#directory#roleAssignment`.
        ///
        /// The default is `admin#directory#roleAssignment`.
        pub kind: Option<String> = "kind",
        /// If the role is restricted to an organization unit, this contains the ID for
        /// the organization unit the exercise of this role is restricted to.
        pub org_unit_id: Option<String> = "orgUnitId",
        /// ID of this roleAssignment.
        pub role_assignment_id: Option<i64> = "roleAssignmentId",
        /// The ID of the role that is assigned.
        pub role_id: Option<i64> = "roleId",
        /// The scope in which this role is assigned.
        pub scope_type: Option<String> = "scopeType",
    }
}

open_enum! {
    /// Output only. The type of the assignee (`USER` or `GROUP`).
    pub enum RoleAssignmentAssigneeType = "RoleAssignment.assigneeType" {
        /// An individual user within the domain.
        User = "user",
        /// A group within the domain.
        Group = "group",
    }
}
