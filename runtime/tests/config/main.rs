//! What settings do to requests, and that nothing secret reaches an emulator.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod emulators;
mod layers;
#[path = "../cache/server.rs"]
#[expect(dead_code, reason = "validators are for the cache")]
mod server;

use gapi_runtime::v1::{Api, Call, Method, Segment, Service};
use gapi_runtime::{CallOptions, Client, Error};

const DRIVE: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    service_path: "drive/v3/",
    ..Api::DEFAULT
};

const GET: Method = Method {
    id: "test.get",
    path: &[Segment::Text("x")],
    ..Method::DEFAULT
};

async fn get(client: &Client, api: &'static Api, options: CallOptions) -> Result<(), Error> {
    let mut call = Call::new(&Service::new(client, api), &GET);
    call.with(options);
    call.send().await
}
