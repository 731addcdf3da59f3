//! Content in code that is not async, behind the feature `blocking`.

use bytes::Bytes;

use super::body::DownloadBody;
use crate::blocking;
use crate::error::Error;
use crate::pages::Blocking;

impl DownloadBody {
    /// The content as an iterator, for threads that may wait: in an async task it gives an error and ends.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl Iterator for Blocking<DownloadBody> {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut body = self.take()?;
        let method = body.method();
        self.keep(blocking::wait(method, async move {
            let data = body.next().await;
            (body, data)
        }))
    }
}
