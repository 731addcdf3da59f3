//! Sending a batch: as many requests as its parts need, one after the other, and the parts that failed once more.
//!
//! The batch is one call to the client: one place among those in flight, one deadline, one cancellation. Each request is
//! one attempt of all of its parts. What becomes of a part then, be it that the request failed or that the part did, is
//! decided for the part alone, by the same rules as for a call that is sent alone: so a part that must not be repeated
//! never is, whatever the others may do.

use std::borrow::Cow;
use std::pin::pin;
use std::sync::Arc;

use bytes::Bytes;
use tokio::time::Instant;
use tracing::Span;

use super::round::Round;
use super::{BATCH, options, request};
use crate::auth::AuthHeaders;
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::execute;
use crate::load::{self, Host};
use crate::options::CallOptions;
use crate::output::Response;
use crate::prepare::Prepared;
use crate::retry::{History, Retries};
use crate::timer::{Timeout, TimeoutKind, Timer};
use crate::transport::RequestState;

/// What a batch is, beside its parts.
pub(super) struct Plan {
    /// The request, without a body.
    pub(super) request: Call,
    /// The most parts of one request.
    pub(super) most: usize,
    /// Whether parts without a name are taken in their order.
    pub(super) in_order: bool,
}

/// What became of the parts so far.
pub(super) struct Results {
    pub(super) parts: Vec<Option<Result<Response, Error>>>,
    /// The server answered at least one of them.
    pub(super) answered: bool,
}

/// A part that has no result yet.
pub(super) struct Waiting<'a> {
    pub(super) index: usize,
    pub(super) call: &'a Call,
    pub(super) prepared: Prepared<'a>,
    /// As it is written.
    pub(super) text: Bytes,
    pub(super) retries: Retries<'a>,
    /// When it may be sent.
    pub(super) due: Instant,
    /// Why it is sent again, and whether with a new token.
    pub(super) earlier: Option<(Error, bool)>,
}

/// Sends all parts, and says what became of each; or why none of them got an answer.
pub(super) async fn run(
    plan: Plan,
    calls: Vec<Call>,
    spans: Vec<Span>,
    span: Span,
) -> Result<Vec<Result<Response, Error>>, Error> {
    let sent = send(&plan, &calls, &span).await;
    if let Err(error) = &sent {
        span.record("error.type", error.name());
    }
    let sent = sent.map_err(|error| error.of(&BATCH))?;
    for (span, result) in spans.iter().zip(&sent) {
        execute::record(span, result);
    }
    Ok(sent)
}

async fn send(
    plan: &Plan,
    calls: &[Call],
    span: &Span,
) -> Result<Vec<Result<Response, Error>>, Error> {
    let _in_flight = execute::enter(&plan.request, calls.len())?;
    let mut histories: Vec<_> = calls.iter().map(|_| History::default()).collect();
    let mut results = Results {
        parts: calls.iter().map(|_| None).collect(),
        answered: false,
    };
    let ended = {
        let work = pin!(rounds(plan, calls, &mut histories, &mut results, span));
        execute::until_ended(&plan.request, work).await
    };
    let ended = match ended {
        Ok(done) => done.map(|()| None)?,
        Err(kind) => Some(kind),
    };
    let parts = results.parts.into_iter().zip(calls).zip(&mut histories);
    let mut results_of_all: Vec<_> = parts
        .map(|((result, call), history)| {
            let lost = || {
                let state = RequestState::NotSent;
                let kind = ended.clone().unwrap_or(Kind::Closed { state });
                Err(history.ended(kind, call.method))
            };
            let result = result.unwrap_or_else(lost);
            result.map_err(|error| error.of(call.method))
        })
        .collect();
    if !results.answered
        && let Some(index) = whole_failure(&results_of_all)
        && let Err(error) = results_of_all.swap_remove(index)
    {
        return Err(error);
    }
    Ok(results_of_all)
}

/// Which of the errors tells why no part got an answer: one that leaves an outcome open, if there is any. None where
/// nothing was to be sent, because every part is wrong in itself.
fn whole_failure(results: &[Result<Response, Error>]) -> Option<usize> {
    let failed = |unknown: bool| {
        results.iter().position(|result| {
            let error = result.as_ref().err();
            error.is_some_and(|error| {
                !error.is_invalid_request() && (error.is_outcome_unknown() || !unknown)
            })
        })
    };
    failed(true).or_else(|| failed(false))
}

/// Sends requests until no part waits for one.
async fn rounds<'a>(
    plan: &Plan,
    calls: &'a [Call],
    histories: &'a mut [History],
    results: &mut Results,
    span: &Span,
) -> Result<(), Error> {
    let mut request = plan.request.clone();
    let service = request.service.clone();
    let (client, host) = (
        service.client().config(),
        Arc::clone(&service.destination()?.host),
    );
    let (limits, can_refresh, secrets) = {
        let prepared = Prepared::new(&request)?;
        prepared.check_destination()?;
        prepared.check_scopes()?;
        span.record("server.address", prepared.host());
        let nobody = AuthHeaders::none();
        let secrets: Vec<_> = prepared.secrets(&nobody).map(str::to_owned).collect();
        (prepared.limits(), !prepared.has_own_credentials(), secrets)
    };
    let sleep = pin!(tokio::time::sleep(limits.total.min(limits.attempt)));
    let mut timer = Timer::new(sleep, limits.total);
    if limits.total.is_zero() {
        let timeout = Timeout::new(TimeoutKind::Total, limits.total);
        return Err(Error::timeout(timeout, RequestState::NotSent));
    }
    let _places = load::enter(&client.gate, &host, &mut timer).await?;
    let mut waiting = Vec::new();
    for (index, (call, history)) in calls.iter().zip(histories).enumerate() {
        match Waiting::new(index, call, history, (&host, timer.start(), can_refresh)) {
            Ok(part) => waiting.push(part),
            Err(error) => results.parts[index] = Some(Err(error)),
        }
    }
    request.options.merge(scopes(&request, &waiting));
    let mut auth = AuthHeaders::none();
    while !waiting.is_empty() {
        let parts = take_due(&mut waiting, Instant::now(), plan.most);
        if parts.is_empty() {
            let due = waiting.iter().map(|part| part.due).min();
            let due = due.unwrap_or_else(Instant::now);
            timer
                .wait(due.saturating_duration_since(Instant::now()))
                .await;
            continue;
        }
        let admitted = load::pass(&client.gate, &host, client.adaptive, &mut timer).await;
        if let Err(late) = admitted {
            for mut part in parts {
                // Why there should have been another attempt says more than why there was none.
                let error = match part.earlier.take() {
                    Some((error, _)) => part.retries.give_up(error),
                    None => late.shared(),
                };
                results.parts[part.index] = Some(Err(error));
            }
            continue;
        }
        if parts.iter().any(|part| part.earlier.is_some()) {
            client.counters.note_retry();
        }
        let mut round = Round {
            request: &mut request,
            auth: &mut auth,
            limits: &limits,
            host: &host,
            secrets: &secrets,
            in_order: plan.in_order,
        };
        let again = round.run(parts, results, &mut timer).await;
        // First, so that a new token is there before others run into the old one.
        waiting.splice(0..0, again);
    }
    Ok(())
}

impl<'a> Waiting<'a> {
    fn new(
        index: usize,
        call: &'a Call,
        history: &'a mut History,
        (host, start, can_refresh): (&'a Host, Instant, bool),
    ) -> Result<Self, Error> {
        let prepared = Prepared::new(call)?;
        prepared.check_destination()?;
        prepared.check_scopes()?;
        let text = request::part(call, &prepared)?;
        host.budget.note_call(start);
        let retries = Retries::new(call, prepared.retry(), &host.budget, history);
        Ok(Self {
            index,
            call,
            prepared,
            text,
            retries: retries.with_refresh(can_refresh),
            due: start,
            earlier: None,
        })
    }
}

/// The scopes of the request, unless it has some: all that its parts would have alone.
fn scopes(request: &Call, parts: &[Waiting<'_>]) -> CallOptions {
    let own = request.options.get();
    if own.is_some_and(|settings| settings.scopes.is_some()) {
        return CallOptions::new();
    }
    let mut all: Vec<Cow<'static, str>> = Vec::new();
    for part in parts {
        for scope in part.prepared.scopes() {
            if !all.contains(scope) {
                all.push(scope.clone());
            }
        }
    }
    CallOptions::new().scopes(all)
}

/// Takes the parts of the next request: those that may be sent now, as many as it has room for.
fn take_due<'a>(waiting: &mut Vec<Waiting<'a>>, now: Instant, most: usize) -> Vec<Waiting<'a>> {
    let (mut taken, mut rest) = (Vec::new(), Vec::new());
    let mut size = request::AROUND_A_PART;
    for part in waiting.drain(..) {
        if part.due <= now && taken.len() < most && request::has_room(size, &part.text) {
            size += part.text.len() + request::AROUND_A_PART;
            taken.push(part);
        } else {
            rest.push(part);
        }
    }
    *waiting = rest;
    taken
}

/// The request of a batch with these parts.
pub(super) fn request(own: &CallOptions, calls: &[Call]) -> Option<Call> {
    let service = &calls.first()?.service;
    let mut request = Call::new(service, &BATCH);
    request.path("batchPath", service.api().batch_path.to_owned());
    request.form = Some(Box::new(super::form()));
    request.options = options::of_request(own, calls);
    Some(request)
}
