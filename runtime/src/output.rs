//! What a call can return: nothing, JSON of any type, or raw bytes.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::value::RawValue;

use crate::call::Call;
use crate::descriptor::Method;
use crate::error::{Error, Kind, Undecoded, UndecodedReason};
use crate::retry::Attempt;
use crate::streamed::Streamed;
use crate::value::Wire;
use crate::value::json::{self, DecodeError};

/// A successful response, complete and decompressed.
#[derive(Debug)]
pub struct Response {
    pub(crate) method: &'static Method,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, where it is not to be read into memory.
    pub(crate) stream: Option<Box<Streamed>>,
    /// The attempts that failed before it.
    pub(crate) attempts: Vec<Attempt>,
    /// The JSON is wrapped in `{"data": …}`.
    pub(crate) wrapped: bool,
}

/// What a call can return. Implemented for `()`, for [`RawBody`], and for everything that JSON can be read into.
pub trait Output: Sized {
    /// Reads a response.
    #[doc(hidden)]
    fn decode(response: Response) -> Result<Self, Error>;
}

/// Bytes with a content type: what methods take and return that have no JSON body (`HttpBody`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawBody {
    /// Such as `text/html; charset=utf-8`; `application/octet-stream` is sent when it is absent.
    pub content_type: Option<String>,
    /// The bytes.
    pub data: Bytes,
}

impl RawBody {
    /// Bytes of a type.
    pub fn new(content_type: impl Into<String>, data: impl Into<Bytes>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            data: data.into(),
        }
    }
}

impl From<Bytes> for RawBody {
    /// Bytes of unknown type.
    fn from(data: Bytes) -> Self {
        Self {
            content_type: None,
            data,
        }
    }
}

impl From<Vec<u8>> for RawBody {
    /// Bytes of unknown type.
    fn from(data: Vec<u8>) -> Self {
        Bytes::from(data).into()
    }
}

impl Output for () {
    fn decode(_: Response) -> Result<Self, Error> {
        Ok(())
    }
}

impl Output for RawBody {
    fn decode(response: Response) -> Result<Self, Error> {
        let content_type = response
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            content_type: content_type.map(str::to_owned),
            data: response.body,
        })
    }
}

impl<T: Wire> Output for T {
    fn decode(response: Response) -> Result<Self, Error> {
        match response.json() {
            Ok(None) => json::from_nothing(),
            Ok(Some(json)) => response.read(json),
            Err(error) => Err(error),
        }
        .map_err(|error| response.undecoded(error))
    }
}

impl Response {
    pub(crate) fn new(call: &Call, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            method: call.method,
            status,
            headers,
            body,
            stream: None,
            attempts: Vec::new(),
            wrapped: call.service.api().data_wrapper,
        }
    }

    /// Reads JSON of this response.
    pub(crate) fn read<T: Wire>(&self, json: &[u8]) -> Result<T, DecodeError> {
        let (value, malformed) = json::from_slice_reporting(json)?;
        for json::Malformed { property, reason } in malformed {
            let method = self.method.id;
            tracing::warn!(
                method,
                property,
                reason,
                "kept a malformed property as received"
            );
        }
        Ok(value)
    }

    /// The JSON, when there is any: a delete may answer with 204 or with an empty body.
    pub(crate) fn json(&self) -> Result<Option<&[u8]>, DecodeError> {
        /// `{"data": …}`
        #[derive(serde::Deserialize)]
        struct Wrapper<'a> {
            #[serde(borrow)]
            data: Option<&'a RawValue>,
        }
        let body = self.body.trim_ascii();
        if body.is_empty() || self.status == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        if self.wrapped {
            let wrapper: Wrapper<'_> = serde_json::from_slice(body)?;
            return Ok(wrapper.data.map(|data| data.get().as_bytes()));
        }
        Ok(Some(body))
    }

    pub(crate) fn undecoded(&self, error: DecodeError) -> Error {
        undecoded(self.status, UndecodedReason::Json(error), &self.body).of(self.method)
    }
}

/// The error of a response that cannot be read.
pub(crate) fn undecoded(status: StatusCode, reason: UndecodedReason, body: &Bytes) -> Error {
    Error::new(Kind::Decode(Undecoded {
        status,
        reason,
        body: crate::error::kept(body),
    }))
}
