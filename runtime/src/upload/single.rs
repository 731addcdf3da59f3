//! Uploads in one request: the media alone, or metadata and media as a message of two parts.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderValue, header};

use super::content::{Content, Outgoing};
use super::job::Job;
use crate::error::Error;
use crate::form::{Address, Form};
use crate::multipart;
use crate::output::Response;
use crate::reply::Reply;

/// Sends the media alone.
pub(super) async fn simple(job: Job) -> Result<Response, Error> {
    let body = Outgoing::new(job.content.clone());
    let content_type = job.content_type.clone();
    send(job, "media", content_type, body).await
}

/// Sends metadata and media. The parts are as they are, without any encoding (RFC 2387).
pub(super) async fn multipart(job: Job) -> Result<Response, Error> {
    let metadata = job.metadata().unwrap_or_default();
    let boundary = match &job.content {
        Content::Bytes(data) => multipart::boundary(&[&metadata, data]),
        // Nobody can look for it there, and nobody can have known it.
        Content::File(..) | Content::Once(_) => multipart::random_boundary(),
    };
    let separator = format!("--{boundary}\r\nContent-Type: ");
    let head = [
        separator.as_bytes(),
        b"application/json; charset=UTF-8\r\n\r\n",
        &metadata,
        b"\r\n",
        separator.as_bytes(),
        job.content_type.as_bytes(),
        b"\r\n\r\n",
    ];
    let body = Outgoing {
        head: head.concat().into(),
        tail: Bytes::from(format!("\r\n--{boundary}--\r\n")),
        ..Outgoing::new(job.content.clone())
    };
    let content_type = HeaderValue::try_from(format!("multipart/related; boundary={boundary}"));
    let content_type =
        content_type.map_err(|error| Error::invalid_request(None, error.to_string()))?;
    send(job, "multipart", content_type, body).await
}

async fn send(
    job: Job,
    upload_type: &'static str,
    content_type: HeaderValue,
    body: Outgoing,
) -> Result<Response, Error> {
    let mut form = Form {
        address: Address::Root(job.upload.simple_path),
        query: vec![("uploadType", Cow::Borrowed(upload_type))],
        unhurried: true,
        ..Form::default()
    };
    form.headers.insert(header::CONTENT_TYPE, content_type);
    form.body = Some(Outgoing {
        limit: job.upload.max_size,
        observer: job.observer,
        ..body
    });
    let mut call = job.call;
    call.form = Some(Box::new(form));
    Reply::<()>::new(call).response().await
}
