//! A call being put together: what generated functions and setters fill in.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, header};
use serde_json::value::{RawValue, to_raw_value};

use crate::descriptor::{Method, Polling};
use crate::download::Download;
use crate::error::Error;
use crate::form::Form;
use crate::operation::Poller;
use crate::options::CallOptions;
use crate::output::{Output, RawBody};
use crate::pages::{Items, Page, Pages};
use crate::query::{Query, QueryValue};
use crate::reply::Reply;
use crate::service::Service;
use crate::stream::Series;
use crate::upload::{Media, Upload};
use crate::value::{Record, Wire, json};

/// The parameter that says which fields of the response are wanted.
pub(crate) const MASK: &str = "fields";

/// One call of one method. It owns a clone of its client, so it can outlive everything and move between threads.
#[derive(Clone)]
pub struct Call {
    pub(crate) service: Service,
    pub(crate) method: &'static Method,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Query,
    pub(crate) body: Option<Payload>,
    pub(crate) options: CallOptions,
    /// Where the request is not the plain one of the method; boxed because few are.
    pub(crate) form: Option<Box<Form>>,
}

/// The body of a request, in memory.
#[derive(Clone)]
pub(crate) struct Payload {
    /// `None` when the caller's content type cannot be sent.
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) data: Bytes,
}

impl Call {
    /// A call without parameters.
    pub fn new(service: &Service, method: &'static Method) -> Self {
        Self {
            service: service.clone(),
            method,
            path: Vec::new(),
            query: Query::default(),
            body: None,
            options: CallOptions::new(),
            form: None,
        }
    }

    /// Sets a parameter of the path.
    pub fn path(&mut self, name: &'static str, value: String) {
        self.path.push((name, value));
    }

    /// Adds a required parameter of the query.
    pub fn query(&mut self, name: &'static str, value: String) {
        self.query.add(name.into(), value);
    }

    /// Adds one value of a repeated parameter of the query.
    pub fn query_add(&mut self, name: &'static str, value: String) {
        self.query.add(name.into(), value);
    }

    /// Sets an optional parameter of the query, in place of an earlier value.
    pub fn set<T: QueryValue>(&mut self, name: &'static str, value: T) {
        self.query.set(name, value);
    }

    /// Sets the body to JSON.
    // By value, although a reference would do: generated functions take their request by value.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "generated functions hand over what they were given"
    )]
    pub fn body<T: Wire>(&mut self, value: T) {
        self.json(json::to_vec(&value));
    }

    fn json(&mut self, mut data: Vec<u8>) {
        if self.service.api().data_wrapper {
            data = [br#"{"data":"#, data.as_slice(), b"}"].concat();
        }
        let content_type = Some(HeaderValue::from_static("application/json"));
        self.body = Some(Payload {
            content_type,
            data: data.into(),
        });
    }

    /// Sets the body to bytes with a content type.
    pub fn raw_body(&mut self, body: RawBody) {
        let content_type = body
            .content_type
            .as_deref()
            .unwrap_or("application/octet-stream");
        let content_type = HeaderValue::from_str(content_type).ok();
        self.body = Some(Payload {
            content_type,
            data: body.data,
        });
    }

    /// Sets a text property of a JSON body.
    pub(crate) fn set_in_body(&mut self, name: &str, value: &str) -> Result<(), Error> {
        type Object = BTreeMap<String, Box<RawValue>>;
        let wrapped = self.service.api().data_wrapper;
        let set = |body: &[u8]| {
            let mut outer: Object = serde_json::from_slice(body)?;
            let text = to_raw_value(value)?;
            match outer.get("data").filter(|_| wrapped) {
                Some(data) => {
                    let mut inner: Object = serde_json::from_str(data.get())?;
                    inner.insert(name.to_owned(), text);
                    outer.insert("data".to_owned(), to_raw_value(&inner)?);
                }
                None => {
                    outer.insert(name.to_owned(), text);
                }
            }
            serde_json::to_vec(&outer)
        };
        let Some(body) = &mut self.body else {
            return Err(Error::invalid_request(None, "the call has no body"));
        };
        let data = set(&body.data).map_err(|error| {
            Error::invalid_request(None, format!("the body is not a JSON object: {error}"))
        })?;
        body.data = data.into();
        Ok(())
    }

    /// Changes the field mask, where there is one; `change` is also told whether answers are wrapped in `data`.
    pub(crate) fn mask(&mut self, change: impl Fn(&str, bool) -> String) {
        let wrapped = self.service.api().data_wrapper;
        let shared = self
            .options
            .get()
            .and_then(|settings| settings.query.get(MASK));
        if let Some(mask) = self.query.get(MASK).or(shared) {
            let mask = change(mask, wrapped);
            self.query.set(MASK, mask);
        }
    }

    /// Asks for these fields of the response only.
    pub(crate) fn ask_for(&mut self, mask: &str) {
        let wrapped = self.service.api().data_wrapper;
        self.query.set(
            MASK,
            if wrapped {
                format!("data({mask})")
            } else {
                mask.to_owned()
            },
        );
    }

    /// The pages of a list.
    pub fn pages<P: Page>(self) -> Pages<P> {
        Pages::new(self)
    }

    /// The items of a list, taken from each page.
    pub fn items<P: Page, C: IntoIterator>(self, take: fn(P) -> Option<C>) -> Items<P, C> {
        Items::new(self, take)
    }

    /// The content in place of what describes it.
    pub fn download(self) -> Download {
        Download::new(self)
    }

    /// The values of a series, decoded as they arrive.
    pub fn stream<T: Output>(self) -> Series<T> {
        Series::new(self)
    }

    /// Follows the operation that the call starts.
    pub fn poller<O: Record>(self, polling: &'static Polling) -> Poller<O> {
        Poller::new(self, polling)
    }

    /// Sends media with the call.
    pub fn upload<T>(self, media: Media) -> Upload<T> {
        Upload::new(self, media)
    }

    /// Adds options; they win over options that were added before.
    pub fn with(&mut self, options: CallOptions) {
        self.options.merge(options);
    }

    /// Sends the call. Nothing happens until the reply is awaited, and dropping it cancels the call.
    pub fn send<T>(self) -> Reply<T> {
        Reply::new(self)
    }

    /// Sends the call and waits for its result, which is that of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking<T: Output>(self) -> Result<T, Error> {
        let method = self.method;
        T::decode(crate::blocking::wait(
            method,
            Reply::<()>::new(self).response(),
        )??)
    }

    /// Prints the call as the generated type that wraps it.
    pub fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("method", &self.method.id)
            .field("path", &self.path)
            .field("query", &self.query)
            .field(
                "body",
                &self
                    .body
                    .as_ref()
                    .map(|body| format!("{} bytes", body.data.len())),
            )
            .field("options", &self.options)
            .finish_non_exhaustive()
    }

    /// The content type to send, or why there is none.
    pub(crate) fn content_type(
        &self,
    ) -> Result<Option<(http::HeaderName, HeaderValue)>, &'static str> {
        match &self.body {
            None => Ok(None),
            Some(Payload {
                content_type: Some(value),
                ..
            }) => Ok(Some((header::CONTENT_TYPE, value.clone()))),
            Some(_) => Err("the content type of the body has characters that no header can carry"),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("Call", f)
    }
}
