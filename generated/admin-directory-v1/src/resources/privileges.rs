//! The resource `privileges`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Privileges;
use crate::scopes;

/// The resource `privileges`.
#[derive(Clone, Debug)]
pub struct PrivilegesResource {
    pub(crate) service: Service,
}

impl PrivilegesResource {
    /// Retrieves a paginated list of all privileges for a customer.
    ///
    /// `GET admin/directory/v1/customer/{customer}/roles/ALL/privileges`, method id
    /// `directory.privileges.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
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

const LIST: Method = Method {
    id: "directory.privileges.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/roles/ALL/privileges"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT,
        scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_ROLEMANAGEMENT_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrivilegesResource::list`].
    pub struct List -> Privileges {}
}
