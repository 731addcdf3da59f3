//! One request of a batch: its parts are written, sent, and matched with what comes back.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::answers::answers;
use super::message::Message;
use super::request::{self, Ids};
use super::run::{Results, Waiting};
use crate::auth::AuthHeaders;
use crate::call::Call;
use crate::client::Limits;
use crate::error::{ApiError, Error, Kind};
use crate::execute::{self, MAX_ERROR_BODY};
use crate::load::Host;
use crate::output::Response;
use crate::prepare::Prepared;
use crate::retry::Next;
use crate::timer::Timer;

/// One request and what follows from it.
pub(super) struct Round<'r> {
    /// The request without its body, or with that of the last round.
    pub(super) request: &'r mut Call,
    /// The headers that authorised the last round.
    pub(super) auth: &'r mut AuthHeaders,
    pub(super) limits: &'r Limits,
    pub(super) host: &'r Host,
    /// What the caller put into the request that nobody may print.
    pub(super) secrets: &'r [String],
    /// Whether parts without a name are taken in their order.
    pub(super) in_order: bool,
}

/// When a request ended, and what its parts have in common then.
struct Moment {
    now: Instant,
    left: Duration,
    /// One number for all, so that parts which fail together go together again.
    random: f64,
}

/// A part, and its response or what follows from not having one.
type Decision<'a> = (Waiting<'a>, Result<Response, Next>);

impl Round<'_> {
    /// Sends parts as one request; returns those that are to be sent again.
    pub(super) async fn run<'a>(
        &mut self,
        mut parts: Vec<Waiting<'a>>,
        results: &mut Results,
        timer: &mut Timer<'_>,
    ) -> Vec<Waiting<'a>> {
        let ids = Ids::new(parts.len());
        let texts: Vec<_> = parts.iter().map(|part| &*part.text).collect();
        self.request.body = Some(request::write(&texts, &ids));
        let replied = self.exchange(&mut parts, timer).await;
        let now = Instant::now();
        let moment = Moment {
            now,
            left: timer.left(now),
            random: fastrand::f64(),
        };
        let decisions = match replied {
            Err(error) => self.failed(parts, error, &moment),
            Ok(reply) => {
                let answers = answers(&reply, &ids, self.in_order, self.limits.response_size);
                results.answered |= answers.iter().any(Result::is_ok);
                self.answered(parts, answers, &moment)
            }
        };
        let mut again = Vec::new();
        for (mut part, decision) in decisions {
            let result = match decision {
                Err(Next::Again {
                    error,
                    wait,
                    refresh,
                }) => {
                    trace(&part, &error, wait);
                    part.due = now + wait;
                    part.earlier = Some((error, refresh));
                    again.push(part);
                    continue;
                }
                Err(Next::Stop(error)) => Err(error),
                Ok(mut response) => {
                    response.attempts = part.retries.into_attempts();
                    Ok(response)
                }
            };
            results.parts[part.index] = Some(result);
        }
        again
    }

    /// Sends the request and reads its reply.
    async fn exchange(
        &mut self,
        parts: &mut [Waiting<'_>],
        timer: &mut Timer<'_>,
    ) -> Result<Response, Error> {
        let refresh = |part: &Waiting<'_>| matches!(part.earlier, Some((_, true)));
        let refused = parts.iter().any(refresh).then(|| std::mem::take(self.auth));
        let (request, limits) = (&*self.request, self.limits);
        let prepared = Prepared::new(request)?;
        let refused = refused.as_ref();
        *self.auth = execute::authorize(request, &prepared, refused, limits, timer).await?;
        let earlier = parts.iter().map(|part| part.retries.made()).max();
        let span = execute::attempt_span(request, &prepared, earlier.unwrap_or_default());
        for part in parts {
            part.retries.sending();
        }
        let reply = execute::attempt(request, &prepared, self.auth, limits, timer)
            .instrument(span.clone())
            .await;
        execute::record(&span, &reply);
        reply
    }

    /// What follows for parts whose request failed.
    fn failed<'a>(
        &self,
        parts: Vec<Waiting<'a>>,
        mut error: Error,
        at: &Moment,
    ) -> Vec<Decision<'a>> {
        for part in &parts {
            self.redact(part, &mut error);
        }
        if error.is_rate_limited() {
            self.slow_down(at.now);
        }
        // One request, one retry.
        let mut paid = None;
        let mut decide = |mut part: Waiting<'a>| {
            let retries = &mut part.retries;
            let next = retries.next_of_many(error.shared(), at.now, at.left, at.random, &mut paid);
            (part, Err(next))
        };
        parts.into_iter().map(&mut decide).collect()
    }

    /// What follows for parts whose request got a reply.
    fn answered<'a>(
        &self,
        parts: Vec<Waiting<'a>>,
        answers: Vec<Result<Message, Error>>,
        at: &Moment,
    ) -> Vec<Decision<'a>> {
        let mut refused = false;
        let decide = |(mut part, answer): (Waiting<'a>, _)| {
            let result = self.result(&part, answer).map_err(|error| {
                refused |= error.is_rate_limited();
                part.retries.next(error, at.now, at.left, at.random)
            });
            (part, result)
        };
        let decisions = parts.into_iter().zip(answers).map(decide).collect();
        if refused {
            self.slow_down(at.now);
        } else {
            self.host.pace.succeeded(at.now);
        }
        decisions
    }

    /// The result of a part, or why it has none.
    fn result(
        &self,
        part: &Waiting<'_>,
        answer: Result<Message, Error>,
    ) -> Result<Response, Error> {
        let mut error = match answer {
            Ok(Message {
                status,
                headers,
                body,
            }) => {
                if status.is_success() {
                    return Ok(Response::new(part.call, status, headers, body));
                }
                Error::new(Kind::Api(Box::new(api_error(status, headers, &body))))
            }
            Err(error) => error,
        };
        self.redact(part, &mut error);
        Err(error)
    }

    /// Removes what the request and a part carry that nobody may print.
    fn redact(&self, part: &Waiting<'_>, error: &mut Error) {
        let own = self.secrets.iter().map(String::as_str);
        for secret in part.prepared.secrets(self.auth).chain(own) {
            error.redact(secret);
        }
    }

    /// Tells the host's pace that there were too many requests.
    fn slow_down(&self, now: Instant) {
        self.host.pace.refused(now, self.host.budget.recent(now));
    }
}

/// An error as it would be read had it come alone; a copy, so that it does not keep the whole reply in memory.
fn api_error(status: StatusCode, headers: HeaderMap, body: &Bytes) -> ApiError {
    let most = usize::try_from(MAX_ERROR_BODY).unwrap_or(usize::MAX);
    let body = Bytes::copy_from_slice(&body[..body.len().min(most)]);
    ApiError::new(status, headers, &body)
}

fn trace(part: &Waiting<'_>, error: &Error, wait: Duration) {
    tracing::debug!(
        method = part.call.method.id,
        error.type = error.name(),
        wait_ms = wait.as_secs_f64() * 1e3,
        "trying a part again"
    );
}
