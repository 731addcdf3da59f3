//! A soak: many calls at once through random faults, on real sockets.
//!
//! Every call ends in its true result or in a typed error, none is done twice that must not be, none is lost, retries
//! stay within their budget, and memory and sockets do not grow. What the server does to which attempt of which call
//! depends on the seed alone. Time does not: on a slow machine calls can run into timeouts that they would otherwise
//! not see, so a timeout is always among the ends that a call may have.
//!
//! `GAPI_SOAK_CALLS` and `GAPI_SOAK_SEED` set the number of calls and the seed; `cargo xtask soak` does so.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod answer;
#[allow(dead_code, reason = "the tests of single faults need more of it")]
mod api;
#[allow(dead_code, reason = "only HTTP/1.1 has each fault tested alone")]
mod fault;
mod http2;
mod process;
mod server;
mod tally;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use gapi_runtime::{CallOptions, Error, RetryPolicy, TransportError, TransportErrorKind};

use api::{Item, Store, builder, item};
use fault::{Fault, Work};
use process::Sample;
use server::Server;
use tally::Tally;

/// Five, and one more when one of them met a pooled connection that had been closed.
const MOST_ATTEMPTS: usize = 6;

const CALLS: usize = 100_000;
const AT_ONCE: usize = 64;
const SAMPLES: usize = 200;

/// How many of ten thousand answers have each fault; the others are true.
///
/// What takes a second is rare, so that the whole takes less than one minute.
const WEIGHTS: &[(Fault, u32)] = &[
    (Fault::Chunked, 300),
    (Fault::Gzip, 300),
    (Fault::Interim, 100),
    (Fault::Drip, 5),
    (Fault::Old, 50),
    (Fault::ThenClose, 100),
    (Fault::Surplus, 50),
    (Fault::ResetBeforeHead, 100),
    (Fault::CloseBeforeHead, 50),
    (Fault::CloseInHead, 50),
    (Fault::ResetAfterHead, 20),
    (Fault::ResetInBody, 20),
    (Fault::LengthTooLong, 50),
    (Fault::LengthTooShort, 30),
    (Fault::CloseInChunks, 50),
    (Fault::BadChunk, 30),
    (Fault::StallBeforeHead, 10),
    (Fault::StallInBody, 10),
    (Fault::Garbage, 30),
    (Fault::TwoLengths, 30),
    (Fault::HugeHeader, 5),
    (Fault::EndlessHead, 2),
    (Fault::EndlessInterim, 1),
    (Fault::DrippingHead, 2),
    (Fault::EndlessBody, 2),
    (Fault::EndlessTrailers, 5),
    (Fault::GzipBomb, 5),
    (Fault::TruncatedGzip, 30),
    (Fault::Html, 30),
    (Fault::TooMany, 100),
    (Fault::TooManyForASecond, 3),
    (Fault::RateLimit, 50),
    (Fault::Unavailable, 200),
    (Fault::UnavailableNow, 50),
    (Fault::Internal, 50),
    (Fault::EndlessError, 1),
    (Fault::ErrorBomb, 5),
    (Fault::BadRequest, 20),
];

/// The same over HTTP/2, where bytes that are no HTTP would end the calls of everybody else.
const WEIGHTS_HTTP2: &[(Fault, u32)] = &[
    (Fault::Gzip, 300),
    (Fault::Drip, 5),
    (Fault::ResetBeforeHead, 150),
    (Fault::ResetInBody, 100),
    (Fault::RefusedStream, 200),
    (Fault::GoAway, 100),
    (Fault::ConnectionLost, 20),
    (Fault::StallBeforeHead, 10),
    (Fault::StallInBody, 10),
    (Fault::GzipBomb, 5),
    (Fault::TruncatedGzip, 30),
    (Fault::Html, 30),
    (Fault::TooMany, 100),
    (Fault::TooManyForASecond, 3),
    (Fault::RateLimit, 50),
    (Fault::Unavailable, 200),
    (Fault::UnavailableNow, 50),
    (Fault::Internal, 50),
    (Fault::ErrorBomb, 5),
    (Fault::BadRequest, 20),
];

/// How client and server talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    Http1,
    Http2,
}

/// What a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Get,
    Delete,
    Create,
    Insert,
}

impl Kind {
    fn of(seed: u64, number: usize) -> Self {
        match random(seed, number, usize::MAX).u32(..100) {
            0..60 => Self::Get,
            60..65 => Self::Delete,
            65..90 => Self::Create,
            _ => Self::Insert,
        }
    }
}

/// Random numbers that belong to one attempt of one call.
fn random(seed: u64, number: usize, attempt: usize) -> fastrand::Rng {
    let mut rng = fastrand::Rng::with_seed(seed);
    for part in [number, attempt] {
        rng = fastrand::Rng::with_seed(rng.u64(..) ^ part as u64);
    }
    rng
}

/// How the server answers an attempt, and whether it does the work before it says so.
fn plan(
    protocol: Protocol,
    seed: u64,
    calls: usize,
    number: usize,
    attempt: usize,
) -> (Fault, bool) {
    let mut random = random(seed, number, attempt);
    let works = random.bool();
    // For a tenth of the calls the server is down, and the budget has to bind.
    if (calls / 2..calls / 2 + calls / 10).contains(&number) && random.u8(..10) > 0 {
        return (Fault::Unavailable, works);
    }
    let mut drawn = random.u32(..10_000);
    let weights = match protocol {
        Protocol::Http1 => WEIGHTS,
        Protocol::Http2 => WEIGHTS_HTTP2,
    };
    for (fault, weight) in weights {
        match drawn.checked_sub(*weight) {
            Some(rest) => drawn = rest,
            None => return (*fault, works),
        }
    }
    (Fault::None, works)
}

fn setting<T: std::str::FromStr>(name: &str, default: T) -> T {
    let Ok(text) = std::env::var(name) else {
        return default;
    };
    text.parse()
        .unwrap_or_else(|_| panic!("{name} is not a number"))
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_through_random_faults_end_in_their_true_result_or_a_typed_error() {
    let calls = setting("GAPI_SOAK_CALLS", CALLS);
    let seed = setting("GAPI_SOAK_SEED", 1);
    tally::say(&format!(
        "soak: {calls} calls, {AT_ONCE} at a time, seed {seed}\n"
    ));
    // One after the other: memory and sockets are those of the process.
    soak(Protocol::Http1, calls - calls / 4, seed).await;
    soak(Protocol::Http2, calls / 4, seed).await;
}

async fn soak(protocol: Protocol, calls: usize, seed: u64) {
    tally::say(&format!("{protocol:?}\n"));
    let before = Sample::take();
    let plan = Arc::new(move |number, attempt| plan(protocol, seed, calls, number, attempt));
    let server = match protocol {
        Protocol::Http1 => Server::start(calls, plan).await,
        Protocol::Http2 => Server::start_http2(calls, plan).await,
    };
    let server = Arc::new(server);
    let client = builder(&server.root())
        .transport(server.transport())
        .attempt_timeout(Duration::from_secs(1))
        .idle_timeout(Duration::from_secs(1))
        .timeout(Duration::from_secs(10))
        .max_response_size(256 * 1024)
        .retry(RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(20)))
        .build()
        .unwrap();
    let store = Store::new(&client);
    let (next, started) = (Arc::new(AtomicUsize::new(0)), Instant::now());
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (store, server, next) = (store.clone(), Arc::clone(&server), Arc::clone(&next));
            tokio::spawn(async move {
                let mut tally = Tally::default();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= calls {
                        return tally;
                    }
                    if number % (calls / SAMPLES).max(1) == 0 {
                        tally.samples.push((number, Sample::take()));
                    }
                    one(protocol, &store, &server, seed, number, &mut tally).await;
                }
            })
        })
        .collect();
    let mut tally = Tally::default();
    for worker in workers {
        tally.add(worker.await.unwrap());
    }
    let elapsed = started.elapsed();
    tally.finish(&server, calls, elapsed, &client.stats());
    assert_eq!(
        client.close(Duration::ZERO).await,
        0,
        "calls that nobody awaits"
    );
    drop((store, client, server));
    process::returns_to(&before).await;
}

/// Makes one call and checks its end.
async fn one(
    protocol: Protocol,
    store: &Store,
    server: &Server,
    seed: u64,
    number: usize,
    tally: &mut Tally,
) {
    let kind = Kind::of(seed, number);
    let call = match kind {
        Kind::Get => store.get(number),
        Kind::Delete => store.delete(number),
        Kind::Create => store.create(number),
        Kind::Insert => store.insert(number),
    };
    // Some have less time than an answer takes, so that calls end at every point.
    let mut random = random(seed, number, usize::MAX - 1);
    let call = if random.u32(..100) == 0 {
        call.with(CallOptions::new().timeout(Duration::from_micros(random.u64(1..20_000))))
    } else {
        call
    };
    let result = call.send().await;
    check(protocol, server, kind, number, &result).unwrap_or_else(|why| {
        panic!("call {number}, {kind:?}, seed {seed}: {why}; {result:?}");
    });
    tally.count(&result, server.seen().attempts(number));
}

/// Whether a call ended as it may.
fn check(
    protocol: Protocol,
    server: &Server,
    kind: Kind,
    number: usize,
    result: &Result<Item, Error>,
) -> Result<(), String> {
    let seen = server.seen();
    let (attempts, done, last) = (seen.attempts(number), seen.done(number), seen.last(number));
    let is = |holds: bool, what: &str| {
        let told = || format!("{what} ({attempts} attempts, done {done} times, last {last:?})");
        if holds { Ok(()) } else { Err(told()) }
    };
    is(attempts <= MOST_ATTEMPTS, "too many attempts")?;
    is(seen.has_one_request_id(number), "the request id changed")?;
    let repeatable = kind != Kind::Create;
    is(repeatable || done <= 1, "done twice")?;
    let error = match result {
        Ok(result) => {
            is(*result == item(number), "not the true result")?;
            return is(done >= 1, "an answer to what was not done");
        }
        Err(error) => error,
    };
    let made = error.attempts().len();
    let replays = error.attempts().iter().rev().skip(1);
    let replays = replays.filter(|attempt| attempt.wait().is_zero()).count();
    is(
        made <= 5 + replays && replays <= 1,
        "too many attempts in the error",
    )?;
    let write = kind != Kind::Get;
    is(
        write || !error.is_outcome_unknown(),
        "the outcome of a read is never unknown",
    )?;
    if write && !error.is_outcome_unknown() {
        // The status says that it was done where only the body is wrong.
        let said = error.is_decode() || error.is_too_large();
        is(
            said == (done > 0),
            "an outcome that is said to be known and is not",
        )?;
    }
    if error.is_timeout() {
        return Ok(());
    }
    let broken = error.transport().map(TransportError::kind);
    let unseen = match protocol {
        // A connection that the server closed after an earlier answer can meet a request that the server never sees.
        Protocol::Http1 => broken == Some(TransportErrorKind::Reset) && made > attempts,
        // A connection that is lost for one call is lost for all that share it.
        Protocol::Http2 => matches!(
            broken,
            Some(
                TransportErrorKind::Reset
                    | TransportErrorKind::Incomplete
                    | TransportErrorKind::Connect
            )
        ),
    };
    let expected = last.is_some_and(|last| last.end().is(error));
    is(
        expected || unseen,
        "an error that does not tell what happened",
    )?;
    let refused = last.is_some_and(|last| last.work() == Work::Refused);
    is(
        !error.is_rate_limited() || refused,
        "a rate limit that nobody has",
    )
}
