//! The resource `orgunits`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::OrgUnit;
use crate::schemas::OrgUnits;
use crate::scopes;

/// The resource `orgunits`.
#[derive(Clone, Debug)]
pub struct Orgunits {
    pub(crate) service: Service,
}

impl Orgunits {
    /// Removes an organizational unit.
    ///
    /// `DELETE admin/directory/v1/customer/{customerId}/orgunits/{+orgUnitPath}`, method
    /// id `directory.orgunits.delete`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `org_unit_path`: The full path of the organizational unit (minus the leading
    ///   `/`) or its unique ID. Must match the pattern `^.*$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`.
    pub fn delete(
        &self,
        customer_id: impl Into<String>,
        org_unit_path: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customerId", customer_id.into());
        call.path("orgUnitPath", org_unit_path.into());
        Delete { call }
    }

    /// Retrieves an organizational unit.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/orgunits/{+orgUnitPath}`, method id
    /// `directory.orgunits.get`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `org_unit_path`: The full path of the organizational unit (minus the leading
    ///   `/`) or its unique ID. Must match the pattern `^.*$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`,
    /// `ADMIN_DIRECTORY_ORGUNIT_READONLY`. Asks for `ADMIN_DIRECTORY_ORGUNIT_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        customer_id: impl Into<String>,
        org_unit_path: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerId", customer_id.into());
        call.path("orgUnitPath", org_unit_path.into());
        Get { call }
    }

    /// Adds an organizational unit.
    ///
    /// `POST admin/directory/v1/customer/{customerId}/orgunits`, method id
    /// `directory.orgunits.insert`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`.
    pub fn insert(&self, customer_id: impl Into<String>, request: OrgUnit) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customerId", customer_id.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of all organizational units for an account.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/orgunits`, method id
    /// `directory.orgunits.list`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`,
    /// `ADMIN_DIRECTORY_ORGUNIT_READONLY`. Asks for `ADMIN_DIRECTORY_ORGUNIT_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, customer_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customerId", customer_id.into());
        List { call }
    }

    /// Updates an organizational unit. This method supports [patch
    /// semantics](https://developers.google.com/workspace/admin/directory/v1/guides/performance#patch)
    ///
    /// `PATCH admin/directory/v1/customer/{customerId}/orgunits/{+orgUnitPath}`, method
    /// id `directory.orgunits.patch`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `org_unit_path`: The full path of the organizational unit (minus the leading
    ///   `/`) or its unique ID. Must match the pattern `^.*$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`.
    pub fn patch(
        &self,
        customer_id: impl Into<String>,
        org_unit_path: impl Into<String>,
        request: OrgUnit,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customerId", customer_id.into());
        call.path("orgUnitPath", org_unit_path.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an organizational unit.
    ///
    /// `PUT admin/directory/v1/customer/{customerId}/orgunits/{+orgUnitPath}`, method id
    /// `directory.orgunits.update`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. As an
    ///   account administrator, you can also use the `my_customer` alias to represent
    ///   your account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users
    ///   resource](https://developers.google.com/workspace/admin/directory/v1/reference/users).
    /// - `org_unit_path`: The full path of the organizational unit (minus the leading
    ///   `/`) or its unique ID. Must match the pattern `^.*$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_ORGUNIT`.
    pub fn update(
        &self,
        customer_id: impl Into<String>,
        org_unit_path: impl Into<String>,
        request: OrgUnit,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customerId", customer_id.into());
        call.path("orgUnitPath", org_unit_path.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.orgunits.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits/"),
        Segment::Reserved("orgUnitPath"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.orgunits.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits/"),
        Segment::Reserved("orgUnitPath"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT, scopes::ADMIN_DIRECTORY_ORGUNIT_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::get`].
    pub struct Get -> OrgUnit {}
}

const INSERT: Method = Method {
    id: "directory.orgunits.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::insert`].
    pub struct Insert -> OrgUnit {}
}

const LIST: Method = Method {
    id: "directory.orgunits.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT, scopes::ADMIN_DIRECTORY_ORGUNIT_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::list`].
    pub struct List -> OrgUnits {
        /// The full path to the organizational unit or its unique ID. Returns the
        /// children of the specified organizational unit.
        org_unit_path: String = "orgUnitPath",
        /// Whether to return all sub-organizations or just immediate children.
        ///
        /// Named `type` on the wire.
        type_: Open<ListType> = "type",
    }
}

const PATCH: Method = Method {
    id: "directory.orgunits.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits/"),
        Segment::Reserved("orgUnitPath"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::patch`].
    pub struct Patch -> OrgUnit {}
}

const UPDATE: Method = Method {
    id: "directory.orgunits.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/orgunits/"),
        Segment::Reserved("orgUnitPath"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_ORGUNIT],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ORGUNIT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Orgunits::update`].
    pub struct Update -> OrgUnit {}
}

open_enum! {
    /// Whether to return all sub-organizations or just immediate children.
    pub enum ListType = "directory.orgunits.list.type" {
        /// All sub-organizational units.
        All = "all",
        /// Immediate children only (default).
        Children = "children",
        /// All sub-organizational units and the specified organizational unit (root if
        /// not specified).
        AllIncludingParent = "allIncludingParent",
    }
}
