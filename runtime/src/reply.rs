//! The future of a call.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{HeaderMap, StatusCode};

use crate::BoxFuture;
use crate::error::Error;
use crate::output::{Output, Response};
use crate::retry::Attempt;

/// The result of a call that is to come. Dropping it cancels the call.
///
/// The work is done by one future that is the same for all methods; only the last step knows what the method returns.
#[must_use = "a call does nothing until its reply is awaited"]
pub struct Reply<T> {
    response: BoxFuture<'static, Result<Response, Error>>,
    output: PhantomData<fn() -> T>,
}

impl<T> Reply<T> {
    pub(crate) fn new(response: BoxFuture<'static, Result<Response, Error>>) -> Self {
        Self {
            response,
            output: PhantomData,
        }
    }
}

impl<T: Output> Reply<T> {
    /// The result, and what else there is to know of the response it came in.
    pub async fn with_info(self) -> Result<(T, ResponseInfo), Error> {
        let mut response = self.response.await?;
        let info = ResponseInfo {
            status: response.status,
            headers: response.headers.clone(),
            attempts: std::mem::take(&mut response.attempts),
        };
        Ok((T::decode(response)?, info))
    }
}

/// What a successful response says beside its result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInfo {
    /// Its status, such as 200 or 204.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// The attempts that failed before it, in order.
    pub attempts: Vec<Attempt>,
}

impl<T: Output> Future for Reply<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(self.response.as_mut().poll(cx)).and_then(T::decode))
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reply")
    }
}
