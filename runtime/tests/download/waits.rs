//! The wait before a download goes on, on a virtual clock: nobody has to sit it out.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use gapi_runtime::{
    Body, BoxFuture, CallOptions, Cancellation, Client, RetryPolicy, Transport, TransportError,
    TransportErrorKind,
};
use tokio::time::Instant;

use crate::server::{LIMIT, STORAGE, get};

const SECOND: Duration = Duration::from_secs(1);

/// Answers each request with five of ten bytes, and counts them.
#[derive(Clone, Default)]
struct Half(Arc<AtomicUsize>);

impl Half {
    /// A client that waits, at random, up to a year before it goes on.
    fn client(&self) -> Client {
        let year = 365 * 24 * 3600 * SECOND;
        let policy = RetryPolicy::default().backoff(year, year);
        let client = Client::builder().transport(self.clone());
        client.retry(policy).build().unwrap()
    }

    fn requests(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

impl Transport for Half {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let response = http::Response::builder()
            .header("etag", "\"1\"")
            .header("content-length", "10")
            .body(Body::stream(Frames(Some(Bytes::from_static(b"01234")))));
        Box::pin(async move { Ok(response.unwrap()) })
    }
}

struct Frames(Option<Bytes>);

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        let data = self.0.take().map(http_body::Frame::data);
        let reset = || TransportError::new(TransportErrorKind::Reset, "scripted");
        Poll::Ready(Some(data.ok_or_else(reset)))
    }
}

#[tokio::test(start_paused = true)]
async fn a_closed_client_ends_the_wait_at_once() {
    let half = Half::default();
    let client = half.client();
    let download = get(&client, &STORAGE).download();
    let running = tokio::spawn(async move { download.await?.bytes(LIMIT).await });
    tokio::time::sleep(SECOND / 1000).await;
    let start = Instant::now();
    assert_eq!(client.stats().in_flight, 0);
    assert_eq!(client.close(60 * SECOND).await, 0);
    let error = running.await.unwrap().unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert!(error.is_closed(), "{error}");
    assert_eq!((error.attempts().len(), half.requests()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_ends_the_wait_at_once() {
    let half = Half::default();
    let cancellation = Cancellation::new();
    let call = get(&half.client(), &STORAGE);
    let call = call.with(CallOptions::new().cancel_on(&cancellation));
    let download = call.download();
    let running = tokio::spawn(async move { download.await?.bytes(LIMIT).await });
    tokio::time::sleep(SECOND / 1000).await;
    let start = Instant::now();
    cancellation.cancel();
    let error = running.await.unwrap().unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert!(error.is_cancelled(), "{error}");
    assert_eq!((error.attempts().len(), half.requests()), (1, 1));
}
