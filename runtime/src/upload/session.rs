//! Resumable uploads that are under way: what to keep of them, and where they may be.

use std::fmt;

use http::Uri;
use serde::{Deserialize, Serialize};

use super::error::UploadError;
use crate::error::{Error, Kind};
use crate::root::Root;
use crate::service::Service;

/// A resumable upload that was started, to go on with later or in another process: serialise it, keep it as you would
/// keep a password, and give it to [`Upload::resume`](crate::Upload::resume). Servers remember it for about a week.
///
/// Whoever has it may upload in your name, so `Debug` does not print the address that it consists of.
#[derive(Clone, Serialize, Deserialize)]
pub struct UploadSession {
    /// The method that was called.
    method: String,
    url: String,
    /// The size of the media, where it was known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
}

impl UploadSession {
    pub(super) fn new(method: &str, url: &str, size: Option<u64>) -> Self {
        Self {
            method: method.to_owned(),
            url: url.to_owned(),
            size,
        }
    }

    /// The id of the method that was called, such as `drive.files.create`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The size of the media in bytes, where it was known at the start.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Its address, where a session of this method with media of this size may be.
    pub(super) fn check(
        &self,
        method: &str,
        service: &Service,
        size: Option<u64>,
    ) -> Result<Uri, Error> {
        let refuse = |reason| Error::new(Kind::Upload(UploadError::WrongSession(reason)));
        if self.method != method {
            return Err(refuse(format!(
                "is one of the method {}",
                self.method.escape_debug()
            )));
        }
        if let (Some(begun), Some(size)) = (self.size, size)
            && begun != size
        {
            return Err(refuse(format!(
                "was started for {begun} bytes, and the media has {size}"
            )));
        }
        let uri = address(&self.url, service)?;
        uri.map_err(|reason| refuse(format!("is not where it may be: {reason}")))
    }
}

/// The address of a session, if it is one to which credentials and media may go, or else why not. The reason does not
/// show the address, but the host.
pub(super) fn address(url: &str, service: &Service) -> Result<Result<Uri, String>, Error> {
    let destination = service.destination()?;
    let (config, own) = (service.client().config(), &destination.root);
    let checked = || {
        // Other parsers read these differently, and a fragment is none of an address.
        if url.contains(|c: char| c == '\\' || c == '#' || !c.is_ascii_graphic()) {
            return Err("its address has characters that do not belong in a URL".to_owned());
        }
        let uri = url.parse::<Uri>();
        let uri = uri.map_err(|_| "its address is not a URL".to_owned())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("its address has no host".to_owned());
        };
        let origin = format!("{scheme}://{authority}");
        if origin.eq_ignore_ascii_case(&own.url()[..own.origin()]) {
            return Ok(uri);
        }
        let root = Root::parse(&origin)?;
        if own.is_emulator() {
            return Err(format!("{} is not the emulator", root.host()));
        }
        let document = Root::in_universe(service.api().root_url, &config.universe)?;
        config.allowed.check(&root, &config.universe, &document)?;
        Ok(uri)
    };
    Ok(checked())
}

impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession")
            .field("method", &self.method)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}
