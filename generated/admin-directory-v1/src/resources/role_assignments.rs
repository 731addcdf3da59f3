//! The resource `roleAssignments`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::RoleAssignment;
use crate::schemas::RoleAssignments;
use crate::scopes;

/// The resource `roleAssignments`.
#[derive(Clone, Debug)]
pub struct RoleAssignmentsResource {
    pub(crate) service: Service,
}

impl RoleAssignmentsResource {
    /// Deletes a role assignment.
    ///
    /// `DELETE
    /// admin/directory/v1/customer/{customer}/roleassignments/{roleAssignmentId}`,
    /// method id `directory.roleAssignments.delete`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `role_assignment_id`: Immutable ID of the role assignment.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        role_assignment_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("roleAssignmentId", role_assignment_id.into());
        Delete { call }
    }

    /// Retrieves a role assignment.
    ///
    /// `GET admin/directory/v1/customer/{customer}/roleassignments/{roleAssignmentId}`,
    /// method id `directory.roleAssignments.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    /// - `role_assignment_id`: Immutable ID of the role assignment.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`,
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        role_assignment_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("roleAssignmentId", role_assignment_id.into());
        Get { call }
    }

    /// Creates a role assignment.
    ///
    /// `POST admin/directory/v1/customer/{customer}/roleassignments`, method id
    /// `directory.roleAssignments.insert`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn insert(
        &self,
        customer: impl Into<String>,
        request: RoleAssignment,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a paginated list of all roleAssignments.
    ///
    /// `GET admin/directory/v1/customer/{customer}/roleassignments`, method id
    /// `directory.roleAssignments.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`,
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY` unless the client or the call names
    /// others.
    pub fn list(&self, customer: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customer", customer.into());
        List { call }
    }
}

const DELETE: Method = Method {
    id: "directory.roleAssignments.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roleassignments/"),
        Segment::Value("roleAssignmentId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RoleAssignmentsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.roleAssignments.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roleassignments/"),
        Segment::Value("roleAssignmentId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT,
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RoleAssignmentsResource::get`].
    pub struct Get -> RoleAssignment {}
}

const INSERT: Method = Method {
    id: "directory.roleAssignments.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roleassignments"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RoleAssignmentsResource::insert`].
    pub struct Insert -> RoleAssignment {}
}

const LIST: Method = Method {
    id: "directory.roleAssignments.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roleassignments"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT,
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RoleAssignmentsResource::list`].
    pub struct List -> RoleAssignments [pages items: Vec<RoleAssignment>] {
        /// When set to `true`, fetches indirect role assignments (i.e. role assignment
        /// via a group) as well as direct ones. Defaults to `false`. You must specify
        /// `user_key` or the indirect role assignments will not be included.
        include_indirect_role_assignments: bool = "includeIndirectRoleAssignments",
        /// Maximum number of results to return.
        ///
        /// At least `1`. At most `200`.
        max_results: i32 = "maxResults",
        /// Token to specify the next page in the list.
        page_token: String = "pageToken",
        /// Immutable ID of a role. If included in the request, returns only role
        /// assignments containing this role ID.
        role_id: String = "roleId",
        /// The primary email address, alias email address, or unique user or group ID.
        /// If included in the request, returns role assignments only for this user or
        /// group.
        user_key: String = "userKey",
    }
}
