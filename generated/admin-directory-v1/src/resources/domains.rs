//! The resource `domains`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Domains;
use crate::schemas::Domains2;
use crate::scopes;

/// The resource `domains`.
#[derive(Clone, Debug)]
pub struct DomainsResource {
    pub(crate) service: Service,
}

impl DomainsResource {
    /// Deletes a domain of the customer.
    ///
    /// `DELETE admin/directory/v1/customer/{customer}/domains/{domainName}`, method id
    /// `directory.domains.delete`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `domain_name`: Name of domain to be deleted
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("domainName", domain_name.into());
        Delete { call }
    }

    /// Retrieves a domain of the customer.
    ///
    /// `GET admin/directory/v1/customer/{customer}/domains/{domainName}`, method id
    /// `directory.domains.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    /// - `domain_name`: Name of domain to be retrieved
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`,
    /// `ADMIN_DIRECTORY_DOMAIN_READONLY`. Asks for `ADMIN_DIRECTORY_DOMAIN_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("domainName", domain_name.into());
        Get { call }
    }

    /// Inserts a domain of the customer.
    ///
    /// `POST admin/directory/v1/customer/{customer}/domains`, method id
    /// `directory.domains.insert`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`.
    pub fn insert(&self, customer: impl Into<String>, request: Domains) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Lists the domains of the customer.
    ///
    /// `GET admin/directory/v1/customer/{customer}/domains`, method id
    /// `directory.domains.list`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`,
    /// `ADMIN_DIRECTORY_DOMAIN_READONLY`. Asks for `ADMIN_DIRECTORY_DOMAIN_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, customer: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customer", customer.into());
        List { call }
    }
}

const DELETE: Method = Method {
    id: "directory.domains.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domains/"),
        Segment::Value("domainName"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.domains.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domains/"),
        Segment::Value("domainName"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN, scopes::ADMIN_DIRECTORY_DOMAIN_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainsResource::get`].
    pub struct Get -> Domains {}
}

const INSERT: Method = Method {
    id: "directory.domains.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domains"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainsResource::insert`].
    pub struct Insert -> Domains {}
}

const LIST: Method = Method {
    id: "directory.domains.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domains"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN, scopes::ADMIN_DIRECTORY_DOMAIN_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainsResource::list`].
    pub struct List -> Domains2 {}
}
