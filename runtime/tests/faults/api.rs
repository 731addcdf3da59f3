//! A small API in the form that generated crates have. Every call carries a number, and its answer repeats it.

use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Segment, Service, call, record};
use gapi_runtime::{Client, ClientBuilder, RetryPolicy};

const API: Api = Api {
    name: "store",
    version: "v1",
    root_url: "https://store.googleapis.com/",
    service_path: "v1/",
    ..Api::DEFAULT
};

const GET: Method = Method {
    id: "store.items.get",
    path: &[Segment::Text("items/"), Segment::Value("name")],
    ..Method::DEFAULT
};
const DELETE: Method = Method {
    id: "store.items.delete",
    http_method: HttpMethod::Delete,
    ..GET
};
const CREATE: Method = Method {
    id: "store.items.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("items")],
    ..Method::DEFAULT
};
const INSERT: Method = Method {
    id: "store.items.insert",
    request_id: true,
    ..CREATE
};

/// The API.
#[derive(Clone)]
pub(crate) struct Store(Service);

impl Store {
    pub(crate) fn new(client: &Client) -> Self {
        Self(Service::new(client, &API))
    }

    /// Reads: may be repeated.
    pub(crate) fn get(&self, number: usize) -> Send {
        self.named(&GET, number)
    }

    /// Deletes: may be repeated.
    pub(crate) fn delete(&self, number: usize) -> Send {
        self.named(&DELETE, number)
    }

    /// Creates: must not be repeated once it may have been done.
    pub(crate) fn create(&self, number: usize) -> Send {
        self.sending(&CREATE, number)
    }

    /// Creates with a request id: may be repeated.
    pub(crate) fn insert(&self, number: usize) -> Send {
        self.sending(&INSERT, number)
    }

    /// Sends bytes.
    pub(crate) fn upload(&self, data: Vec<u8>) -> Send {
        let mut call = Call::new(&self.0, &CREATE);
        call.raw_body(data.into());
        Send { call }
    }

    fn named(&self, method: &'static Method, number: usize) -> Send {
        let mut call = Call::new(&self.0, method);
        call.path("name", name(number));
        Send { call }
    }

    fn sending(&self, method: &'static Method, number: usize) -> Send {
        let mut call = Call::new(&self.0, method);
        call.body(Item::default().name(name(number)));
        Send { call }
    }
}

call! {
    /// A call that answers with the item.
    pub struct Send -> Item {}
}

record! {
    /// An item.
    pub struct Item = "Item" {
        /// The name that the call gave.
        pub name: Option<String> = "name",
        /// Text that its name decides.
        pub note: Option<String> = "note",
    }
}

/// What the call of a number is about.
pub(crate) fn name(number: usize) -> String {
    format!("call-{number}-")
}

/// The number of the call that a request belongs to.
pub(crate) fn number(request: &str) -> Option<usize> {
    let (_, rest) = request.split_once("call-")?;
    rest.split_once('-')?.0.parse().ok()
}

/// The only true answer to the call of a number.
pub(crate) fn item(number: usize) -> Item {
    // Some are larger than a packet.
    let times = if number.is_multiple_of(16) { 3000 } else { 20 };
    Item::default()
        .name(name(number))
        .note(format!("{number} ").repeat(times))
}

/// A client that knows nothing but the server at `root`.
pub(crate) fn builder(root: &str) -> ClientBuilder {
    Client::builder()
        .root_url("store", root)
        .retry(RetryPolicy::none())
}
