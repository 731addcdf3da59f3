//! An API with one method, called on a socket or on a transport in memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Service};
use gapi_runtime::{
    Body, BoxFuture, Bytes, CallOptions, Client, ClientBuilder, Error, RetryPolicy, Transport,
    TransportError,
};
use http::header::AUTHORIZATION;

const API: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    ..Api::DEFAULT
};

/// A write that nothing makes safe to repeat, so that a replay is only ever that of a refused token.
const POST: Method = Method {
    id: "drive.post",
    http_method: HttpMethod::Post,
    default_scope: Some("default"),
    ..Method::DEFAULT
};

/// Calls the method.
pub(crate) async fn call(client: &Client) -> Result<(), Error> {
    call_with(client, CallOptions::new()).await
}

/// Calls the method for a token of this scope.
pub(crate) async fn call_for(client: &Client, scopes: &[&str]) -> Result<(), Error> {
    let scopes = scopes.iter().map(|scope| (*scope).to_owned());
    call_with(client, CallOptions::new().scopes(scopes)).await
}

pub(crate) async fn call_with(client: &Client, options: CallOptions) -> Result<(), Error> {
    let mut call = Call::new(&Service::new(client, &API), &POST);
    call.with(options);
    call.send::<()>().await
}

/// A builder of clients that call a server at `root`.
pub(crate) fn at(root: String) -> ClientBuilder {
    Client::builder()
        .root_url("drive", root)
        .allow_http_loopback(true)
        .retry(RetryPolicy::none())
}

/// A server in memory that refuses some tokens.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    refused: Arc<Mutex<Vec<String>>>,
    seen: Arc<Mutex<Vec<String>>>,
    slow: Arc<Mutex<Duration>>,
}

impl Memory {
    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().transport(self.clone());
        builder.retry(RetryPolicy::none())
    }

    /// From now on answers 401 to a token.
    pub(crate) fn refuse(&self, token: &str) {
        self.refused.lock().unwrap().push(token.to_owned());
    }

    /// Takes its time for the next answer.
    pub(crate) fn be_slow(&self, time: Duration) {
        *self.slow.lock().unwrap() = time;
    }

    /// The tokens that came since the last time.
    pub(crate) fn seen(&self) -> Vec<String> {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let token = request.headers()[AUTHORIZATION].to_str().unwrap();
        let token = token.strip_prefix("Bearer ").unwrap().to_owned();
        let refused = self.refused.lock().unwrap().contains(&token);
        self.seen.lock().unwrap().push(token);
        let response = http::Response::builder().status(if refused { 401 } else { 200 });
        let response = response.body(Bytes::from_static(b"{}").into()).unwrap();
        let slow = std::mem::take(&mut *self.slow.lock().unwrap());
        Box::pin(async move {
            // All requests of one moment have left before the first is answered.
            tokio::task::yield_now().await;
            tokio::time::sleep(slow).await;
            Ok(response)
        })
    }
}
