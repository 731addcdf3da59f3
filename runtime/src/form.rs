//! What a request has that its method does not say: media travel to and from other addresses, piece by piece, and what
//! comes is not read into memory.

use std::borrow::Cow;

use http::{HeaderMap, StatusCode, Uri};

use crate::descriptor::Segment;

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

    /// Whether a status is an answer that was waited for.
    pub(crate) fn accepts(&self, status: StatusCode) -> bool {
        self.accepted == Some(status)
    }
}
