//! The resource `customers.chrome.printServers`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::BatchCreatePrintServersRequest;
use crate::schemas::BatchCreatePrintServersResponse;
use crate::schemas::BatchDeletePrintServersRequest;
use crate::schemas::BatchDeletePrintServersResponse;
use crate::schemas::Empty;
use crate::schemas::ListPrintServersResponse;
use crate::schemas::PrintServer;
use crate::scopes;

/// The resource `customers.chrome.printServers`.
#[derive(Clone, Debug)]
pub struct PrintServers {
    pub(crate) service: Service,
}

impl PrintServers {
    /// Creates multiple print servers.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printServers:batchCreatePrintServers`,
    /// method id `admin.customers.chrome.printServers.batchCreatePrintServers`.
    ///
    /// - `parent`: Required. The [unique
    ///   ID](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customers)
    ///   of the customer's Google Workspace account. Format: `customers/{id}` Must match
    ///   the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn batch_create_print_servers(
        &self,
        parent: impl Into<String>,
        request: BatchCreatePrintServersRequest,
    ) -> BatchCreatePrintServers {
        let mut call = Call::new(&self.service, &BATCH_CREATE_PRINT_SERVERS);
        call.path("parent", parent.into());
        call.body(request);
        BatchCreatePrintServers { call }
    }

    /// Deletes multiple print servers.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printServers:batchDeletePrintServers`,
    /// method id `admin.customers.chrome.printServers.batchDeletePrintServers`.
    ///
    /// - `parent`: Required. The [unique
    ///   ID](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customers)
    ///   of the customer's Google Workspace account. Format: `customers/{customer.id}`
    ///   Must match the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn batch_delete_print_servers(
        &self,
        parent: impl Into<String>,
        request: BatchDeletePrintServersRequest,
    ) -> BatchDeletePrintServers {
        let mut call = Call::new(&self.service, &BATCH_DELETE_PRINT_SERVERS);
        call.path("parent", parent.into());
        call.body(request);
        BatchDeletePrintServers { call }
    }

    /// Creates a print server.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printServers`, method id
    /// `admin.customers.chrome.printServers.create`.
    ///
    /// - `parent`: Required. The [unique
    ///   ID](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customers)
    ///   of the customer's Google Workspace account. Format: `customers/{id}` Must match
    ///   the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn create(&self, parent: impl Into<String>, request: PrintServer) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("parent", parent.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a print server.
    ///
    /// `DELETE admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printServers.delete`.
    ///
    /// - `name`: Required. The name of the print server to be deleted. Format:
    ///   `customers/{customer.id}/chrome/printServers/{print_server.id}` Must match the
    ///   pattern `^customers/[^/]+/chrome/printServers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("name", name.into());
        Delete { call }
    }

    /// Returns a print server's configuration.
    ///
    /// `GET admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printServers.get`.
    ///
    /// - `name`: Required. The [unique
    ///   ID](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customers)
    ///   of the customer's Google Workspace account. Format: `customers/{id}` Must match
    ///   the pattern `^customers/[^/]+/chrome/printServers/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_CHROME_PRINTERS`,
    /// `ADMIN_CHROME_PRINTERS_READONLY`. Asks for `ADMIN_CHROME_PRINTERS_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }

    /// Lists print server configurations.
    ///
    /// `GET admin/directory/v1/{+parent}/chrome/printServers`, method id
    /// `admin.customers.chrome.printServers.list`.
    ///
    /// - `parent`: Required. The [unique
    ///   ID](https://developers.google.com/workspace/admin/directory/reference/rest/v1/customers)
    ///   of the customer's Google Workspace account. Format: `customers/{id}` Must match
    ///   the pattern `^customers/[^/]+$`.
    ///
    /// Answers page by page; the items are in `print_servers`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_CHROME_PRINTERS`,
    /// `ADMIN_CHROME_PRINTERS_READONLY`. Asks for `ADMIN_CHROME_PRINTERS_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("parent", parent.into());
        List { call }
    }

    /// Updates a print server's configuration.
    ///
    /// `PATCH admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printServers.patch`.
    ///
    /// - `name`: Identifier. Resource name of the print server. Leave empty when
    ///   creating. Format: `customers/{customer.id}/printServers/{print_server.id}` Must
    ///   match the pattern `^customers/[^/]+/chrome/printServers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn patch(&self, name: impl Into<String>, request: PrintServer) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }
}

const BATCH_CREATE_PRINT_SERVERS: Method = Method {
    id: "admin.customers.chrome.printServers.batchCreatePrintServers",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printServers:batchCreatePrintServers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::batch_create_print_servers`].
    pub struct BatchCreatePrintServers -> BatchCreatePrintServersResponse {}
}

const BATCH_DELETE_PRINT_SERVERS: Method = Method {
    id: "admin.customers.chrome.printServers.batchDeletePrintServers",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printServers:batchDeletePrintServers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::batch_delete_print_servers`].
    pub struct BatchDeletePrintServers -> BatchDeletePrintServersResponse {}
}

const CREATE: Method = Method {
    id: "admin.customers.chrome.printServers.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printServers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::create`].
    pub struct Create -> PrintServer {}
}

const DELETE: Method = Method {
    id: "admin.customers.chrome.printServers.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::delete`].
    pub struct Delete -> Empty {}
}

const GET: Method = Method {
    id: "admin.customers.chrome.printServers.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS, scopes::ADMIN_CHROME_PRINTERS_READONLY],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::get`].
    pub struct Get -> PrintServer {}
}

const LIST: Method = Method {
    id: "admin.customers.chrome.printServers.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printServers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS, scopes::ADMIN_CHROME_PRINTERS_READONLY],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::list`].
    pub struct List -> ListPrintServersResponse [pages print_servers: Vec<PrintServer>] {
        /// Search query in [Common Expression Language
        /// syntax](https://github.com/google/cel-spec). Supported filters are
        /// `display_name`, `description`, and `uri`. Example:
        /// `printServer.displayName=='marketing-queue'`.
        filter: String = "filter",
        /// Sort order for results. Supported values are `display_name`, `description`,
        /// or `create_time`. Default order is ascending, but descending order can be
        /// returned by appending "desc" to the `order_by` field. For instance,
        /// `orderBy=='description desc'` returns the print servers sorted by description
        /// in descending order.
        order_by: String = "orderBy",
        /// If `org_unit_id` is present in the request, only print servers owned or
        /// inherited by the organizational unit (OU) are returned. If the `PrintServer`
        /// resource's `org_unit_id` matches the one in the request, the OU owns the
        /// server. If `org_unit_id` is not specified in the request, all print servers
        /// are returned or filtered against.
        org_unit_id: String = "orgUnitId",
        /// The maximum number of objects to return (default `100`, max `100`). The
        /// service might return fewer than this value.
        page_size: i32 = "pageSize",
        /// A generated token to paginate results (the `next_page_token` from a previous
        /// call).
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "admin.customers.chrome.printServers.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PrintServers::patch`].
    pub struct Patch -> PrintServer {
        /// The list of fields to update. Some fields are read-only and cannot be
        /// updated. Values for unspecified fields are patched.
        update_mask: FieldMask = "updateMask",
    }
}
