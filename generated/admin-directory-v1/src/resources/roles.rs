//! The resource `roles`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Role;
use crate::schemas::Roles;
use crate::scopes;

/// The resource `roles`.
#[derive(Clone, Debug)]
pub struct RolesResource {
    pub(crate) service: Service,
}

impl RolesResource {
    /// Deletes a role.
    ///
    /// `DELETE admin/directory/v1/customer/{customer}/roles/{roleId}`, method id
    /// `directory.roles.delete`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `role_id`: Immutable ID of the role.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("roleId", role_id.into());
        Delete { call }
    }

    /// Retrieves a role.
    ///
    /// `GET admin/directory/v1/customer/{customer}/roles/{roleId}`, method id
    /// `directory.roles.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    /// - `role_id`: Immutable ID of the role.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`,
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY` unless the client or the call names
    /// others.
    pub fn get(&self, customer: impl Into<String>, role_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("roleId", role_id.into());
        Get { call }
    }

    /// Creates a role.
    ///
    /// `POST admin/directory/v1/customer/{customer}/roles`, method id
    /// `directory.roles.insert`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn insert(&self, customer: impl Into<String>, request: Role) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a paginated list of all the roles in a domain.
    ///
    /// `GET admin/directory/v1/customer/{customer}/roles`, method id
    /// `directory.roles.list`.
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

    /// Patches a role.
    ///
    /// `PATCH admin/directory/v1/customer/{customer}/roles/{roleId}`, method id
    /// `directory.roles.patch`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `role_id`: Immutable ID of the role.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn patch(
        &self,
        customer: impl Into<String>,
        role_id: impl Into<String>,
        request: Role,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customer", customer.into());
        call.path("roleId", role_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a role.
    ///
    /// `PUT admin/directory/v1/customer/{customer}/roles/{roleId}`, method id
    /// `directory.roles.update`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `role_id`: Immutable ID of the role.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ROLEMANAGEMENT`.
    pub fn update(
        &self,
        customer: impl Into<String>,
        role_id: impl Into<String>,
        request: Role,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customer", customer.into());
        call.path("roleId", role_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.roles.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles/"),
        Segment::Value("roleId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RolesResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.roles.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles/"),
        Segment::Value("roleId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT,
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RolesResource::get`].
    pub struct Get -> Role {}
}

const INSERT: Method = Method {
    id: "directory.roles.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RolesResource::insert`].
    pub struct Insert -> Role {}
}

const LIST: Method = Method {
    id: "directory.roles.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles"),
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
    /// A call of [`RolesResource::list`].
    pub struct List -> Roles [pages items: Vec<Role>] {
        /// Maximum number of results to return.
        ///
        /// At least `1`. At most `100`.
        max_results: i32 = "maxResults",
        /// Token to specify the next page in the list.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "directory.roles.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles/"),
        Segment::Value("roleId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RolesResource::patch`].
    pub struct Patch -> Role {}
}

const UPDATE: Method = Method {
    id: "directory.roles.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles/"),
        Segment::Value("roleId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`RolesResource::update`].
    pub struct Update -> Role {}
}
