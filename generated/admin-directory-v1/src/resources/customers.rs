//! The resource `customers`.

pub mod chrome;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::customers::chrome::Chrome;
use crate::schemas::Customer;
use crate::scopes;

/// The resource `customers`.
#[derive(Clone, Debug)]
pub struct Customers {
    pub(crate) service: Service,
}

impl Customers {
    /// The resource `customers.chrome`.
    pub fn chrome(&self) -> Chrome {
        let service = self.service.clone();
        Chrome { service }
    }

    /// Retrieves a customer.
    ///
    /// `GET admin/directory/v1/customers/{customerKey}`, method id
    /// `directory.customers.get`.
    ///
    /// - `customer_key`: Id of the customer to be retrieved
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_CUSTOMER`,
    /// `ADMIN_DIRECTORY_CUSTOMER_READONLY`. Asks for `ADMIN_DIRECTORY_CUSTOMER_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, customer_key: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerKey", customer_key.into());
        Get { call }
    }

    /// Patches a customer.
    ///
    /// `PATCH admin/directory/v1/customers/{customerKey}`, method id
    /// `directory.customers.patch`.
    ///
    /// - `customer_key`: Id of the customer to be updated
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_CUSTOMER`.
    pub fn patch(&self, customer_key: impl Into<String>, request: Customer) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("customerKey", customer_key.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a customer.
    ///
    /// `PUT admin/directory/v1/customers/{customerKey}`, method id
    /// `directory.customers.update`.
    ///
    /// - `customer_key`: Id of the customer to be updated
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_CUSTOMER`.
    pub fn update(&self, customer_key: impl Into<String>, request: Customer) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("customerKey", customer_key.into());
        call.body(request);
        Update { call }
    }
}

const GET: Method = Method {
    id: "directory.customers.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customers/"),
        Segment::Value("customerKey"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_CUSTOMER,
        scopes::ADMIN_DIRECTORY_CUSTOMER_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_CUSTOMER_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Customers::get`].
    pub struct Get -> Customer {}
}

const PATCH: Method = Method {
    id: "directory.customers.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/customers/"),
        Segment::Value("customerKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_CUSTOMER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_CUSTOMER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Customers::patch`].
    pub struct Patch -> Customer {}
}

const UPDATE: Method = Method {
    id: "directory.customers.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/customers/"),
        Segment::Value("customerKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_CUSTOMER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_CUSTOMER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Customers::update`].
    pub struct Update -> Customer {}
}
