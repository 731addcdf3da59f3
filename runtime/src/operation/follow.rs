//! When to ask how an operation stands, and when to stop.

use std::time::Duration;

use tokio::time::Instant;

use super::place::{self, Place};
use super::saved::SavedOperation;
use super::told::Told;
use crate::BoxFuture;
use crate::call::{Call, MASK};
use crate::descriptor::{Method, Polling};
use crate::error::{Error, Kind};
use crate::execute;
use crate::options::CallOptions;
use crate::output::Response;
use crate::pages::mask;
use crate::pause;
use crate::service::Service;
use crate::timer::{Timeout, TimeoutKind, after};
use crate::transport::RequestState;

/// How long to wait before an operation is asked about for the first time, and at most.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// An operation on its way.
pub(super) struct Follow {
    /// What starts the operation; later what its polls have in common with that: service, options, parameters.
    call: Call,
    polling: &'static Polling,
    stage: Stage,
    /// The request that is on its way, kept so that a caller who stops waiting for it can come back.
    asking: Option<BoxFuture<'static, Result<Response, Error>>>,
    backoff: Backoff,
    timeout: Option<Duration>,
    /// When waiting began, and when it has to end.
    time: Option<(Instant, Option<Instant>)>,
}

enum Stage {
    /// Nobody has asked for anything yet.
    New,
    /// It goes on, and is asked about with this call.
    Running {
        poll: Box<Call>,
        saved: Box<SavedOperation>,
        due: Instant,
    },
    /// It cannot be followed at all.
    Refused(Option<Error>),
    Over,
}

/// Waits that double, with jitter, so that what started together does not ask together.
struct Backoff {
    next: Duration,
    longest: Duration,
}

impl Backoff {
    /// The next wait: between half and the whole of what its turn is.
    fn next(&mut self, random: f64) -> Duration {
        let wait = self.next.mul_f64(0.5 + random / 2.0);
        self.next = self.next.saturating_mul(2).min(self.longest);
        wait
    }
}

impl Follow {
    /// A call that will start an operation; `needed` is what a field mask has to ask for.
    pub(super) fn start(mut call: Call, polling: &'static Polling, needed: &[&str]) -> Self {
        call.mask(|mask, wrapped| {
            let add = |mask: String, name: &&str| {
                let property = if wrapped {
                    format!("data/{name}")
                } else {
                    (*name).to_owned()
                };
                mask::with(&mask, &property)
            };
            needed.iter().fold(mask.to_owned(), add)
        });
        Self::new(call, polling, Stage::New)
    }

    /// An operation that was started before.
    pub(super) fn resume(
        service: &Service,
        polling: &'static Polling,
        saved: SavedOperation,
    ) -> Self {
        let mut methods = polling.methods.iter();
        let Some(method) = methods.find(|method| method.id == saved.method) else {
            let reason = format!(
                "the saved operation is asked about with `{}`, which is no such method of this API",
                saved.method.escape_debug()
            );
            let error = Error::invalid_request(None, reason).during(saved);
            let call = Call::new(service, &Method::DEFAULT);
            return Self::new(call, polling, Stage::Refused(Some(error)));
        };
        let mut call = Call::new(service, method);
        for name in place::variables(method.path) {
            // One that is missing is told when the address is built.
            if let Some(value) = saved.parameters.get(name) {
                call.path(name, value.clone());
            }
        }
        let stage = Stage::Running {
            poll: Box::new(call.clone()),
            saved: Box::new(saved),
            due: Instant::now(),
        };
        Self::new(call, polling, stage)
    }

    fn new(call: Call, polling: &'static Polling, stage: Stage) -> Self {
        Self {
            call,
            polling,
            stage,
            asking: None,
            backoff: Backoff {
                next: FIRST_WAIT,
                longest: LONGEST_WAIT,
            },
            timeout: None,
            time: None,
        }
    }

    pub(super) fn with(&mut self, options: CallOptions) {
        if let Stage::Running { poll, .. } = &mut self.stage {
            poll.with(options.clone());
        }
        self.call.with(options);
    }

    pub(super) fn set_timeout(&mut self, limit: Duration) {
        self.timeout = Some(limit);
    }

    pub(super) fn set_backoff(&mut self, first: Duration, longest: Duration) {
        self.backoff = Backoff {
            next: first.min(longest),
            longest,
        };
    }

    /// The method that starts the operation, or tells of one that was started before.
    pub(super) fn method(&self) -> &'static Method {
        self.call.method
    }

    pub(super) fn saved(&self) -> Option<&SavedOperation> {
        match &self.stage {
            Stage::Running { saved, .. } => Some(saved),
            Stage::New | Stage::Refused(_) | Stage::Over => None,
        }
    }

    /// Starts the operation, or asks about it when it is time; `None` when there is nothing more to ask.
    pub(super) async fn ask(&mut self) -> Option<Result<Response, Error>> {
        let (begun, end) = *self.time.get_or_insert_with(|| {
            let (now, settings) = (Instant::now(), self.call.options.get());
            let own = self.timeout.map(|limit| after(now, limit));
            let shared = settings.and_then(|settings| settings.deadline);
            (now, own.into_iter().chain(shared).min())
        });
        if self.asking.is_none() {
            match &mut self.stage {
                Stage::Over => return None,
                Stage::Refused(error) => return error.take().map(Err),
                Stage::New => {
                    let mut call = self.call.clone();
                    if let Some(end) = end {
                        call.with(CallOptions::new().deadline(end));
                    }
                    self.asking = Some(execute::begin(call));
                }
                Stage::Running { poll, due, .. } => {
                    if let Err(kind) = rest(&self.call, *due, end.map(|end| (begun, end))).await {
                        return Some(Err(self.end(Error::new(kind))));
                    }
                    self.asking = Some(execute::begin((**poll).clone()));
                    // Where the server keeps callers waiting, its time is part of ours.
                    *due = Instant::now();
                }
            }
        }
        let asking = self.asking.as_mut()?;
        let asked = match (&self.stage, end) {
            // The deadline of the call itself tells more: whether the operation may have been started.
            (Stage::New, _) | (_, None) => asking.await,
            // It does not wait without a runtime, but says that there is none.
            _ if !execute::has_runtime() => asking.await,
            (_, Some(end)) => match tokio::time::timeout_at(end, asking).await {
                Ok(asked) => asked,
                Err(_) => return Some(Err(self.end(Error::new(late(begun, end))))),
            },
        };
        self.asking = None;
        Some(asked.map_err(|error| {
            if matches!(self.stage, Stage::New) {
                self.stage = Stage::Over;
            } else {
                // It goes on nevertheless, so it can be asked about again.
                self.schedule();
            }
            self.about(error)
        }))
    }

    /// Takes in what the operation says.
    ///
    /// # Errors
    ///
    /// It failed, or it goes on but nobody can be asked about it.
    pub(super) fn hear(&mut self, told: &Told) -> Result<(), Error> {
        if told.is_done() {
            let about = |error| self.about(error);
            let failed = told.failure();
            let failed =
                failed.map(|failure| about(Error::new(Kind::Operation(Box::new(failure)))));
            self.stage = Stage::Over;
            return failed.map_or(Ok(()), |error| Err(error.of(self.call.method)));
        }
        if matches!(self.stage, Stage::New) {
            let Some(place) = Place::of(told, self.polling, &self.call) else {
                self.stage = Stage::Over;
                let reason = match told.name() {
                    Some(name) => format!(
                        "the operation `{}` goes on, but what the server says of it does not tell where to ask about it",
                        name.escape_debug()
                    ),
                    None => "the operation goes on, but the server did not say its name".to_owned(),
                };
                return Err(Error::unfollowed(reason).of(self.call.method));
            };
            let waits_itself = place.method.attempt_timeout_seconds.is_some();
            self.found(told, place);
            if waits_itself {
                // From the first time on.
                return Ok(());
            }
        }
        self.schedule();
        Ok(())
    }

    /// Notes that the answer about the operation could not be read; it may go on.
    pub(super) fn misheard(&mut self, error: Error) -> Error {
        if matches!(self.stage, Stage::New) {
            self.stage = Stage::Over;
        } else {
            self.schedule();
        }
        self.about(error)
    }

    fn found(&mut self, told: &Told, place: Place) {
        let saved = SavedOperation {
            name: told.name().unwrap_or_default(),
            method: place.method.id.to_owned(),
            parameters: place
                .path
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        };
        let mut poll = Call::new(&self.call.service, place.method);
        poll.path = place.path;
        poll.options = self.call.options.without_conditions();
        if let Some(mask) = self.call.query.get(MASK) {
            poll.set(MASK, mask.to_owned());
        }
        self.stage = Stage::Running {
            poll: Box::new(poll),
            saved: Box::new(saved),
            due: Instant::now(),
        };
    }

    /// Sets when to ask again.
    fn schedule(&mut self) {
        if let Stage::Running { poll, due, .. } = &mut self.stage {
            let wait = self.backoff.next(fastrand::f64());
            let waits_itself = poll.method.attempt_timeout_seconds.is_some();
            let from = if waits_itself { *due } else { Instant::now() };
            *due = after(from, wait);
            tracing::debug!(
                method = poll.method.id,
                wait_ms = wait.as_secs_f64() * 1e3,
                "the operation goes on"
            );
        }
    }

    /// Ends the following, though not the operation: whoever asks again is told that there is nothing more.
    fn end(&mut self, error: Error) -> Error {
        let error = self.about(error.of(self.call.method));
        self.asking = None;
        self.stage = Stage::Over;
        error
    }

    /// Adds to an error which operation it is about.
    fn about(&self, error: Error) -> Error {
        match self.saved() {
            Some(saved) => error.during(saved.clone()),
            None => error,
        }
    }
}

/// Waits until it is time to ask, unless something ends the waiting.
async fn rest(call: &Call, due: Instant, end: Option<(Instant, Instant)>) -> Result<(), Kind> {
    let now = Instant::now();
    let until = end.map_or(due, |(_, end)| due.min(end));
    if until > now {
        if !execute::has_runtime() {
            // The call that follows says so.
            return Ok(());
        }
        pause::until(call, until).await?;
    }
    match end {
        Some((begun, end)) if Instant::now() >= end => Err(late(begun, end)),
        _ => Ok(()),
    }
}

/// The operation took longer than the caller wanted to wait.
fn late(begun: Instant, end: Instant) -> Kind {
    let limit = end.saturating_duration_since(begun);
    Kind::Timeout {
        timeout: Timeout::new(TimeoutKind::Operation, limit),
        state: RequestState::MaybeSent,
    }
}
