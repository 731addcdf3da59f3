//! Uploads: media beside the metadata of a call.
//!
//! `job` checks an upload and chooses the protocol, `single` sends it in one request, and `resumable` in many: each of
//! those is a call with another form, so that credentials, limits, budgets and traces are those of calls. What is sent
//! comes from `media`: a `content` can give one body after the other if it is bytes or a file, and one only if it is
//! read once.

mod chunks;
mod content;
mod content_type;
mod error;
mod file;
mod job;
mod media;
mod once;
mod resumable;
mod session;
mod single;

use std::fmt;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tracing::Instrument as _;

pub(crate) use self::content::Outgoing;
pub use self::error::UploadError;
use self::job::Job;
pub use self::media::Media;
pub use self::session::UploadSession;
use crate::BoxFuture;
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::execute::until_ended;
use crate::options::CallOptions;
use crate::output::{Output, Response};
use crate::timer::{Timeout, TimeoutKind, after};
use crate::transport::RequestState;

/// What servers want the size of all chunks but the last to be a multiple of.
const CHUNK_UNIT: u64 = 256 * 1024;

/// The size of a chunk unless the caller says otherwise.
const CHUNK: u64 = 8 * 1024 * 1024;

/// Told what left.
type Observer = Arc<dyn Fn(UploadProgress) + Send + Sync>;

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// Bytes of the media that left for the server. It goes back when some have to be sent again.
    pub sent: u64,
    /// How many there are, where that is known.
    pub total: Option<u64>,
}

/// How media is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    /// The media alone, in one request.
    Simple,
    /// Metadata and media, in one request.
    Multipart,
    /// Metadata first, then the media in as many requests as it takes.
    Resumable,
}

/// A call that sends media, made by the `upload` of calls whose methods take any.
///
/// Small bytes and files (up to 5 MiB) leave in one request; everything else in a *session*, where the method has
/// those: in chunks, and after a failure from where the server got to. Attempts are those that the call's
/// [`RetryPolicy`](crate::RetryPolicy) allows without any progress in between, and there is no limit to the time of
/// the whole unless the call has a timeout. What is sent in one request is retried as the call without media would be;
/// media that is read once is not, when anything of it was read.
///
/// ```no_run
/// # use gapi_runtime::{Error, Media, Output, Upload};
/// # async fn example<T: Output>(upload: Upload<T>) -> Result<T, Error> {
/// let upload = upload.on_progress(|progress| println!("{} of {:?}", progress.sent, progress.total));
/// upload.send().await
/// # }
/// ```
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<T> {
    work: Work,
    output: PhantomData<fn() -> T>,
}

/// What is the same whatever the method returns.
struct Work {
    call: Call,
    media: Media,
    protocol: Option<Protocol>,
    chunk: u64,
    observer: Option<Observer>,
    session: Option<UploadSession>,
}

impl<T> Upload<T> {
    pub(crate) fn new(call: Call, media: Media) -> Self {
        Self {
            work: Work {
                call,
                media,
                protocol: None,
                chunk: CHUNK,
                observer: None,
                session: None,
            },
            output: PhantomData,
        }
    }

    /// Sends the media alone, in one request. It fails when the call has metadata.
    pub fn simple(mut self) -> Self {
        self.work.protocol = Some(Protocol::Simple);
        self
    }

    /// Sends metadata and media in one request.
    pub fn multipart(mut self) -> Self {
        self.work.protocol = Some(Protocol::Multipart);
        self
    }

    /// Sends the media in a session.
    pub fn resumable(mut self) -> Self {
        self.work.protocol = Some(Protocol::Resumable);
        self
    }

    /// How many bytes a request of a session has at most, rounded up to a multiple of 256 KiB. Default: 8 MiB. Of media
    /// that is read once, that much is kept in memory.
    pub fn chunk_size(mut self, bytes: u64) -> Self {
        let units = bytes.div_ceil(CHUNK_UNIT).max(1);
        self.work.chunk = units.saturating_mul(CHUNK_UNIT);
        self
    }

    /// Calls a function whenever something left for the server; it must not block.
    pub fn on_progress(
        mut self,
        observer: impl Fn(UploadProgress) + Send + Sync + 'static,
    ) -> Self {
        self.work.observer = Some(Arc::new(observer));
        self
    }

    /// Goes on with a session, of [`start`](Self::start) or of [`Error::upload_session`], of this process or another.
    /// The media must be the same from its first byte; what the server has of it is skipped. The metadata of the call
    /// are not sent: they went with the start.
    pub fn resume(mut self, session: UploadSession) -> Self {
        self.work.session = Some(session);
        self
    }

    /// Starts a session and sends nothing of the media yet, so that the session can be saved first.
    ///
    /// ```no_run
    /// # use gapi_runtime::{Error, Output, Upload};
    /// # async fn example<T: Output>(upload: Upload<T>) -> Result<T, Box<dyn std::error::Error>> {
    /// let session = upload.start().await?;
    /// std::fs::write("session.json", serde_json::to_vec(&session)?)?;
    /// Ok(upload.resume(session).send().await?)
    /// # }
    /// ```
    pub async fn start(&self) -> Result<UploadSession, Error> {
        self.work.start().await
    }
}

impl<T: Output> Upload<T> {
    /// Sends the upload. Dropping the future cancels it.
    pub async fn send(self) -> Result<T, Error> {
        T::decode(self.work.send().await?)
    }

    /// Sends the upload and waits for its result, which is that of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        let method = self.work.call.method;
        T::decode(crate::blocking::wait(method, self.work.send())??)
    }
}

impl Work {
    /// The future of the whole, which is the same for all methods.
    fn send(self) -> BoxFuture<'static, Result<Response, Error>> {
        let span = tracing::info_span!("gapi.upload", otel.name = self.call.method.id);
        Box::pin(self.run().instrument(span))
    }

    async fn run(mut self) -> Result<Response, Error> {
        let method = self.call.method;
        let limit = bound(&mut self.call);
        let mut standing = Standing::default();
        let call = self.call.clone();
        let ended = {
            let work = pin!(self.work(&mut standing));
            let work = pin!(within(limit, work));
            until_ended(&call, work).await
        };
        let result = ended.unwrap_or_else(|mut kind| {
            if let Kind::Closed { state } | Kind::Cancelled { state } = &mut kind
                && standing.began
            {
                *state = RequestState::MaybeSent;
            }
            Err(Error::new(kind))
        });
        result.map_err(|error| standing.tell(error).of(method))
    }

    async fn work(self, standing: &mut Standing) -> Result<Response, Error> {
        in_runtime()?;
        let Self {
            call,
            media,
            protocol,
            chunk,
            observer,
            session: begun,
        } = self;
        let job = Job::new(call, &media, chunk, observer).await?;
        let protocol = if begun.is_some() {
            Ok(Protocol::Resumable)
        } else {
            job.protocol(protocol)
        };
        match protocol.map_err(|error| Error::new(Kind::Upload(error)))? {
            Protocol::Simple => single::simple(job).await,
            Protocol::Multipart => single::multipart(job).await,
            Protocol::Resumable => resumable::send(&job, begun, standing).await,
        }
    }

    async fn start(&self) -> Result<UploadSession, Error> {
        in_runtime()?;
        let method = self.call.method;
        let started = async {
            let call = self.call.clone();
            let job = Job::new(call, &self.media, self.chunk, None).await?;
            job.protocol(Some(Protocol::Resumable))
                .map_err(|error| Error::new(Kind::Upload(error)))?;
            resumable::start(&job).await.map(|(session, _)| session)
        };
        started.await.map_err(|error| error.of(method))
    }
}

/// How an upload in a session stands; known also when somebody ends it.
#[derive(Default)]
struct Standing {
    /// There was a session.
    began: bool,
    /// What it can be gone on with.
    session: Option<UploadSession>,
    /// Everything was sent, and nobody knows whether it arrived.
    unsettled: bool,
}

impl Standing {
    fn begin(&mut self, session: UploadSession) {
        self.session = Some(session);
        self.began = true;
    }

    /// Adds it to an error.
    fn tell(self, error: Error) -> Error {
        if self.began {
            error.of_upload(self.session, self.unsettled)
        } else {
            error
        }
    }
}

/// Files are read by threads of the runtime, which panic without one.
fn in_runtime() -> Result<(), Error> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::configuration(
            "an upload must be awaited inside a tokio runtime",
        )),
    }
}

/// When the whole must be done, where the caller said so, and how long that is. All requests get the same end.
fn bound(call: &mut Call) -> Option<(Instant, Duration)> {
    let now = Instant::now();
    let settings = call.options.get()?;
    let timeout = settings.timeout.map(|limit| (after(now, limit), limit));
    let deadline = settings
        .deadline
        .map(|at| (at, at.saturating_duration_since(now)));
    let end = timeout.into_iter().chain(deadline).min()?;
    call.with(CallOptions::new().deadline(end.0));
    Some(end)
}

/// Runs the whole within its time.
async fn within(
    end: Option<(Instant, Duration)>,
    work: std::pin::Pin<&mut impl Future<Output = Result<Response, Error>>>,
) -> Result<Response, Error> {
    let Some((at, limit)) = end else {
        return work.await;
    };
    let timeout = |_| {
        let timeout = Timeout::new(TimeoutKind::Total, limit);
        Error::timeout(timeout, RequestState::MaybeSent)
    };
    // A request has the same end, and knows better what it was that took too long.
    let slightly_later = after(at, Duration::from_millis(1));
    tokio::time::timeout_at(slightly_later, work)
        .await
        .map_err(timeout)?
}

impl<T> fmt::Debug for Upload<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("call", &self.work.call)
            .field("media", &self.work.media)
            .field("protocol", &self.work.protocol)
            .field("chunk_size", &self.work.chunk)
            .field("session", &self.work.session)
            .finish_non_exhaustive()
    }
}
