//! An API of files, and clients that call it.

use std::borrow::Cow;
use std::sync::Arc;

use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Segment, Service, record};
use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Client, ClientBuilder, Credentials,
    CredentialsError, Error, MemoryCache, RawBody, RetryPolicy,
};

use crate::server::Server;

const API: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    ..Api::DEFAULT
};

const GET: Method = Method {
    id: "drive.files.get",
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    default_scope: Some("all"),
    ..Method::DEFAULT
};

const POST: Method = Method {
    id: "drive.files.post",
    http_method: HttpMethod::Post,
    ..GET
};

const EXPORT: Method = Method {
    id: "drive.files.export",
    raw: true,
    ..GET
};

record! {
    /// A file.
    pub struct File = "File" {
        /// Its name.
        pub name: Option<String> = "name",
    }
}

/// A builder of clients that call `server` once for each call.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .root_url("drive", format!("http://{}", server.address))
        .allow_http_loopback(true)
        .retry(RetryPolicy::none())
}

/// An anonymous client, and its cache.
pub(crate) fn cached(server: &Server) -> (Client, Arc<MemoryCache>) {
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 1000));
    let client = builder(server).cache(Arc::clone(&cache)).build().unwrap();
    (client, cache)
}

fn call(client: &Client, method: &'static Method, id: &str, options: CallOptions) -> Call {
    let mut call = Call::new(&Service::new(client, &API), method);
    call.path("fileId", id.to_owned());
    call.with(options);
    call
}

/// The name of a file.
pub(crate) async fn get(client: &Client, id: &str) -> Result<String, Error> {
    get_with(client, id, CallOptions::new()).await
}

pub(crate) async fn get_with(
    client: &Client,
    id: &str,
    options: CallOptions,
) -> Result<String, Error> {
    let file = call(client, &GET, id, options).send::<File>().await?;
    Ok(file.name.unwrap_or_default())
}

pub(crate) async fn get_raw(
    client: &Client,
    id: &str,
    options: CallOptions,
) -> Result<RawBody, Error> {
    call(client, &GET, id, options).send().await
}

/// Bytes, whatever they are.
pub(crate) async fn export(client: &Client, id: &str) -> Result<RawBody, Error> {
    call(client, &EXPORT, id, CallOptions::new()).send().await
}

pub(crate) async fn post(client: &Client, id: &str) -> Result<File, Error> {
    call(client, &POST, id, CallOptions::new()).send().await
}

/// A user, who may have a name for caches.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) token: &'static str,
    pub(crate) identity: Option<&'static str>,
}

impl Credentials for User {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(AuthHeaders::bearer(self.token)))
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        self.identity.map(Cow::Borrowed)
    }
}
