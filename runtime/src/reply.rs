//! The future of a call.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{HeaderMap, StatusCode};
use tracing::Span;

use crate::BoxFuture;
use crate::call::Call;
#[cfg(feature = "blocking")]
use crate::descriptor::Method;
use crate::error::Error;
use crate::execute;
use crate::output::{Output, Response};
use crate::retry::Attempt;
use crate::value::Partial;
use crate::value::v1::Part;

/// The result of a call that is to come. Dropping it cancels the call.
///
/// The work is done by one future that is the same for all methods; only the last step knows what the method returns.
#[must_use = "a call does nothing until its reply is awaited"]
pub struct Reply<T> {
    state: State,
    output: PhantomData<fn() -> T>,
}

/// How far a call is.
enum State {
    /// Nobody has asked for its result yet. The span is that of the call, below the one it was made in.
    Unsent(Box<Call>, Span),
    Sent(BoxFuture<'static, Result<Response, Error>>),
    /// Its result was given out.
    Done,
}

impl State {
    /// Sends the call, if it was not yet.
    fn send(self) -> Self {
        match self {
            Self::Unsent(call, span) => Self::Sent(execute::start(call, span)),
            sent => sent,
        }
    }
}

impl<T> Reply<T> {
    pub(crate) fn new(call: Call) -> Self {
        let span = execute::span(&call);
        Self {
            state: State::Unsent(Box::new(call), span),
            output: PhantomData,
        }
    }

    /// The call and its span, for whoever sends it otherwise; `None` when it was sent.
    pub(crate) fn into_unsent(self) -> Option<(Call, Span)> {
        match self.state {
            State::Unsent(call, span) => Some((*call, span)),
            State::Sent(_) | State::Done => None,
        }
    }

    /// The response to come, which [`Output::decode`] reads.
    pub(crate) async fn response(mut self) -> Result<Response, Error> {
        std::future::poll_fn(|cx| self.poll_response(cx)).await
    }

    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response, Error>> {
        self.state = std::mem::replace(&mut self.state, State::Done).send();
        let State::Sent(response) = &mut self.state else {
            // As every future that is done, it is not to be asked again; it never is by `await`.
            return Poll::Pending;
        };
        let result = ready!(response.as_mut().poll(cx));
        self.state = State::Done;
        Poll::Ready(result)
    }
}

impl<T: Output> Reply<T> {
    /// The result as a partial struct, which asks for no more than it holds: a field mask that was set before is
    /// replaced. See [`partial!`](crate::partial). It is an error when the reply was polled already.
    ///
    /// ```no_run
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A file. */ pub struct File = "File" { /** Id. */ pub id: Option<String> = "id", /** Name. */ pub name: Option<String> = "name", } }
    /// # async fn example(reply: gapi_runtime::Reply<File>) -> Result<(), gapi_runtime::Error> {
    /// gapi_runtime::partial! {
    ///     struct Title of File {
    ///         name: String,
    ///     }
    /// }
    ///
    /// let file = reply.partial::<Title>().await?; // fields=name
    /// println!("{}", file.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn partial<P: Partial + Part<T>>(mut self) -> Reply<P> {
        if let State::Unsent(call, _) = &mut self.state {
            call.ask_for(P::fields());
        } else {
            let reason = "the result is to be read in part, but the call was sent already";
            let error = Error::invalid_request(Some("fields"), reason);
            self.state = State::Sent(Box::pin(std::future::ready(Err(error))));
        }
        Reply {
            state: self.state,
            output: PhantomData,
        }
    }

    /// Waits for the result in code that is not async, as `send_blocking` does.
    ///
    /// # Errors
    ///
    /// Those of the call; and in an async task, where nothing is sent.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<T, Error>
    where
        T: 'static,
    {
        let method = match &self.state {
            State::Unsent(call, _) => call.method,
            State::Sent(_) | State::Done => &Method::DEFAULT,
        };
        T::decode(crate::blocking::wait(method, self.response())??)
    }

    /// The result, and what else there is to know of the response it came in.
    pub async fn with_info(self) -> Result<(T, ResponseInfo), Error> {
        with_info(self.response().await?)
    }
}

/// Reads a response, and what else there is to know of it.
pub(crate) fn with_info<T: Output>(mut response: Response) -> Result<(T, ResponseInfo), Error> {
    let info = ResponseInfo {
        status: response.status,
        headers: response.headers.clone(),
        attempts: std::mem::take(&mut response.attempts),
    };
    Ok((T::decode(response)?, info))
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
        Poll::Ready(ready!(self.poll_response(cx)).and_then(T::decode))
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reply")
    }
}
