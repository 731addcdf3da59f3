//! The resource `schemas`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Schema;
use crate::schemas::Schemas;
use crate::scopes;

/// The resource `schemas`.
#[derive(Clone, Debug)]
pub struct SchemasResource {
    pub(crate) service: Service,
}

impl SchemasResource {
    /// Deletes a schema.
    ///
    /// `DELETE admin/directory/v1/customer/{customerId}/schemas/{schemaKey}`, method id
    /// `directory.schemas.delete`.
    ///
    /// - `customer_id`: Immutable ID of the Google Workspace account.
    /// - `schema_key`: Name or immutable ID of the schema.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`.
    pub fn delete(
        &self,
        customer_id: impl Into<String>,
        schema_key: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("customerId", customer_id.into());
        call.path("schemaKey", schema_key.into());
        Delete { call }
    }

    /// Retrieves a schema.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/schemas/{schemaKey}`, method id
    /// `directory.schemas.get`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. In
    ///   case of a multi-domain account, to fetch all groups for a customer, use this
    ///   field instead of `domain`. You can also use the `my_customer` alias to
    ///   represent your account's `customerId`. The `customerId` is also returned as
    ///   part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    /// - `schema_key`: Name or immutable ID of the schema.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`,
    /// `ADMIN_DIRECTORY_USERSCHEMA_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_USERSCHEMA_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        customer_id: impl Into<String>,
        schema_key: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerId", customer_id.into());
        call.path("schemaKey", schema_key.into());
        Get { call }
    }

    /// Creates a schema.
    ///
    /// `POST admin/directory/v1/customer/{customerId}/schemas`, method id
    /// `directory.schemas.insert`.
    ///
    /// - `customer_id`: Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`.
    pub fn insert(&self, customer_id: impl Into<String>, request: Schema) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("customerId", customer_id.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves all schemas for a customer.
    ///
    /// `GET admin/directory/v1/customer/{customerId}/schemas`, method id
    /// `directory.schemas.list`.
    ///
    /// - `customer_id`: The unique ID for the customer's Google Workspace account. In
    ///   case of a multi-domain account, to fetch all groups for a customer, use this
    ///   field instead of `domain`. You can also use the `my_customer` alias to
    ///   represent your account's `customerId`. The `customerId` is also returned as
    ///   part of the
    ///   [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
    ///   resource. You must provide either the `customer` or the `domain` parameter.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`,
    /// `ADMIN_DIRECTORY_USERSCHEMA_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_USERSCHEMA_READONLY` unless the client or the call names others.
    pub fn list(&self, customer_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("customerId", customer_id.into());
        List { call }
    }

    /// Patches a schema.
    ///
    /// `PATCH admin/directory/v1/customer/{customerId}/schemas/{schemaKey}`, method id
    /// `directory.schemas.patch`.
    ///
    /// - `customer_id`: Immutable ID of the Google Workspace account.
    /// - `schema_key`: Name or immutable ID of the schema.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`.
    pub fn patch(
        &self,
        customer_id: impl Into<String>,
        schema_key: impl Into<String>,
        request: Schema,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customerId", customer_id.into());
        call.path("schemaKey", schema_key.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a schema.
    ///
    /// `PUT admin/directory/v1/customer/{customerId}/schemas/{schemaKey}`, method id
    /// `directory.schemas.update`.
    ///
    /// - `customer_id`: Immutable ID of the Google Workspace account.
    /// - `schema_key`: Name or immutable ID of the schema.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USERSCHEMA`.
    pub fn update(
        &self,
        customer_id: impl Into<String>,
        schema_key: impl Into<String>,
        request: Schema,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customerId", customer_id.into());
        call.path("schemaKey", schema_key.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.schemas.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas/"),
        Segment::Value("schemaKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USERSCHEMA],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.schemas.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas/"),
        Segment::Value("schemaKey"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USERSCHEMA,
        scopes::ADMIN_DIRECTORY_USERSCHEMA_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::get`].
    pub struct Get -> Schema {}
}

const INSERT: Method = Method {
    id: "directory.schemas.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USERSCHEMA],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::insert`].
    pub struct Insert -> Schema {}
}

const LIST: Method = Method {
    id: "directory.schemas.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USERSCHEMA,
        scopes::ADMIN_DIRECTORY_USERSCHEMA_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::list`].
    pub struct List -> Schemas {}
}

const PATCH: Method = Method {
    id: "directory.schemas.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas/"),
        Segment::Value("schemaKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USERSCHEMA],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::patch`].
    pub struct Patch -> Schema {}
}

const UPDATE: Method = Method {
    id: "directory.schemas.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/schemas/"),
        Segment::Value("schemaKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USERSCHEMA],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USERSCHEMA),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SchemasResource::update`].
    pub struct Update -> Schema {}
}
