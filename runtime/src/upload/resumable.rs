//! Uploads in many requests, each beginning where the server got to.
//!
//! The one rule behind all others: what the server has is what it says it has. After a failure that leaves it open it is
//! asked, and nothing is sent before it has answered. So no byte is missing, none is there twice, and an upload whose
//! last reply was lost is not done again.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use tokio::time::Instant;

use super::Standing;
use super::chunks::Chunks;
use super::content::{Content, Outgoing};
use super::error::UploadError;
use super::job::Job;
use super::session::{self, UploadSession};
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::form::{Address, Form};
use crate::options::CallOptions;
use crate::output::Response;
use crate::pause;
use crate::reply::Reply;
use crate::retry::{self, History, Next, Retries, RetryPolicy};
use crate::timer::after;

const UPLOAD_TYPE: HeaderName = HeaderName::from_static("x-upload-content-type");
const UPLOAD_SIZE: HeaderName = HeaderName::from_static("x-upload-content-length");

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Start another session.
    Start,
    /// Ask what the server has.
    Ask,
    /// Send what it does not have.
    Send,
}

/// An upload under way.
struct Transfer<'a> {
    job: &'a Job,
    uri: Uri,
    chunks: Chunks,
    /// What the server said that it has.
    kept: u64,
    /// The most that it said.
    best: u64,
    /// The end of what was sent.
    sent: u64,
    /// Another process may have sent more.
    resumed: bool,
    step: Step,
    /// A session that was begun elsewhere: what the server says of it is not an answer to what was sent.
    news: bool,
    /// How often the server forgot everything.
    restarts: u32,
    policy: RetryPolicy,
    standing: &'a mut Standing,
}

/// Starts a session.
pub(super) async fn start(job: &Job) -> Result<(UploadSession, Uri), Error> {
    let broken = |reason: String| Error::new(Kind::Upload(UploadError::Protocol(reason)));
    // Servers take both paths, and emulators know the one that other clients use for both protocols.
    let emulator = job.call.service.destination()?.root.is_emulator();
    let path = if emulator && !job.upload.simple_path.is_empty() {
        job.upload.simple_path
    } else {
        job.upload.resumable_path
    };
    let mut form = Form {
        address: Address::Root(path),
        query: vec![("uploadType", Cow::Borrowed("resumable"))],
        ..Form::default()
    };
    form.headers.insert(UPLOAD_TYPE, job.content_type.clone());
    let size = job.content.size();
    if let Some(size) = size {
        form.headers.insert(UPLOAD_SIZE, size.into());
    }
    let mut call = job.call.clone();
    if job.metadata().is_none() {
        call.body = None;
    }
    call.form = Some(Box::new(form));
    // Two sessions are as good as one: the other one is forgotten.
    call.with(CallOptions::new().safe_to_repeat(true));
    let response = Reply::<()>::new(call).response().await?;
    let location = response.headers.get(header::LOCATION);
    let location = location.and_then(|location| location.to_str().ok());
    let location = location.ok_or_else(|| broken("it started a session without a place".into()))?;
    let uri = session::address(location, &job.call.service)?
        .map_err(|reason| broken(format!("it started a session where none may be: {reason}")))?;
    let session = UploadSession::new(job.call.method.id, location, size);
    Ok((session, uri))
}

/// Sends media in a session that was begun, or in a new one.
pub(super) async fn send(
    job: &Job,
    begun: Option<UploadSession>,
    standing: &mut Standing,
) -> Result<Response, Error> {
    let resumed = begun.is_some();
    let uri = if let Some(begun) = begun {
        let method = job.call.method.id;
        let uri = begun.check(method, &job.call.service, job.content.size())?;
        standing.begin(begun);
        uri
    } else {
        let (started, uri) = start(job).await?;
        standing.begin(started);
        uri
    };
    let chunks = Chunks::new(&job.content, job.chunk, job.upload.max_size).map_err(of_upload)?;
    let policy = job.call.options.get().and_then(|settings| settings.retry);
    let transfer = Transfer {
        job,
        uri,
        chunks,
        kept: 0,
        best: 0,
        sent: 0,
        resumed,
        step: if resumed { Step::Ask } else { Step::Send },
        news: resumed,
        restarts: 0,
        policy: policy.unwrap_or(job.call.service.client().config().retry),
        standing,
    };
    transfer.run().await
}

/// What an answer, or the want of one, means.
enum Verdict {
    /// On with the next step.
    On,
    /// The upload is complete.
    Done(Response),
    /// On after a while, if there may be another attempt.
    Failed(Error),
    /// The same, whatever the failure is otherwise a sign of.
    Mendable(Error),
    /// Nothing helps.
    End(Error),
}

impl Transfer<'_> {
    async fn run(mut self) -> Result<Response, Error> {
        let mut call = self.job.call.clone();
        // What is asked for before it is sent again is never done twice.
        call.with(CallOptions::new().safe_to_repeat(true));
        let client = call.service.client().config();
        let settings = call.options.get();
        let end = settings.and_then(|settings| settings.deadline);
        let host = &call.service.destination()?.host;
        let mut history = History::default();
        let mut retries = Retries::new(&call, self.policy, &host.budget, &mut history);
        loop {
            let best = self.best;
            let verdict = if self.step == Step::Start {
                self.start_again().await?
            } else {
                let asks = self.step == Step::Ask;
                let tried = if asks {
                    self.ask().await
                } else {
                    self.put().await
                };
                match tried {
                    Ok(response) => self.answered(&response).unwrap_or(Verdict::Done(response)),
                    Err(error) => self.failed(error),
                }
            };
            if self.best > best {
                retries.progressed();
            }
            let now = Instant::now();
            let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(now));
            let next = match verdict {
                Verdict::On => continue,
                Verdict::Done(mut response) => {
                    response.attempts = retries.into_attempts();
                    return Ok(response);
                }
                Verdict::Failed(error) => retries.next(error, now, left, fastrand::f64()),
                Verdict::Mendable(error) => {
                    retries.next_in_any_case(error, now, left, fastrand::f64())
                }
                Verdict::End(error) => Next::Stop(retries.end(error)),
            };
            match next {
                Next::Again { wait, .. } => {
                    client.counters.note_retry();
                    let wait_ms = wait.as_secs_f64() * 1e3;
                    tracing::debug!(wait_ms, kept = self.kept, "going on with an upload");
                    let waited = pause::until(&call, after(now, wait)).await;
                    waited.map_err(Error::new)?;
                }
                Next::Stop(error) => return Err(error),
            }
        }
    }

    /// Another session, from the beginning.
    async fn start_again(&mut self) -> Result<Verdict, Error> {
        let (started, uri) = start(self.job).await?;
        self.standing.begin(started);
        self.uri = uri;
        (self.kept, self.best, self.sent) = (0, 0, 0);
        self.resumed = false;
        self.step = Step::Send;
        Ok(Verdict::On)
    }

    /// What an answer means: what the server has, or, as `None`, that the upload is complete.
    fn answered(&mut self, response: &Response) -> Option<Verdict> {
        let broken = |reason: &str| of_upload(UploadError::Protocol(reason.to_owned()));
        let (step, news) = (self.step, std::mem::take(&mut self.news));
        self.standing.unsettled = false;
        if response.status != StatusCode::PERMANENT_REDIRECT {
            // Another process may have completed what this one asks about first.
            let complete = news || self.chunks.total() == Some(self.sent);
            let early = || broken("it says that the upload is complete before it is");
            return (!complete).then(|| Verdict::End(early()));
        }
        let kept = match self.kept_by(response) {
            Ok(kept) if self.chunks.has(kept) => kept,
            Ok(_) => return Some(Verdict::End(of_upload(UploadError::SessionLost))),
            Err(error) => return Some(Verdict::End(error)),
        };
        let gained = kept > self.best;
        self.kept = kept;
        self.best = self.best.max(kept);
        self.sent = self.sent.max(kept);
        self.step = Step::Send;
        let waits_for_all = self.chunks.total() == Some(kept) && !news;
        let reason = if step == Step::Ask && waits_for_all {
            "it has everything and does not say so"
        } else if gained || step == Step::Ask {
            return Some(Verdict::On);
        } else {
            "it keeps nothing of what is sent"
        };
        Some(Verdict::Mendable(broken(reason)))
    }

    /// What a failure means: the server is asked what it has, or has forgotten it all.
    fn failed(&mut self, error: Error) -> Verdict {
        let status = error.status();
        if !matches!(status, Some(StatusCode::NOT_FOUND | StatusCode::GONE)) {
            self.step = Step::Ask;
            // A new token was tried.
            return match status {
                Some(StatusCode::UNAUTHORIZED) => Verdict::End(error),
                _ => Verdict::Failed(error),
            };
        }
        self.standing.session = None;
        self.restarts += 1;
        // What was sent completely may be there, and starting again would make a second one.
        let twice = self.standing.unsettled && !retry::is_safe(&self.job.call);
        if twice || !self.policy.has_attempts_after(self.restarts) {
            return Verdict::End(error);
        }
        if !self.chunks.has(0) {
            return Verdict::End(of_upload(UploadError::SessionLost));
        }
        self.step = Step::Start;
        Verdict::Mendable(error)
    }

    /// Sends the next chunk; at the end there is only the size to be sent.
    async fn put(&mut self) -> Result<Response, Error> {
        let offset = self.kept;
        let chunk = self.chunks.at(offset).await.map_err(of_upload)?;
        let end = offset + chunk.size;
        if chunk.size == 0 {
            return self.ask().await;
        }
        self.sent = self.sent.max(end);
        let total = chunk.total.map_or("*".into(), |total| total.to_string());
        let range = format!("bytes {offset}-{}/{total}", end - 1);
        let body = Outgoing {
            place: (offset, chunk.total),
            observer: self.job.observer.clone(),
            ..Outgoing::new(chunk.content)
        };
        self.request(range, body, chunk.total == Some(end)).await
    }

    /// Asks what the server has. Where it has all there is, that is what completes the upload.
    async fn ask(&mut self) -> Result<Response, Error> {
        let total = self.chunks.total();
        let text = total.map_or("*".into(), |total| total.to_string());
        let nothing = Outgoing::new(Content::Bytes(bytes::Bytes::new()));
        let completes = total == Some(self.kept);
        self.request(format!("bytes */{text}"), nothing, completes)
            .await
    }

    /// One request to the session. It is not repeated as it is, whatever becomes of it; only a refused token is
    /// replaced.
    async fn request(
        &mut self,
        range: String,
        body: Outgoing,
        completes: bool,
    ) -> Result<Response, Error> {
        let mut call = Call {
            body: None,
            ..self.job.call.clone()
        };
        let mut form = Form {
            address: Address::Exact(self.uri.clone()),
            verb: Some(http::Method::PUT),
            body: Some(body),
            accepted: Some(StatusCode::PERMANENT_REDIRECT),
            unhurried: true,
            ..Form::default()
        };
        let range = HeaderValue::try_from(range);
        let range = range.map_err(|error| Error::invalid_request(None, error.to_string()))?;
        form.headers.insert(header::CONTENT_RANGE, range);
        call.form = Some(Box::new(form));
        let once = CallOptions::new().retry(RetryPolicy::none());
        call.with(once.safe_to_repeat(false));
        let before = self.standing.unsettled;
        self.standing.unsettled |= completes;
        let result = Reply::<()>::new(call).response().await;
        if let Err(error) = &result
            && !error.is_outcome_unknown()
        {
            self.standing.unsettled = before;
        }
        result
    }

    /// What the server says that it has.
    fn kept_by(&self, response: &Response) -> Result<u64, Error> {
        let broken = |reason: String| of_upload(UploadError::Protocol(reason));
        let Some(range) = response.headers.get(header::RANGE) else {
            return Ok(0);
        };
        let last = range.to_str().ok().and_then(last_of);
        let last = last.ok_or_else(|| broken("the range that it has is none".into()))?;
        let most = if self.resumed {
            self.chunks.total().unwrap_or(u64::MAX)
        } else {
            self.sent
        };
        match last.checked_add(1).filter(|kept| *kept <= most) {
            Some(kept) => Ok(kept),
            None => Err(broken(format!(
                "it has more than the {most} bytes that were sent"
            ))),
        }
    }
}

fn of_upload(error: UploadError) -> Error {
    Error::new(Kind::Upload(error))
}

/// The last byte of `bytes=0-41`, or of `0-41` as some servers have it.
fn last_of(range: &str) -> Option<u64> {
    let range = range.trim();
    let range = range.strip_prefix("bytes=").unwrap_or(range);
    let last = range.strip_prefix("0-")?;
    let digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| last.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_begins_at_the_beginning() {
        assert_eq!(last_of("bytes=0-41"), Some(41));
        assert_eq!(last_of(" 0-0 "), Some(0));
        for wrong in [
            "",
            "bytes=",
            "bytes=1-41",
            "bytes=0-",
            "bytes=-41",
            "bytes=0-4,6-9",
            "bytes=0-+4",
            "bytes=0-99999999999999999999",
            "0",
        ] {
            assert_eq!(last_of(wrong), None, "{wrong}");
        }
    }
}
