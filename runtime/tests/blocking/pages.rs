//! Lists without async.

use gapi_runtime::Client;
use gapi_runtime::v1::{Api, Call, Method, Paging, Service, call, record};

use crate::Beside;
use crate::server::{Step, json, response};

const API: Api = Api {
    name: "toys",
    root_url: "https://toys.googleapis.com/",
    ..Api::DEFAULT
};

const LIST: Method = Method {
    id: "toys.list",
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

record! {
    /// A page.
    pub struct Page = "Page" {
        /// The items.
        pub toys: Option<Vec<String>> = "toys",
        /// Where to go on.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}

call! {
    /// Lists toys.
    pub struct List -> Page [pages toys: Vec<String>] {}
}

fn list(server: &Beside) -> List {
    let client = Client::builder()
        .root_url("toys", server.root())
        .build()
        .unwrap();
    let call = Call::new(&Service::new(&client, &API), &LIST);
    List { call }
}

fn two_pages() -> [Vec<Step>; 2] {
    [
        vec![Step::Send(json(
            r#"{"toys":["a","b"],"nextPageToken":"two"}"#,
        ))],
        vec![Step::Send(json(r#"{"toys":["c"]}"#))],
    ]
}

#[test]
fn items_and_pages_are_iterators() {
    let server = Beside::start(two_pages());
    let items: Result<Vec<_>, _> = list(&server).items().blocking().collect();
    assert_eq!(items.unwrap(), ["a", "b", "c"]);

    let server = Beside::start(two_pages());
    let mut pages = list(&server).pages().prefetch().blocking();
    let first = pages.next().unwrap().unwrap();
    assert_eq!(first.toys.unwrap().len(), 2);
    assert!(pages.next().unwrap().is_ok() && pages.next().is_none() && pages.next().is_none());
}

#[test]
fn an_error_ends_the_iterator() {
    let refusal = response("403 Forbidden", &[], "");
    let server = Beside::start([two_pages()[0].clone(), vec![Step::Send(refusal)]]);
    let mut items = list(&server).items().blocking();
    assert!(items.next().unwrap().is_ok() && items.next().unwrap().is_ok());
    assert!(items.next().unwrap().is_err() && items.next().is_none());
}

#[test]
fn in_an_async_task_it_is_an_error_and_ends() {
    let server = Beside::start(two_pages());
    let mut items = list(&server).items().blocking();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let (first, second) = runtime.block_on(async { (items.next(), items.next()) });
    assert!(first.unwrap().unwrap_err().is_configuration() && second.is_none());
    assert_eq!(server.requests().len(), 0);
}
