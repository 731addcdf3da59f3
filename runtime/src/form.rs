//! What a request has that its method does not say: media travel to and from other addresses, piece by piece, and what
//! comes is not read into memory.

use std::borrow::Cow;

use http::{HeaderMap, StatusCode, Uri};

use crate::body::Body;
use crate::descriptor::Segment;
use crate::error::{Error, Kind};
use crate::progress::Progress;
use crate::upload::Outgoing;

/// How a request differs from the plain one of its method.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    pub(crate) address: Address,
    /// In place of the method's.
    pub(crate) verb: Option<http::Method>,
    /// Added to the query, unless the address is an exact one.
    pub(crate) query: Vec<(&'static str, Cow<'static, str>)>,
    /// Sent in place of others of the same names, the caller's too.
    pub(crate) headers: HeaderMap,
    /// In place of the call's.
    pub(crate) body: Option<Outgoing>,
    /// There is no limit to the whole unless the caller sets one: it takes as long as it makes progress.
    pub(crate) unhurried: bool,
    /// What is an answer and no error, beside 2xx.
    pub(crate) accepted: Option<StatusCode>,
    /// The body of an answer is left to whoever asked for it.
    pub(crate) streamed: bool,
}

/// Where a request goes.
#[derive(Clone, Debug, Default)]
pub(crate) enum Address {
    /// The path of the method, below the service path.
    #[default]
    Method,
    /// The same below `download/`, where media is served.
    Download,
    /// A path below the root, with the parameters of the method's.
    Root(&'static [Segment]),
    /// An address that the server gave, checked by whoever took it.
    Exact(Uri),
}

impl Form {
    /// What it adds to the query.
    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (*name, &**value))
    }

    /// Whether it says what a parameter of the query is.
    pub(crate) fn sets(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| *known == name)
    }

    /// The body for one attempt, and its progress.
    pub(crate) fn body(&self) -> Option<Result<(Body, Progress), Error>> {
        let body = self.body.as_ref()?.body();
        Some(body.map_err(|error| Error::new(Kind::Upload(error))))
    }

    /// What of an exact address nobody may print: whoever knows it may write there.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let Address::Exact(uri) = &self.address else {
            return None.into_iter().flatten();
        };
        let query = uri.query().unwrap_or_default();
        let values = query.split('&').filter_map(|pair| pair.split_once('='));
        let values = values.map(|(_, value)| value);
        Some([uri.path(), query].into_iter().chain(values))
            .into_iter()
            .flatten()
    }

    /// Whether a status is an answer that was waited for.
    pub(crate) fn accepts(&self, status: StatusCode) -> bool {
        self.accepted == Some(status)
    }
}
