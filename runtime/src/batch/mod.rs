//! Several calls in one request.
//!
//! A batch takes replies that nobody awaits: what is in them are calls that were not sent. [`check`] says which calls
//! can be parts, [`options`] what their options mean in one request, [`request`] writes it, [`run`] and [`round`] send
//! it and the parts that failed once more, and [`multipart`], [`message`] and [`answers`] read what comes back.

mod answers;
mod check;
mod message;
mod multipart;
mod options;
mod request;
mod round;
mod run;

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::{Instrument as _, Span};

use crate::call::Call;
use crate::descriptor::{HttpMethod, Method, Segment};
use crate::error::Error;
use crate::execute;
use crate::form::{Address, Form};
use crate::many::Settled;
use crate::options::CallOptions;
use crate::output::{Output, Response};
use crate::reply::{Reply, ResponseInfo, with_info};

/// The method that a batch is a call of.
const BATCH: Method = Method {
    id: "batch",
    http_method: HttpMethod::Post,
    ..Method::DEFAULT
};

/// Where it goes, below the root.
const BATCH_PATH: &[Segment] = &[Segment::Reserved("batchPath")];

/// The most parts of a request, unless the caller says otherwise: what storage and compute take.
const MOST_PARTS: usize = 100;

/// Several calls of one API in few requests, each with a result of its own.
///
/// Add the replies of `send` instead of awaiting them, send the batch, and take the results:
///
/// ```no_run
/// use gapi_runtime::{Batch, Error, Reply};
///
/// # type File = ();
/// # type FileList = Vec<String>;
/// // `get` is `drive.files().get("a").send()`, and `list` is `drive.files().list().send()`.
/// async fn both(get: Reply<File>, list: Reply<FileList>) -> Result<(), Error> {
///     let mut batch = Batch::new();
///     let file = batch.add(get);
///     let list = batch.add(list);
///     let mut results = batch.send().await?;
///     let file: File = results.take(file)?;
///     let list: FileList = results.take(list)?;
///     Ok(())
/// }
/// ```
///
/// [`batch`] is shorter where all calls return the same.
///
/// The parts are sent as one request, or as several one after the other when there are more than
/// [`max_parts`](Self::max_parts) or than 10 MB. Servers do them in any order. To a server each part counts as a call,
/// and the client counts them so as well; the batch as a whole has one place among the calls in flight.
///
/// A part that fails is tried again as if it had been sent alone: by its own [`RetryPolicy`](crate::RetryPolicy), when
/// repeating it is safe or the server refused it, with a new token after a 401. Parts that succeeded are not repeated
/// with it.
///
/// # What a part can be
///
/// Any call whose body and answer are JSON, of the same client and API, also of different methods. Calls that send or
/// fetch media or raw bytes or stream their answer are refused, and so are calls with a key, token, cookie or
/// [`Cancellation`](crate::Cancellation) of their own, because a request has one for all: give them to
/// [`with`](Self::with). Of the other options of a call,
///
/// - headers, query parameters, quota project, retry policy and `safe_to_repeat` are the part's own;
/// - scopes are joined, unless the batch has some: the request is made with all that its parts need;
/// - the shortest time limit that any part has is that of the whole batch, unless the batch has one.
///
/// Answers to parts are not [cached](crate::Cache).
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    id: u64,
    parts: Vec<(Call, Span)>,
    /// Parts that were added, refused ones included.
    added: usize,
    /// Why the batch cannot be sent.
    refused: Option<Error>,
    options: CallOptions,
    most: usize,
    in_order: bool,
}

/// The place of a call in its [`Batch`], by which its result is found.
#[must_use = "the result of a part is only found with it"]
pub struct BatchPart<T> {
    batch: u64,
    index: usize,
    output: PhantomData<fn() -> T>,
}

/// What became of the parts of a [`Batch`].
pub struct BatchResults {
    batch: u64,
    parts: Vec<Option<Result<Response, Error>>>,
}

/// Sends calls that return the same as a [`Batch`], and says what became of each.
///
/// ```no_run
/// # async fn example(replies: Vec<gapi_runtime::Reply<()>>) -> Result<(), gapi_runtime::Error> {
/// // `replies` may be `ids.iter().map(|id| drive.files().delete(id).send())`.
/// let settled = gapi_runtime::batch(replies).await?;
/// for (index, error) in settled.failed {
///     eprintln!("call {index}: {error}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of [`Batch::send`].
pub async fn batch<T: Output>(
    replies: impl IntoIterator<Item = Reply<T>>,
) -> Result<Settled<T, Error>, Error> {
    let mut batch = Batch::new();
    let parts: Vec<_> = replies.into_iter().map(|reply| batch.add(reply)).collect();
    let mut results = batch.send().await?;
    let (mut succeeded, mut failed) = (Vec::new(), Vec::new());
    for (index, part) in parts.into_iter().enumerate() {
        match results.take(part) {
            Ok(value) => succeeded.push((index, value)),
            Err(error) => failed.push((index, error)),
        }
    }
    Ok(Settled { succeeded, failed })
}

impl Batch {
    /// No parts yet.
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            parts: Vec::new(),
            added: 0,
            refused: None,
            options: CallOptions::new(),
            most: MOST_PARTS,
            in_order: false,
        }
    }

    /// The most parts of one request; further ones go into another. 0 means 1. Default: 100, which most APIs take;
    /// calendar takes 50, and some of the others 1,000.
    pub fn max_parts(mut self, limit: usize) -> Self {
        self.most = limit.max(1);
        self
    }

    /// Adds options to the batch: time limits, credentials, scopes and cancellation of the whole, headers that hold for
    /// all parts, and the retry policy of parts that have none.
    pub fn with(mut self, options: impl Into<CallOptions>) -> Self {
        self.options.merge(options.into());
        self
    }

    /// Takes answers in the order of the parts from a server that does not say which part it answers. Default: no, such
    /// a reply is an error, because an answer that is taken for another one is worse than none.
    ///
    /// It is for emulators, and for the few servers that say so of themselves. A reply that names any part, or has more
    /// or fewer than were sent, is not taken in order.
    pub fn answered_in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Adds a call, which is sent with the batch; the part is what its result is found by.
    ///
    /// A call that [cannot be a part](Self#what-a-part-can-be) makes [`send`](Self::send) fail before anything is sent.
    pub fn add<T: Output>(&mut self, reply: Reply<T>) -> BatchPart<T> {
        let index = self.added;
        self.added += 1;
        self.push(reply.into_unsent());
        BatchPart {
            batch: self.id,
            index,
            output: PhantomData,
        }
    }

    /// The rest of [`add`](Self::add), which is the same for all types.
    fn push(&mut self, unsent: Option<(Call, Span)>) {
        let first = self.parts.first().map(|(call, _)| call);
        let (method, reason) = match unsent {
            None => (&BATCH, "it was awaited before"),
            Some((call, span)) => match check::refusal(&call, first) {
                None => {
                    self.parts.push((call, span));
                    return;
                }
                Some(reason) => (call.method, reason),
            },
        };
        let reason = format!("part {} cannot be in this batch: {reason}", self.added);
        let error = Error::invalid_request(None, reason).of(method);
        self.refused.get_or_insert(error);
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.added
    }

    /// Whether there is no part.
    pub fn is_empty(&self) -> bool {
        self.added == 0
    }

    /// Sends the batch. Nothing happens until the future is awaited, and dropping it cancels all parts.
    ///
    /// # Errors
    ///
    /// Something that was added cannot be a part, or no part got an answer of its own: there was no connection, or no
    /// credentials, or the reply was not one to a batch. Once one part was answered, each has its own result or error,
    /// also where the batch was cancelled or the client closed before the others were.
    pub async fn send(self) -> Result<BatchResults, Error> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let (mut calls, spans): (Vec<_>, Vec<_>) = self.parts.into_iter().unzip();
        for call in &mut calls {
            call.options = options::of_part(&self.options, std::mem::take(&mut call.options));
        }
        let request = run::request(&self.options, &calls);
        let results = match request {
            None => Vec::new(),
            Some(request) => {
                let span = execute::span(&request);
                let plan = run::Plan {
                    request,
                    most: self.most,
                    in_order: self.in_order,
                };
                let sent = run::run(plan, calls, spans, span.clone());
                sent.instrument(span).await?
            }
        };
        Ok(BatchResults {
            batch: self.id,
            parts: results.into_iter().map(Some).collect(),
        })
    }

    /// Sends the batch and waits for its results, which are those of [`send`](Self::send). For threads that may wait: in
    /// an async task it is an error, and sends nothing.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<BatchResults, Error> {
        crate::blocking::wait(&BATCH, self.send())?
    }
}

impl BatchResults {
    /// The result of a part.
    ///
    /// # Errors
    ///
    /// The part failed, or it is one of another batch.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a result is taken once, and the part with it"
    )]
    pub fn take<T: Output>(&mut self, part: BatchPart<T>) -> Result<T, Error> {
        T::decode(self.response(part.batch, part.index)?)
    }

    /// The result of a part, and what else there is to know of the response it came in.
    ///
    /// # Errors
    ///
    /// The part failed, or it is one of another batch.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a result is taken once, and the part with it"
    )]
    pub fn take_with_info<T: Output>(
        &mut self,
        part: BatchPart<T>,
    ) -> Result<(T, ResponseInfo), Error> {
        with_info(self.response(part.batch, part.index)?)
    }

    fn response(&mut self, batch: u64, index: usize) -> Result<Response, Error> {
        let own = (batch == self.batch).then(|| self.parts.get_mut(index).and_then(Option::take));
        own.flatten().unwrap_or_else(|| {
            Err(Error::invalid_request(
                None,
                "the part is one of another batch",
            ))
        })
    }
}

/// How the request of a batch differs from that of a method.
fn form() -> Form {
    Form {
        address: Address::Root(BATCH_PATH),
        ..Form::default()
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("parts", &self.added)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for BatchPart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BatchPart({})", self.index)
    }
}

impl fmt::Debug for BatchResults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = |part: &&Option<Result<Response, Error>>| matches!(part, Some(Err(_)));
        f.debug_struct("BatchResults")
            .field("parts", &self.parts.len())
            .field("failed", &self.parts.iter().filter(failed).count())
            .finish_non_exhaustive()
    }
}
