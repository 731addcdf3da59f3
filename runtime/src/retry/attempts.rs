//! What became of each attempt of a call.

use std::time::Duration;

use http::StatusCode;

use super::class::is_unknown;
use super::safety::is_read;
use crate::descriptor::Method;
use crate::error::{Error, Kind};
use crate::timer::Timeout;
use crate::transport::{RequestState, TransportErrorKind};

/// One attempt of a call that failed, as [`Error::attempts`](crate::Error::attempts) lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    outcome: AttemptOutcome,
    wait: Duration,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// The server answered with an error.
    Status(StatusCode),
    /// A time limit was reached.
    Timeout(Timeout),
    /// It failed below HTTP.
    Transport(TransportErrorKind),
    /// There were no credentials; nothing was sent.
    Credentials,
    /// The server answered with what is too large or cannot be read.
    Unreadable,
    /// The media could not be read, or the server broke the protocol of uploads.
    Upload,
}

impl Attempt {
    /// How it ended.
    pub fn outcome(&self) -> AttemptOutcome {
        self.outcome
    }

    /// How long the call waited after it, before the next one; zero after the last one, and before a replay with a new
    /// token.
    pub fn wait(&self) -> Duration {
        self.wait
    }

    /// The status that the server answered with.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            AttemptOutcome::Status(status) => Some(status),
            _ => None,
        }
    }

    pub(super) fn new(error: &Error, wait: Duration) -> Self {
        let outcome = match error.kind() {
            Kind::Api(error) => AttemptOutcome::Status(error.http_status()),
            Kind::Timeout { timeout, .. } => AttemptOutcome::Timeout(*timeout),
            Kind::Transport(error) => AttemptOutcome::Transport(error.kind()),
            // A call that is wrong in itself, or that somebody ends, does not get here.
            Kind::Credentials(_)
            | Kind::Configuration(_)
            | Kind::Request { .. }
            | Kind::Closed { .. }
            | Kind::Cancelled { .. } => AttemptOutcome::Credentials,
            Kind::Decode(_)
            | Kind::Unanswered(_)
            | Kind::PageLoop
            | Kind::Operation(_)
            | Kind::Unfollowed(_)
            | Kind::Download(_)
            | Kind::TooLarge { .. } => AttemptOutcome::Unreadable,
            Kind::Upload(_) => AttemptOutcome::Upload,
        };
        Self { outcome, wait }
    }
}

/// What an error knows of its call beside the last attempt.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// All attempts, the last being the error itself.
    pub(crate) attempts: Vec<Attempt>,
    /// The last one would have been followed by another, had there been budget for it.
    pub(crate) budget_spent: bool,
    /// One of them may have done what the call asks for, unnoticed.
    pub(crate) outcome_unknown: bool,
    /// One of them, and not the last, may have.
    pub(crate) after_unknown: bool,
    /// Whether the request of an attempt under way may have left.
    pub(crate) under_way: RequestState,
}

impl History {
    /// Adds a failed attempt that is not the last.
    pub(super) fn note(&mut self, error: &Error, wait: Duration) {
        self.attempts.push(Attempt::new(error, wait));
        self.outcome_unknown |= is_unknown(error);
        self.under_way = RequestState::NotSent;
    }

    /// The error of a call that ends with it, after all this.
    pub(super) fn end(&mut self, error: Error, method: &Method) -> Error {
        self.attempts.push(Attempt::new(&error, Duration::ZERO));
        self.close(error, method)
    }

    /// The error of a call that somebody ended, wherever it was.
    pub(crate) fn ended(&mut self, mut kind: Kind, method: &Method) -> Error {
        if let Kind::Closed { state } | Kind::Cancelled { state } = &mut kind {
            *state = self.under_way;
        }
        self.close(Error::new(kind), method)
    }

    fn close(&mut self, error: Error, method: &Method) -> Error {
        let mut history = std::mem::take(self);
        // What reads leaves nothing behind that anybody could be unsure of.
        let writes = !is_read(method);
        history.after_unknown = writes && history.outcome_unknown;
        history.outcome_unknown = writes && (history.outcome_unknown || is_unknown(&error));
        error.after(history)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::body::Body;
    use crate::client::Client;
    use crate::descriptor::Api;
    use crate::service::Service;
    use crate::transport::{Transport, TransportError};
    use crate::{BoxFuture, ClientBuilder};

    /// A transport that is never asked.
    struct Nowhere;

    impl Transport for Nowhere {
        fn send(
            &self,
            _: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    pub(crate) fn client() -> ClientBuilder {
        Client::builder().transport(Nowhere)
    }

    /// A service whose calls are not sent.
    pub(crate) fn service(api: &'static Api) -> Service {
        Service::new(&client().build().expect("nothing is wrong with it"), api)
    }

    #[test]
    fn an_attempt_says_how_it_ended() {
        let second = Duration::from_secs(1);
        let outcome = |error: &Error| Attempt::new(error, second).outcome();
        let timeout = Error::connect_timeout(second);
        assert_eq!(
            Some(outcome(&timeout)),
            timeout.timeout_reached().map(AttemptOutcome::Timeout)
        );
        let reset = TransportError::new(TransportErrorKind::Reset, "reset");
        assert_eq!(
            outcome(&Error::new(Kind::Transport(reset))),
            AttemptOutcome::Transport(TransportErrorKind::Reset)
        );
        let large = Attempt::new(&Error::new(Kind::TooLarge { limit: 1 }), second);
        assert_eq!((large.status(), large.wait()), (None, second));
    }
}
