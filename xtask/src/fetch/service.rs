//! The discovery service: its directory, then each document, from the API itself where the service has none.
//!
//! Calls go through the runtime like all others: retried, with time limits, anonymous, and without a project to bill,
//! which the service refuses.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use gapi_runtime::v1::{Api, Call, Method, Segment, Service};
use gapi_runtime::{Client, RawBody, many};
use serde::Deserialize;

use super::Published;
use crate::api_id::ApiId;

pub(super) const ROOT: &str = "https://www.googleapis.com/";

/// As many at a time as the service answers without slowing down.
const AT_ONCE: usize = 8;

/// The largest document is a fifth of it.
const MOST_BYTES: u64 = 64 << 20;

static DISCOVERY: Api = Api {
    name: "discovery",
    version: "v1",
    root_url: ROOT,
    service_path: "discovery/v1/",
    ..Api::DEFAULT
};

static LIST: Method = Method {
    id: "discovery.apis.list",
    path: &[Segment::Text("apis")],
    raw: true,
    ..Method::DEFAULT
};

static GET_REST: Method = Method {
    id: "discovery.apis.getRest",
    path: &[
        Segment::Text("apis/"),
        Segment::Value("api"),
        Segment::Text("/"),
        Segment::Value("version"),
        Segment::Text("/rest"),
    ],
    raw: true,
    ..Method::DEFAULT
};

/// An API as it describes itself.
static ITSELF: Api = Api {
    name: "discovery",
    version: "v1",
    root_url: ROOT,
    ..Api::DEFAULT
};

static REST: Method = Method {
    id: "discovery.rest",
    path: &[Segment::Text("$discovery/rest")],
    raw: true,
    ..Method::DEFAULT
};

/// The directory, as far as it is needed.
#[derive(Deserialize)]
struct Directory {
    items: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    name: String,
    version: String,
    #[serde(default)]
    discovery_rest_url: String,
}

/// Hands out the document of each API, or why there is none, in order.
pub(super) fn documents(
    root: &str,
    ids: &[ApiId],
    take: &mut dyn FnMut(ApiId, Result<Published>),
) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("the network does not start")?;
    runtime.block_on(async {
        let client = client(root)?;
        let directory = directory(&client)
            .await
            .context("the directory of the discovery service")?;
        for chunk in ids.chunks(AT_ONCE) {
            let calls: Vec<_> = chunk
                .iter()
                .map(|id| {
                    let (client, id) = (client.clone(), id.clone());
                    let own = directory.get(&id.to_string()).cloned();
                    async move { document(&client, &id, own).await }
                })
                .collect();
            let settled = many(calls).at_once(AT_ONCE).settle().await;
            let succeeded = settled.succeeded.into_iter();
            let failed = settled.failed.into_iter();
            let mut results: Vec<(usize, Result<Published>)> = succeeded
                .map(|(index, document)| (index, Ok(document)))
                .chain(failed.map(|(index, error)| (index, Err(error))))
                .collect();
            results.sort_by_key(|(index, _)| *index);
            for (index, document) in results {
                take(chunk[index].clone(), document);
            }
        }
        Ok(())
    })
}

fn client(root: &str) -> Result<Client> {
    let client = Client::builder()
        .root_url(DISCOVERY.name, root)
        .max_response_size(MOST_BYTES)
        .build()
        .with_context(|| format!("{root} cannot be called"))?;
    Ok(client)
}

/// Where each API describes itself.
async fn directory(client: &Client) -> Result<BTreeMap<String, String>> {
    let body: RawBody = Call::new(&Service::new(client, &DISCOVERY), &LIST)
        .send()
        .await?;
    let directory: Directory =
        serde_json::from_slice(&body.data).context("it is not what a directory is")?;
    let entries = directory.items.into_iter();
    Ok(entries
        .map(|entry| {
            (
                format!("{}:{}", entry.name, entry.version),
                entry.discovery_rest_url,
            )
        })
        .collect())
}

/// The document and its source.
async fn document(client: &Client, id: &ApiId, own: Option<String>) -> Result<Published> {
    let mut call = Call::new(&Service::new(client, &DISCOVERY), &GET_REST);
    call.path("api", id.name().to_owned());
    call.path("version", id.version().to_owned());
    let first = match call.send::<RawBody>().await {
        Ok(body) => return Ok((body.data.to_vec(), "the discovery service".to_owned())),
        Err(error) => error,
    };
    // Documents of some APIs are only with the API itself.
    if !first
        .status()
        .is_some_and(|status| status.is_client_error())
    {
        return Err(first.into());
    }
    let Some(address) = own.filter(|address| !address.is_empty()) else {
        bail!("{first}; the directory does not name another place");
    };
    let Some((root, query)) = address.split_once("$discovery/rest?version=") else {
        bail!("{first}; and {address:?} is not where an API describes itself");
    };
    let itself = self::client(root)?;
    let mut call = Call::new(&Service::new(&itself, &ITSELF), &REST);
    call.query("version", query.to_owned());
    let body: RawBody = call
        .send()
        .await
        .with_context(|| format!("{first}; at {root}"))?;
    Ok((body.data.to_vec(), format!("{root}$discovery/rest")))
}
