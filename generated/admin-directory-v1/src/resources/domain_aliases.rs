//! The resource `domainAliases`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::DomainAlias;
use crate::schemas::DomainAliases;
use crate::scopes;

/// The resource `domainAliases`.
#[derive(Clone, Debug)]
pub struct DomainAliasesResource {
    pub(crate) service: Service,
}

impl DomainAliasesResource {
    /// Deletes a domain Alias of the customer.
    ///
    /// `DELETE admin/directory/v1/customer/{customer}/domainaliases/{domainAliasName}`,
    /// method id `directory.domainAliases.delete`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    /// - `domain_alias_name`: Name of domain alias to be retrieved.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`.
    pub fn delete(
        &self,
        customer: impl Into<String>,
        domain_alias_name: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customer", customer.into());
        call.path("domainAliasName", domain_alias_name.into());
        Delete { call }
    }

    /// Retrieves a domain alias of the customer.
    ///
    /// `GET admin/directory/v1/customer/{customer}/domainaliases/{domainAliasName}`,
    /// method id `directory.domainAliases.get`.
    ///
    /// - `customer`: The unique ID for the customer's Google Workspace account. In case
    ///   of a multi-domain account, to fetch all groups for a customer, use this field
    ///   instead of `domain`. You can also use the `my_customer` alias to represent your
    ///   account's `customerId`. The `customerId` is also returned as part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    /// - `domain_alias_name`: Name of domain alias to be retrieved.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`,
    /// `ADMIN_DIRECTORY_DOMAIN_READONLY`. Asks for `ADMIN_DIRECTORY_DOMAIN_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        customer: impl Into<String>,
        domain_alias_name: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customer", customer.into());
        call.path("domainAliasName", domain_alias_name.into());
        Get { call }
    }

    /// Inserts a domain alias of the customer.
    ///
    /// `POST admin/directory/v1/customer/{customer}/domainaliases`, method id
    /// `directory.domainAliases.insert`.
    ///
    /// - `customer`: Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DOMAIN`.
    pub fn insert(&self, customer: impl Into<String>, request: DomainAlias) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customer", customer.into());
        call.body(request);
        Insert { call }
    }

    /// Lists the domain aliases of the customer.
    ///
    /// `GET admin/directory/v1/customer/{customer}/domainaliases`, method id
    /// `directory.domainAliases.list`.
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
    id: "directory.domainAliases.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domainaliases/"),
        Segment::Value("domainAliasName"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainAliasesResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.domainAliases.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domainaliases/"),
        Segment::Value("domainAliasName"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN, scopes::ADMIN_DIRECTORY_DOMAIN_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainAliasesResource::get`].
    pub struct Get -> DomainAlias {}
}

const INSERT: Method = Method {
    id: "directory.domainAliases.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domainaliases"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainAliasesResource::insert`].
    pub struct Insert -> DomainAlias {}
}

const LIST: Method = Method {
    id: "directory.domainAliases.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customer"),
        Segment::Text("/domainaliases"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DOMAIN, scopes::ADMIN_DIRECTORY_DOMAIN_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DOMAIN_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DomainAliasesResource::list`].
    pub struct List -> DomainAliases {
        /// Name of the parent domain for which domain aliases are to be fetched.
        parent_domain_name: String = "parentDomainName",
    }
}
