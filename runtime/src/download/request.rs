//! What there is to say about a download before it begins.

use std::fmt;
use std::future::IntoFuture;
use std::ops::RangeBounds;

use http::{HeaderValue, header};

use super::body::DownloadBody;
use super::range::Wanted;
use crate::BoxFuture;
use crate::call::Call;
use crate::error::Error;
use crate::execute;
use crate::form::{Address, Form};

/// The content itself in place of what describes it, as a call's `download` begins it: awaiting it gives a
/// [`DownloadBody`], which has the headers and streams the bytes.
///
/// Time limits are those of the call until the headers are there. The content has none as a whole, unless the call's
/// options have a timeout or a deadline; but when nothing comes for the idle timeout, that counts as a break.
///
/// ```no_run
/// # async fn example(download: gapi_runtime::Download) -> Result<(), gapi_runtime::Error> {
/// let size = download.await?.save("report.pdf").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until it is awaited"]
pub struct Download {
    call: Call,
    /// `None` when it has no bytes.
    wanted: Option<Wanted>,
    as_stored: bool,
}

impl Download {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            call,
            wanted: Some(Wanted::default()),
            as_stored: false,
        }
    }

    /// Only these bytes of the content, such as `..1024` or `500..`. A part has no checksum.
    ///
    /// A range without bytes is an error, and sends nothing; one that begins behind the end is an error of the server
    /// (416).
    pub fn range(mut self, range: impl RangeBounds<u64>) -> Self {
        self.wanted = Wanted::new(range);
        self
    }

    /// The bytes as they are stored, although they may be compressed; [`DownloadBody::content_encoding`] tells.
    ///
    /// By default a server that has them compressed sends the content itself. It cannot do so for parts, so that a
    /// stream that broke is begun anew and skipped to where it was, and there is no checksum of what comes.
    pub fn as_stored(mut self) -> Self {
        self.as_stored = true;
        self
    }

    /// Begins: gives the headers, with the content to come.
    pub async fn send(self) -> Result<DownloadBody, Error> {
        let method = self.call.method;
        let Some(wanted) = self.wanted else {
            let empty = "the range of the download has no bytes";
            return Err(Error::invalid_request(None, empty).of(method));
        };
        let call = form(self.call, wanted, self.as_stored);
        let response = execute::begin(call.clone()).await?;
        DownloadBody::new(call, wanted, response).map_err(|error| error.of(method))
    }

    /// The same without async; in an async task it is an error, and sends nothing.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<DownloadBody, Error> {
        crate::blocking::wait(self.call.method, self.send())?
    }
}

/// The call in the form of a download.
fn form(mut call: Call, wanted: Wanted, as_stored: bool) -> Call {
    let media = call.method.download.as_ref();
    let mut form = Form {
        streamed: true,
        ..Form::default()
    };
    if media.is_some_and(|media| media.use_media_service) {
        form.address = Address::Download;
    }
    if media.is_some() {
        // What the caller may have said about the format is meant for JSON.
        call.set("alt", "media".to_owned());
    }
    let coding = if as_stored { "gzip" } else { "identity" };
    form.headers
        .insert(header::ACCEPT_ENCODING, HeaderValue::from_static(coding));
    if let Some(range) = wanted.header() {
        form.headers.insert(header::RANGE, range);
    }
    call.form = Some(Box::new(form));
    call
}

impl IntoFuture for Download {
    type Output = Result<DownloadBody, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("call", &self.call)
            .field("wanted", &self.wanted)
            .field("as_stored", &self.as_stored)
            .finish()
    }
}
