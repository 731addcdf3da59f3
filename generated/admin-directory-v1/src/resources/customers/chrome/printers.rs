//! The resource `customers.chrome.printers`.

use gapi_runtime::FieldMask;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::BatchCreatePrintersRequest;
use crate::schemas::BatchCreatePrintersResponse;
use crate::schemas::BatchDeletePrintersRequest;
use crate::schemas::BatchDeletePrintersResponse;
use crate::schemas::Empty;
use crate::schemas::ListPrinterModelsResponse;
use crate::schemas::ListPrintersResponse;
use crate::schemas::Printer;
use crate::schemas::PrinterModel;
use crate::scopes;

/// The resource `customers.chrome.printers`.
#[derive(Clone, Debug)]
pub struct Printers {
    pub(crate) service: Service,
}

impl Printers {
    /// Creates printers under given Organization Unit.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printers:batchCreatePrinters`, method
    /// id `admin.customers.chrome.printers.batchCreatePrinters`.
    ///
    /// - `parent`: Required. The name of the customer. Format: customers/{customer_id}
    ///   Must match the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn batch_create_printers(
        &self,
        parent: impl Into<String>,
        request: BatchCreatePrintersRequest,
    ) -> BatchCreatePrinters {
        let mut call = Call::new(&self.service, &BATCH_CREATE_PRINTERS);
        call.path("parent", parent.into());
        call.body(request);
        BatchCreatePrinters { call }
    }

    /// Deletes printers in batch.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printers:batchDeletePrinters`, method
    /// id `admin.customers.chrome.printers.batchDeletePrinters`.
    ///
    /// - `parent`: Required. The name of the customer. Format: customers/{customer_id}
    ///   Must match the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn batch_delete_printers(
        &self,
        parent: impl Into<String>,
        request: BatchDeletePrintersRequest,
    ) -> BatchDeletePrinters {
        let mut call = Call::new(&self.service, &BATCH_DELETE_PRINTERS);
        call.path("parent", parent.into());
        call.body(request);
        BatchDeletePrinters { call }
    }

    /// Creates a printer under given Organization Unit.
    ///
    /// `POST admin/directory/v1/{+parent}/chrome/printers`, method id
    /// `admin.customers.chrome.printers.create`.
    ///
    /// - `parent`: Required. The name of the customer. Format: customers/{customer_id}
    ///   Must match the pattern `^customers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn create(&self, parent: impl Into<String>, request: Printer) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("parent", parent.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a `Printer`.
    ///
    /// `DELETE admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printers.delete`.
    ///
    /// - `name`: Required. The name of the printer to be updated. Format:
    ///   customers/{customer_id}/chrome/printers/{printer_id} Must match the pattern
    ///   `^customers/[^/]+/chrome/printers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("name", name.into());
        Delete { call }
    }

    /// Returns a `Printer` resource (printer's config).
    ///
    /// `GET admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printers.get`.
    ///
    /// - `name`: Required. The name of the printer to retrieve. Format:
    ///   customers/{customer_id}/chrome/printers/{printer_id} Must match the pattern
    ///   `^customers/[^/]+/chrome/printers/[^/]+$`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_CHROME_PRINTERS`,
    /// `ADMIN_CHROME_PRINTERS_READONLY`. Asks for `ADMIN_CHROME_PRINTERS_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }

    /// List printers configs.
    ///
    /// `GET admin/directory/v1/{+parent}/chrome/printers`, method id
    /// `admin.customers.chrome.printers.list`.
    ///
    /// - `parent`: Required. The name of the customer who owns this collection of
    ///   printers. Format: customers/{customer_id} Must match the pattern
    ///   `^customers/[^/]+$`.
    ///
    /// Answers page by page; the items are in `printers`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_CHROME_PRINTERS`,
    /// `ADMIN_CHROME_PRINTERS_READONLY`. Asks for `ADMIN_CHROME_PRINTERS_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("parent", parent.into());
        List { call }
    }

    /// Lists the supported printer models.
    ///
    /// `GET admin/directory/v1/{+parent}/chrome/printers:listPrinterModels`, method id
    /// `admin.customers.chrome.printers.listPrinterModels`.
    ///
    /// - `parent`: Required. The name of the customer who owns this collection of
    ///   printers. Format: customers/{customer_id} Must match the pattern
    ///   `^customers/[^/]+$`.
    ///
    /// Answers page by page; the items are in `printer_models`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_CHROME_PRINTERS`,
    /// `ADMIN_CHROME_PRINTERS_READONLY`. Asks for `ADMIN_CHROME_PRINTERS_READONLY`
    /// unless the client or the call names others.
    pub fn list_printer_models(&self, parent: impl Into<String>) -> ListPrinterModels {
        let mut call = Call::new(&self.service, &LIST_PRINTER_MODELS);
        call.path("parent", parent.into());
        ListPrinterModels { call }
    }

    /// Updates a `Printer` resource.
    ///
    /// `PATCH admin/directory/v1/{+name}`, method id
    /// `admin.customers.chrome.printers.patch`.
    ///
    /// - `name`: Identifier. The resource name of the Printer object, in the format
    ///   customers/{customer-id}/printers/{printer-id} (During printer creation leave
    ///   empty) Must match the pattern `^customers/[^/]+/chrome/printers/[^/]+$`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_CHROME_PRINTERS`.
    pub fn patch(&self, name: impl Into<String>, request: Printer) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }
}

const BATCH_CREATE_PRINTERS: Method = Method {
    id: "admin.customers.chrome.printers.batchCreatePrinters",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printers:batchCreatePrinters"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::batch_create_printers`].
    pub struct BatchCreatePrinters -> BatchCreatePrintersResponse {}
}

const BATCH_DELETE_PRINTERS: Method = Method {
    id: "admin.customers.chrome.printers.batchDeletePrinters",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printers:batchDeletePrinters"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::batch_delete_printers`].
    pub struct BatchDeletePrinters -> BatchDeletePrintersResponse {}
}

const CREATE: Method = Method {
    id: "admin.customers.chrome.printers.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::create`].
    pub struct Create -> Printer {}
}

const DELETE: Method = Method {
    id: "admin.customers.chrome.printers.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::delete`].
    pub struct Delete -> Empty {}
}

const GET: Method = Method {
    id: "admin.customers.chrome.printers.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS, scopes::ADMIN_CHROME_PRINTERS_READONLY],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::get`].
    pub struct Get -> Printer {}
}

const LIST: Method = Method {
    id: "admin.customers.chrome.printers.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printers"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS, scopes::ADMIN_CHROME_PRINTERS_READONLY],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::list`].
    pub struct List -> ListPrintersResponse [pages printers: Vec<Printer>] {
        /// Search query. Search syntax is shared between this api and Admin Console
        /// printers pages.
        filter: String = "filter",
        /// The order to sort results by. Must be one of display_name, description,
        /// make_and_model, or create_time. Default order is ascending, but descending
        /// order can be returned by appending "desc" to the order_by field. For
        /// instance, "description desc" will return the printers sorted by description
        /// in descending order.
        order_by: String = "orderBy",
        /// Organization Unit that we want to list the printers for. When org_unit is not
        /// present in the request then all printers of the customer are returned (or
        /// filtered). When org_unit is present in the request then only printers
        /// available to this OU will be returned (owned or inherited). You may see if
        /// printer is owned or inherited for this OU by looking at Printer.org_unit_id.
        org_unit_id: String = "orgUnitId",
        /// The maximum number of objects to return. The service may return fewer than
        /// this value.
        page_size: i32 = "pageSize",
        /// A page token, received from a previous call.
        page_token: String = "pageToken",
    }
}

const LIST_PRINTER_MODELS: Method = Method {
    id: "admin.customers.chrome.printers.listPrinterModels",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/"),
        Segment::Reserved("parent"),
        Segment::Text("/chrome/printers:listPrinterModels"),
    ],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS, scopes::ADMIN_CHROME_PRINTERS_READONLY],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::list_printer_models`].
    pub struct ListPrinterModels -> ListPrinterModelsResponse
    [pages printer_models: Vec<PrinterModel>] {
        /// Filer to list only models by a given manufacturer in format:
        /// "manufacturer:Brother". Search syntax is shared between this api and Admin
        /// Console printers pages.
        filter: String = "filter",
        /// The maximum number of objects to return. The service may return fewer than
        /// this value.
        page_size: i32 = "pageSize",
        /// A page token, received from a previous call.
        page_token: String = "pageToken",
    }
}

const PATCH: Method = Method {
    id: "admin.customers.chrome.printers.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("admin/directory/v1/"), Segment::Reserved("name")],
    scopes: &[scopes::ADMIN_CHROME_PRINTERS],
    default_scope: Some(scopes::ADMIN_CHROME_PRINTERS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Printers::patch`].
    pub struct Patch -> Printer {
        /// The list of fields to be cleared. Note, some of the fields are read only and
        /// cannot be updated. Values for not specified fields will be patched.
        clear_mask: FieldMask = "clearMask",
        /// The list of fields to be updated. Note, some of the fields are read only and
        /// cannot be updated. Values for not specified fields will be patched.
        update_mask: FieldMask = "updateMask",
    }
}
