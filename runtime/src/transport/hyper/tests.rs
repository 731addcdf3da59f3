//! TLS, HTTP/2 and proxies, with certificates made for the test.

mod http2;
mod proxy;
mod server;
mod tls;

use super::*;
use crate::descriptor::{Api, Endpoint, HttpMethod, Method, Segment};
use crate::error::Error;
use crate::service::Service;
use crate::{AccessToken, Client as ApiClient, ClientBuilder, RetryPolicy};

const API: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    mtls_root_url: Some("https://www.mtls.googleapis.com/"),
    endpoints: &[Endpoint {
        location: "us-east1",
        url: "https://drive.us-east1.rep.googleapis.com/",
    }],
    ..Api::DEFAULT
};
const TOUCH: Method = Method {
    id: "drive.touch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("touch")],
    ..Method::DEFAULT
};

/// A client of one attempt.
fn client(transport: &HyperTransport) -> ClientBuilder {
    ApiClient::builder()
        .transport(transport.clone())
        .credentials(AccessToken::new("token").expect("a token"))
        .retry(RetryPolicy::default().attempts(1))
}

/// Calls a method that is not safe to repeat.
async fn touch(service: &Service) -> Result<(), Error> {
    crate::call::Call::new(service, &TOUCH).send::<()>().await
}

/// What failed below HTTP.
fn transport_error(error: &Error) -> &TransportError {
    error.transport().expect("a transport error")
}
